package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.WindowPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A call, by keyboard alone: who is like the one who calls, to whom it falls, saved, on the page of the case, and taken back. */
class ContactJourneyTest {
    @TempDir
    private Path folder;

    private final FxRobot robot = new Typist();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore store;
    private SillageWindow window;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        UseCases useCases = store.useCases();
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        stage = Toolkit.onScreen(Stage::new);
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(Map.of(), background, useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> new WindowPrompts(Words.french(), stage, notices, place -> {
                    }));
            stage.setScene(made.scene());
            stage.show();
            made.watchStore();
            return made;
        });
        Toolkit.run(() -> window.show(new Place.Cases()));
        until("the list", () -> window.cases().totalProperty().get() > 0);
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            stage.hide();
        });
        background.close();
        store.close();
    }

    private void until(String what, BooleanSupplier condition) {
        Toolkit.waitUntil(window.scene(), what, condition);
    }

    private boolean isIn(String id) {
        Node node = window.scene().lookup("#" + id);
        return node != null && node.isFocusWithin();
    }

    private String text(String id) {
        Node node = window.scene().lookup("#" + id);
        return node instanceof Label label ? label.getText() : node instanceof TextField field ? field.getText() : "";
    }

    private void control(KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }

    private void next(String header) {
        robot.type(KeyCode.TAB);
        until(header, () -> isIn("form-" + header));
    }

    private void call(String first, String last) {
        control(KeyCode.N);
        until("the form", () -> isIn("form-prenom"));
        robot.write(first);
        next("nom");
        robot.write(last);
    }

    @Test
    void aCallIsWrittenDownSavedAndTakenBack() {
        call("Maiwenn", "Rouet");
        next("telephone");
        next("courriel");
        next("commune");
        robot.write("53084");
        until("the commune offered", () -> window.scene().lookup(".choices") != null);
        next("nom_projet");
        until("to whom it falls", () -> text("contact-door").contains("Mayenne (53)")
                && text("contact-door").contains("APESS"));
        until("somebody like her", () -> window.scene().lookup("#finding-take-APESS53-A-0001") != null);
        robot.write("Le zythum");
        next("origine");
        robot.write("bouche");
        next("compte_rendu");
        robot.write("Une grange a reprendre.");
        control(KeyCode.ENTER);
        until("the page of the new case", () -> text("screen-title").equals("Le zythum"));
        assertThat(store.useCases().forms().drafts().listAll()).isEmpty();
        control(KeyCode.Z);
        until("taken back", () -> store.useCases().search().search(SearchQuery.parse("zythum").orElseThrow(), 5)
                .hits().isEmpty());
    }

    @Test
    void whoIsThereAlreadyIsTakenByKeyboard() {
        call("Maiwenn", "Roue");
        until("somebody like her", () -> window.scene().lookup("#finding-take-APESS53-A-0001") != null);
        control(KeyCode.D);
        until("the keyboard on what can be done", () -> isIn("finding-take-APESS53-A-0001"));
        robot.type(KeyCode.TAB);
        until("on the comparison", () -> isIn("finding-compare-APESS53-A-0001"));
        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        until("back", () -> isIn("finding-take-APESS53-A-0001"));
        robot.type(KeyCode.SPACE);
        until("she is named", () -> text("form-personne").equals("Maïwenn Roué"));
    }

    @Test
    void whatIsLeftIsADraftAndIsTakenUpAgain() {
        call("Awa", "Zanzibar");
        until("the draft kept", () -> text("form-state").startsWith("Brouillon gardé"));
        robot.type(KeyCode.ESCAPE);
        until("back on the list", () -> text("screen-title").equals("Dossiers"));
        String draft = store.useCases().forms().drafts().listAll().getFirst().name();
        Toolkit.run(() -> window.forms().resumeAtHome(draft));
        until("taken up again", () -> text("form-nom").equals("Zanzibar"));
        assertThat(text("screen-title")).isEqualTo("Nouveau contact");
    }
}
