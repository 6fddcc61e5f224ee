package fr.captierslieux.sillage.ui.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An advisor writes a follow-up in one line, with the keyboard alone: answers what is doubtful, notes it, takes it back. */
class QuickEntryJourneyTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        UseCases useCases = sample.useCases();
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(useCases.workspace().setUp().readAll(), background,
                                    useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
        sample.close();
    }

    private void until(String what, java.util.function.BooleanSupplier holds) {
        Toolkit.waitUntil(window.scene(), what, holds);
    }

    private Node node(String id) {
        return window.scene().lookup("#" + id);
    }

    private void openLine() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        until("the line", () -> node("quick-entry").isVisible() && node("quick-entry-field").isFocused());
    }

    private void write(String text) {
        Toolkit.run(() -> ((TextField) node("quick-entry-field")).setText(text));
    }

    /** A last name with several open cases or namesakes: the line has to ask. */
    private String doubtfulName() {
        return sample.store()
                .read(() -> Sql.list(sample.store().connection(), row -> row.getString(1),
                        """
                                SELECT e.last_name FROM person e JOIN project_member m ON m.person_id = e.id AND m.deleted = 0
                                JOIN support_case c ON c.project_id = m.project_id AND c.deleted = 0 AND c.closed_on IS NULL
                                WHERE e.deleted = 0 AND e.last_name NOT GLOB '*[^A-Za-z]*'
                                GROUP BY e.last_name HAVING count(DISTINCT e.id) = 2 ORDER BY 1 LIMIT 1""")
                        .getFirst());
    }

    private List<FollowUp> followUps(Code supportCase) {
        return sample.useCases().caseFile().read().read(supportCase).orElseThrow().story().stream()
                .filter(FollowUp.class::isInstance).map(FollowUp.class::cast).toList();
    }

    private Optional<Code> findNoted() {
        return sample.store().read(() -> Sql.list(sample.store().connection(), row -> new Code(row.getString(1)), """
                SELECT c.code FROM follow_up f JOIN support_case c ON c.id = f.case_id
                WHERE f.next_action = 'Rappeler la mairie pour le bail' AND f.deleted = 0""").stream().findFirst());
    }

    @Test
    void aLineIsAskedAboutNotedSeenInItsCaseAndTakenBack() {
        openLine();
        write("15/03 tél 20 min @" + doubtfulName() + " #budget rappeler la mairie pour le bail lundi");
        until("a question", () -> node("quick-entry-answer-2") != null);
        robot.type(KeyCode.ENTER);
        until("the keyboard on the first answer", () -> node("quick-entry-answer-1").isFocused());
        assertThat(findNoted()).as("nothing is written while something is doubtful").isEmpty();
        assertThat(Toolkit.onScreen(() -> ((Labeled) node("quick-entry-answer-1")).getHeight()))
                .isGreaterThanOrEqualTo(44);
        robot.type(KeyCode.DIGIT2);
        until("answered", () -> node("quick-entry-answer-1") == null && node("quick-entry-field").isFocused());
        robot.type(KeyCode.ENTER);
        until("noted", () -> !node("quick-entry").isVisible() && !prompts.notices.isEmpty());
        assertThat(prompts.notices.getFirst().messageKey()).isEqualTo("quickentry.told.noted");

        Code code = findNoted().orElseThrow();
        FollowUp noted = followUps(code).stream()
                .filter(each -> "Rappeler la mairie pour le bail".equals(each.nextAction())).findFirst().orElseThrow();
        assertThat(noted.on()).isEqualTo(
                java.time.LocalDate.now(SampleStore.CLOCK).withMonth(3).withDayOfMonth(15));
        Toolkit.run(() -> window.show(new Place.OneCase(code)));
        until("the case", () -> node("page-back") != null);

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back", () -> prompts.notices.size() > 1);
        assertThat(findNoted()).isEmpty();
    }

    @Test
    void closingKeepsTheLineAndTheFormTakesItOver() {
        Toolkit.run(() -> window.show(new Place.OneCase(HALLE)));
        until("the case", () -> node("page-back") != null);
        openLine();
        write("tél 20 min bail relu");
        robot.type(KeyCode.ESCAPE);
        until("closed", () -> !node("quick-entry").isVisible());
        until("kept in the store", () -> "tél 20 min bail relu"
                .equals(sample.useCases().workspace().setUp().readAll().get("look.quick-entry")));
        openLine();
        assertThat(Toolkit.onScreen(() -> ((TextField) node("quick-entry-field")).getText()))
                .isEqualTo("tél 20 min bail relu");
        for (int i = 0; i < 3; i++) { // the keyboard stays in it: field, complete, note, and the field again
            robot.type(KeyCode.TAB);
        }
        until("the field again", () -> node("quick-entry-field").isFocused());
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until("the form", () -> window.scene().lookup(".form-title") != null);
        assertThat(Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".text-area").stream()
                .map(javafx.scene.control.TextInputControl.class::cast)
                .anyMatch(area -> area.getText().equals("Bail relu")))).isTrue();
    }
}
