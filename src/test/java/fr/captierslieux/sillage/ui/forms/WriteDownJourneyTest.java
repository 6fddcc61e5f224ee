package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An advisor writes down by keyboard alone what was said, on a real store with real threads. */
@Tag("store")
class WriteDownJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new Typist();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore store;
    private FormStage stage;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        stage = FormStage.with(store, Words.french(), Mode.LIGHT, background);
    }

    @AfterEach
    void close() {
        stage.close();
        background.close();
        store.close();
    }

    private boolean isIn(String header) {
        var node = stage.scene().lookup("#form-" + header);
        return node != null && node.isFocusWithin();
    }

    private void reach(String header) {
        Toolkit.waitUntil(stage.scene(), "the keyboard in " + header, () -> isIn(header));
    }

    private String state() {
        return stage.scene().lookup("#form-state") instanceof Label label ? label.getText() : "";
    }

    private void control(KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }

    @Test
    void aWholeFollowUpByKeyboardAlone() {
        String code = store.useCases().forms().open().suggest("dossiers", "", 1).getFirst().code();
        stage.open(FormRequest.create("suivis", Map.of("dossier", code)));
        reach("le");
        robot.write("hier").type(KeyCode.TAB);
        reach("type");
        robot.write("rendez").type(KeyCode.TAB);
        reach("mode");
        robot.type(KeyCode.V).type(KeyCode.TAB);
        reach("duree_min");
        robot.write("1h30").type(KeyCode.TAB).write("30").type(KeyCode.TAB).write("70").type(KeyCode.TAB);
        reach("collectif");
        robot.type(KeyCode.N).type(KeyCode.TAB);
        reach("themes");
        robot.write("gouv").type(KeyCode.ENTER).write("fonc").type(KeyCode.TAB);
        reach("personnes");
        Toolkit.waitUntil(stage.scene(), "the team offered",
                () -> stage.scene().lookup(".choices") instanceof javafx.scene.control.ListView<?> list
                        && list.getItems().size() > 1);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER).write("Zoe Zanzibar").type(KeyCode.DOWN).type(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "the card of the new person",
                () -> stage.scene().lookup(".new-person") != null);
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.SPACE).type(KeyCode.TAB);
        reach("compte_rendu");
        robot.write("Le bail est long.").type(KeyCode.TAB);
        reach("prochaine_action");
        Toolkit.waitUntil(stage.scene(), "the draft kept", () -> state().startsWith("Brouillon gardé à "));
        robot.write("Relire la convention").type(KeyCode.TAB).write("lundi prochain");
        Toolkit.waitUntil(stage.scene(), "the day in words",
                () -> stage.scene().lookup("#form-note-echeance") instanceof Label note
                        && note.getText().equals("lundi 30 novembre 2026"));
        control(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "saved", () -> !stage.saved.isEmpty());

        RecordState row = store.useCases().forms().open().open("suivis", stage.saved.getFirst().rows().getFirst().row())
                .orElseThrow();
        String team = store.useCases().forms().open().listTeam(code).getFirst().code();
        String zoe = store.useCases().forms().open().suggest("personnes", "Zanzibar", 1).getFirst().code();
        assertThat(row.values()).containsEntry("dossier", code).containsEntry("le", "2026-11-23")
                .containsEntry("type", "RENDEZ_VOUS").containsEntry("mode", "VISIO").containsEntry("duree_min", "90")
                .containsEntry("preparation_min", "30").containsEntry("trajet_min", "70")
                .containsEntry("collectif", "N").containsEntry("themes", "GOUVERNANCE_JURIDIQUE|FONCIER_IMMOBILIER")
                .containsEntry("personnes", team + "|" + zoe)
                .containsEntry("compte_rendu", "Le bail est long.")
                .containsEntry("prochaine_action", "Relire la convention").containsEntry("echeance", "2026-11-30");
        assertThat(store.useCases().forms().drafts().listAll()).isEmpty();
        assertThat(stage.scene().lookup("#form")).as("the form is closed").isNull();
    }

    @Test
    void aDayIsChosenInTheCalendarByKeyboardAlone() {
        String code = store.useCases().forms().open().suggest("dossiers", "", 1).getFirst().code();
        stage.open(FormRequest.create("suivis", Map.of("dossier", code)));
        reach("le");
        robot.write("24/11/2026").press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);
        Toolkit.waitUntil(stage.scene(), "the calendar", () -> {
            Node calendar = stage.scene().lookup(".form-calendar");
            return calendar != null && calendar.isFocusWithin();
        });
        robot.type(KeyCode.UP).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        reach("le");
        assertThat(stage.scene().lookup("#form-le")).isInstanceOfSatisfying(javafx.scene.control.TextField.class,
                field -> assertThat(field.getText()).isEqualTo("18/11/2026"));
    }

    @Test
    void aWordThatTheListLacksIsTypedAndTaken() {
        String code = store.useCases().forms().open().suggest("dossiers", "", 1).getFirst().code();
        stage.open(FormRequest.create("suivis", Map.of("dossier", code)));
        reach("le");
        robot.type(KeyCode.TAB);
        reach("type");
        robot.write("Cafe matinal").type(KeyCode.DOWN).type(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "the new entry",
                () -> stage.scene().lookup("#form-type") instanceof javafx.scene.control.TextField field
                        && field.getText().equals("Cafe matinal")
                        && stage.scene().lookup("#form-note-type") instanceof Label note
                        && note.getText().startsWith("Nouvelle entrée"));
        control(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "saved", () -> !stage.saved.isEmpty());
        assertThat(store.useCases().forms().open().lists().labels(Locale.FRENCH).get("follow_up_kind"))
                .containsEntry("CAFE_MATINAL", "Cafe matinal");
    }

    @Test
    void casesAreToldApartByTheirNetworkAndDayInWords() {
        stage.open(FormRequest.create("suivis", Map.of()));
        reach("dossier");
        robot.write("halle");
        Toolkit.waitUntil(stage.scene(), "the cases offered",
                () -> stage.scene().lookup(".choices") instanceof javafx.scene.control.ListView<?> list
                        && !list.getItems().isEmpty()
                        && list.getItems().getFirst() instanceof fr.captierslieux.sillage.records.Choice choice
                        && choice.detail().matches(".+, \\d{1,2}(er)? \\p{L}+\\.?( \\d{4})?"));
    }

    @Test
    void whatIsWrongTakesTheKeyboardAndEscapeKeepsTheDraft() {
        stage.open(FormRequest.create("suivis", Map.of()));
        reach("dossier");
        robot.write("zzz");
        control(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "the fault",
                () -> stage.scene().lookup("#form-note-dossier") instanceof Label note
                        && note.getText().contains("zzz"));
        reach("dossier");
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(stage.scene(), "closed", () -> stage.scene().lookup("#form") == null);
        stage.open(FormRequest.create("suivis", Map.of()));
        Toolkit.waitUntil(stage.scene(), "the draft again",
                () -> stage.scene().lookup("#form-dossier") instanceof javafx.scene.control.TextField field
                        && field.getText().equals("zzz"));
    }

    @Test
    void aPersonWhoIsNotThereIsMadeInPlace() {
        String project = store.useCases().forms().open().suggest("projets", "", 1).getFirst().code();
        stage.open(FormRequest.create("membres", Map.of("projet", project)));
        reach("personne");
        robot.write("Zoe Zanzibar").type(KeyCode.DOWN).type(KeyCode.ENTER);
        reach("prenom");
        control(KeyCode.ENTER);
        reach("personne");
        Toolkit.waitUntil(stage.scene(), "the new person chosen",
                () -> stage.scene().lookup("#form-personne") instanceof javafx.scene.control.TextField field
                        && field.getText().equals("Zoe Zanzibar"));
        control(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "saved", () -> !stage.saved.isEmpty());
        assertThat(stage.saved.getFirst().rows()).hasSize(1);
    }
}
