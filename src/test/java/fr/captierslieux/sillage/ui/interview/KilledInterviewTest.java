package fr.captierslieux.sillage.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.KilledProcess;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The laptop goes dark in the middle of a first interview: what was said, the scores and the criterion are back at the next start. */
@Tag("store")
class KilledInterviewTest {
    private static final String CASE = "ECOSSOLIES-A-0001";
    private static final String SAID = "Une halle fermée depuis dix ans";

    @TempDir
    private Path folder;

    /** Another process: tells the need, scores two criteria, and is killed. */
    static final class Interviewing {
        private Interviewing() {
        }

        public static void main(String... folder) {
            Toolkit.start();
            FxRobot robot = new Typist();
            SillageWindow window = Toolkit.onScreen(() -> open(SampleStore.copyInto(Path.of(folder[0])),
                    new ThreadedBackground(Platform::runLater)));
            Toolkit.run(() -> window.show(new Place.OneCase(new Code(CASE))));
            Toolkit.waitUntil(window.scene(), "the case", () -> window.scene().lookup("#case-story") != null);
            robot.type(KeyCode.E);
            Toolkit.waitUntil(window.scene(), "the need", () -> focused(window).equals("form-besoin"));
            robot.write(SAID);
            robot.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
            Toolkit.waitUntil(window.scene(), "the grid", () -> focused(window).equals("criterion-multifonction"));
            robot.type(KeyCode.DIGIT3, KeyCode.DIGIT2);
            KilledProcess.sayTyped(CASE);
            Toolkit.waitUntil(window.scene(), "the end", () -> false);
        }
    }

    /** The field or criterion that has the keyboard. */
    private static String focused(SillageWindow window) {
        Node node = window.scene().getFocusOwner();
        while (node != null && (node.getId() == null || !node.getId().matches("(form|criterion)-.*"))) {
            node = node.getParent();
        }
        return node == null ? "" : node.getId();
    }

    private static SillageWindow open(SampleStore store, Background background) {
        SillageWindow window = new SillageWindow(
                new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                        new Settings(Map.of(), background, store.useCases().workspace().setUp())),
                store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                notices -> new RecordingPrompts());
        Stage stage = new Stage();
        stage.setScene(window.scene());
        stage.show();
        return window;
    }

    @Test
    void whatWasSaidAndScoredIsBackWhereTheKeyboardWas() throws Exception {
        Toolkit.start();
        assertThat(KilledProcess.killAfterTyping(Interviewing.class, folder)).isEqualTo(CASE);
        try (SampleStore store = SampleStore.reopen(folder)) {
            SillageWindow window = Toolkit.onScreen(() -> open(store, new SameThread()));
            try {
                String draft = store.useCases().forms().drafts().listAll().getFirst().name();
                Toolkit.run(() -> window.forms().resumeAtHome(draft));
                assertThat(Toolkit.onScreen(() -> focused(window))).isEqualTo("criterion-communaute");
                assertThat(store.useCases().forms().drafts().listAll()).singleElement()
                        .satisfies(kept -> assertThat(kept.fields())
                                .extracting(field -> field.header() + "=" + field.typed())
                                .contains("multifonction=3", "usagers=2"));
                Toolkit.run(() -> new Typist().press(KeyCode.CONTROL, KeyCode.PAGE_UP).release(KeyCode.PAGE_UP,
                        KeyCode.CONTROL));
                Toolkit.waitUntil(window.scene(), "the talk", () -> focused(window).equals("form-besoin"));
                assertThat(((TextArea) window.scene().lookup("#form-besoin").lookup(".text-area")).getText())
                        .isEqualTo(SAID);
            } finally {
                Toolkit.run(() -> {
                    window.close();
                    window.scene().getWindow().hide();
                });
            }
        }
    }
}
