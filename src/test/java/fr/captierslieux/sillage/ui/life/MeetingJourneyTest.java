package fr.captierslieux.sillage.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.LifeQuery;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.ListLife;
import fr.captierslieux.sillage.outreach.MeetingFile;
import fr.captierslieux.sillage.outreach.MeetingFile.Decision;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A meeting decides something, a task of it is given to somebody, comes in their day and leads back. */
class MeetingJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private UseCases useCases;
    private SillageWindow window;
    private Code meeting;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        ListLife meetings = useCases.life().list(LifeSubject.MEETINGS);
        meeting = meetings.rows(meetings.order(LifeQuery.FIRST).all()).stream()
                .filter(row -> useCases.life().meetings().read(row.code()).orElseThrow().decisions().isEmpty())
                .findFirst().orElseThrow().code();
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.in(Locale.FRANCE), new Appearance(), background), useCases,
                    new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            made.show(new Place.OneOfLife(LifeSubject.MEETINGS, meeting));
            return made;
        });
        until("the meeting", () -> !label("#screen-title").isEmpty()
                && window.scene().lookup("#meeting-decisions").isFocused());
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

    private void until(String what, BooleanSupplier holds) {
        Toolkit.waitUntil(window.scene(), what, holds);
    }

    private String label(String id) {
        return window.scene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    private MeetingFile file() {
        return useCases.life().meetings().read(meeting).orElseThrow();
    }

    private void save() {
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private void writeInto(String id, String text) {
        Toolkit.run(() -> {
            Node node = window.scene().lookup(id);
            TextInputControl field = node instanceof TextInputControl input
                    ? input
                    : (TextInputControl) node.lookup(".text-field");
            field.requestFocus();
        });
        robot.write(text, 0);
    }

    @Test
    void aTaskOfADecisionComesInTheDayAndLeadsBack() {
        String before = label("#screen-title");
        robot.type(KeyCode.D);
        until("the form", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        robot.write("Visiter trois lieux avant mars", 0);
        save();
        until("decided", () -> window.scene().lookup("#meeting-task-1") instanceof Button);
        Decision decision = file().decisions().getFirst();
        assertThat(decision.text()).isEqualTo("Visiter trois lieux avant mars");

        Toolkit.run(() -> ((Button) window.scene().lookup("#meeting-task-1")).fire());
        until("the form of the task", () -> window.scene().lookup("#form-conseiller") instanceof TextField field
                && field.isFocused());
        robot.write("Thebault", 0);
        until("the choice", () -> window.scene().lookup(".form-overlay") instanceof ListView<?> choices
                && choices.getSelectionModel().getSelectedItem() != null);
        robot.type(KeyCode.ENTER);
        writeInto("#form-echeance", "02/01/2024");
        save();
        until("given", () -> file().open() == 1);
        assertThat(file().decisions().getFirst().tasks().getFirst().advisor()).isEqualTo("Inès Thébault");

        Toolkit.run(() -> window.shell().show("day"));
        until("in the day", () -> window.scene().lookup("#day-list") instanceof ListView<?> lines
                && lines.getItems().stream().anyMatch(line -> line.toString().contains("Visiter trois lieux")));
        ListView<?> lines = (ListView<?>) window.scene().lookup("#day-list");
        Toolkit.run(() -> {
            lines.requestFocus();
            for (int i = 0; i < lines.getItems().size(); i++) {
                if (lines.getItems().get(i).toString().contains("Visiter trois lieux")) {
                    lines.getSelectionModel().clearAndSelect(i);
                }
            }
        });
        robot.type(KeyCode.ENTER);
        until("back at the meeting", () -> label("#screen-title").equals(before)
                && window.scene().lookup("#meeting-task-1") != null);
        String done = "#task-done-" + file().decisions().getFirst().tasks().getFirst().code().value();
        Toolkit.run(() -> ((Button) window.scene().lookup(done)).fire());
        until("done", () -> file().open() == 0);
        assertThat(prompts.problems).isEmpty();
    }
}
