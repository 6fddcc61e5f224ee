package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.timeline.TimeEntry;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A first interview by keyboard alone: offered by the case, told, scored with digits, qualified, saved, oriented, taken back. */
class InterviewJourneyTest {
    private static final Code BARE = new Code("BARE");

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore store;
    private SillageWindow window;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        UseCases useCases = CaseChanges.lengthen(store.useCases());
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        stage = Toolkit.onScreen(Stage::new);
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(Map.of(), background, useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            return made;
        });
        Toolkit.run(() -> window.show(new Place.OneCase(BARE)));
        until("the case, with its offer", () -> text("screen-title").equals("Sans rien")
                && window.scene().lookup("#interview-offer").isVisible());
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

    private String text(String id) {
        return window.scene().lookup("#" + id) instanceof Label label ? label.getText() : "";
    }

    private boolean isIn(String id) {
        Node node = window.scene().lookup("#" + id);
        return node != null && node.isFocusWithin();
    }

    private void control(KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }

    private CaseFile file() {
        return store.useCases().caseFile().read().read(BARE).orElseThrow();
    }

    private void begin() {
        robot.type(KeyCode.E);
        until("writing begins with the need", () -> isIn("form-besoin"));
        assertThat(text("screen-title")).isEqualTo("Premier entretien");
    }

    @Test
    void anInterviewIsHeldByKeyboardSavedOrientedAndTakenBack() {
        begin();
        robot.write("Un lieu pour le bourg");
        control(KeyCode.PAGE_DOWN);
        until("the first criterion", () -> isIn("criterion-multifonction"));
        robot.type(KeyCode.DIGIT3);
        until("the next one", () -> isIn("criterion-usagers"));
        robot.type(KeyCode.NUMPAD2);
        until("the third", () -> isIn("criterion-communaute"));
        robot.type(KeyCode.UP);
        until("back", () -> isIn("criterion-usagers"));
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DIGIT1);
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT2, KeyCode.DIGIT2);
        until("what follows", () -> isIn("qualification"));
        assertThat(text("qualification-told")).contains("cible");
        assertThat(file().facts().qualification()).as("suggested, not chosen").isNull();
        robot.type(KeyCode.SPACE);
        control(KeyCode.ENTER);
        until("whom to orient to", () -> text("screen-title").equals("Sans rien")
                && window.scene().lookup("#case-tab-ORIENTATIONS") != null
                && window.scene().lookup("#interview-offer") != null
                && !window.scene().lookup("#interview-offer").isVisible());
        assertThat(file().list(VisionAssessed.class).getFirst().scores()).containsExactly(3, 3, 1, 2, 2, 2);
        assertThat(file().list(FollowUp.class).getFirst().report()).contains("Un lieu pour le bourg");
        assertThat(file().facts().qualification()).isEqualTo("COEUR_DE_CIBLE");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("interview.saved");
        Toolkit.run(() -> Objects.requireNonNull(prompts.notices.getLast().action()).run().run());
        until("taken back", () -> file().list(FollowUp.class).isEmpty() && file().facts().qualification() == null
                && file().list(VisionAssessed.class).isEmpty());
    }

    @Test
    void whatWasLeftIsTakenUpAgainWhereItWas() {
        begin();
        robot.write("Un lieu pour le bourg");
        control(KeyCode.PAGE_DOWN);
        until("the first criterion", () -> isIn("criterion-multifonction"));
        robot.type(KeyCode.DIGIT3);
        until("the next one", () -> isIn("criterion-usagers"));
        until("the draft kept", () -> text("form-state").startsWith("Brouillon gardé"));
        robot.type(KeyCode.ESCAPE);
        until("back on the case", () -> text("screen-title").equals("Sans rien"));
        String draft = store.useCases().forms().drafts().listAll().getFirst().name();
        Toolkit.run(() -> window.forms().resumeAtHome(draft));
        until("taken up where the keyboard was", () -> isIn("criterion-usagers"));
        control(KeyCode.PAGE_UP);
        until("the talk", () -> isIn("form-besoin"));
        Node area = window.scene().lookup("#form-besoin").lookup(".text-area");
        assertThat(((TextArea) area).getText()).isEqualTo("Un lieu pour le bourg");
        assertThat(text("screen-context")).contains("Sans rien");
    }

    @Test
    void theLineOfTimeIsReadAndOpenedByKeyboard() {
        Toolkit.run(() -> window.show(new Place.OneCase(new Code("ECOSSOLIES-B-0002"))));
        until("the case", () -> text("screen-title").equals("Le Chaland"));
        robot.type(KeyCode.L);
        until("the line", () -> isIn("timeline"));
        robot.type(KeyCode.END);
        ListView<?> list = (ListView<?>) window.scene().lookup("#timeline-list");
        until("the last mark, in the list too",
                () -> list.getSelectionModel().getSelectedIndex() == list.getItems().size() - 1);
        robot.type(KeyCode.LEFT, KeyCode.ADD);
        until("one before", () -> list.getSelectionModel().getSelectedIndex() == list.getItems().size() - 2);
        until("nearer", () -> ((ToggleButton) window.scene().lookup("#timeline-zoom-YEAR")).isSelected());
        robot.type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.ENTER);
        until("the form of a date of the case", () -> window.scene().lookup(".form") != null);
        robot.type(KeyCode.ESCAPE);
        until("closed", () -> window.scene().lookup(".form") == null);
        int other = list.getItems().stream().map(TimeEntry.class::cast).map(TimeEntry::supportCase).toList()
                .indexOf(new Code("PING-A-0003"));
        assertThat(other).as("what the other network did").isPositive();
        Toolkit.run(() -> {
            list.requestFocus();
            list.getSelectionModel().select(other);
        });
        robot.type(KeyCode.ENTER);
        until("the case of the other network", () -> text("screen-title").equals("Le Chaland")
                && window.scene().lookup("#case-story") != null);
    }
}
