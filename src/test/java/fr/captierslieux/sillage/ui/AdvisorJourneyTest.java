package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.WindowPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/**
 * An advisor in a village hall, by keyboard alone: a few letters of a name, the case, what was said, and a change of mind. The whole
 * window on a real store with real threads.
 */
class AdvisorJourneyTest {
    private static final String NOTE = "#form-compte_rendu .text-area";

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
            made.shell().show("cases");
            made.watchStore();
            return made;
        });
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

    private void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(window.scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    private String text(String id) {
        Node node = window.scene().lookup("#" + id);
        return node instanceof Label label ? label.getText() : "";
    }

    private boolean isIn(String id) {
        Node node = window.scene().lookup("#" + id);
        return node != null && node.isFocusWithin();
    }

    private void control(KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }

    @Test
    void findsReadsWritesDownAndTakesBack() {
        until("the list", () -> window.cases().totalProperty().get() > 0);
        control(KeyCode.K);
        until("the palette", () -> isIn("palette-field"));
        // pasted: typed letter by letter, every letter has its answer, and the last may still be on its way
        Toolkit.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "halle possib")));
        control(KeyCode.V);
        until("the case found", () -> window.scene().lookup("#palette-list").lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals("Dossier")));
        robot.type(KeyCode.ENTER);
        until("the page of the case", () -> text("screen-title").equals("La Halle aux Possibles"));
        until("its story", () -> isIn("case-story"));

        robot.type(KeyCode.S);
        until("the form", () -> isIn("form-le"));
        robot.type(KeyCode.TAB);
        until("its kind", () -> isIn("form-type"));
        robot.write("appel");
        for (String next : new String[]{"mode", "duree_min", "preparation_min", "trajet_min", "collectif", "themes",
                "personnes", "compte_rendu"}) {
            robot.type(KeyCode.TAB);
            until(next, () -> isIn("form-" + next));
        }
        robot.write("Sombre ou clair, S reste une lettre du zythum.");
        until("the draft kept", () -> text("form-state").startsWith("Brouillon gardé"));
        control(KeyCode.ENTER);
        until("saved and closed", () -> window.scene().lookup("#form") == null);
        assertThat(notes()).as("written once, under the author's name").isEqualTo(1);

        until("the story again", () -> isIn("case-story"));
        control(KeyCode.Z);
        until("taken back", () -> notes() == 0);
    }

    @Test
    void aMisspeltWordIsPutRightByKeyboard() {
        until("the list", () -> window.cases().totalProperty().get() > 0);
        Toolkit.run(() -> window.scene().lookup("#cases-table").requestFocus());
        until("a case", () -> window.cases().previewProperty().get() != null);
        robot.type(KeyCode.ENTER);
        until("its story", () -> isIn("case-story"));
        robot.type(KeyCode.S);
        until("the form", () -> isIn("form-le"));
        Toolkit.run(() -> window.scene().lookup(NOTE).requestFocus());
        until("the note", () -> isIn("form-compte_rendu"));
        robot.write("Le presbytere est libre.");
        until("what was typed", () -> noteText().endsWith("libre."));
        until("a word underlined", () -> window.scene().lookup(".spell-waves") instanceof javafx.scene.shape.Path waves
                && !waves.getElements().isEmpty());
        robot.type(KeyCode.HOME);
        control(KeyCode.SEMICOLON);
        until("what was meant, the first of it ready to be taken", () -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).anyMatch(AdvisorJourneyTest::isReady));
        robot.type(KeyCode.ENTER);
        until("put right", () -> noteText().equals("Le presbytère est libre."));
    }

    private static boolean isReady(Window menu) {
        Node first = menu.getScene().getFocusOwner();
        return first != null && first.getStyleClass().contains("spell-suggestion");
    }

    private String noteText() {
        return window.scene().lookup(NOTE) instanceof TextInputControl note ? note.getText() : "";
    }

    @Test
    void rowsOfASpreadsheetArePastedOntoAList() {
        until("the list", () -> window.cases().totalProperty().get() > 0);
        Toolkit.run(() -> {
            window.scene().lookup("#cases-table").requestFocus();
            Clipboard.getSystemClipboard().setContent(
                    Map.of(DataFormat.PLAIN_TEXT, "Nom\tPrénom\tTéléphone\nZythologue\tAnne\t06 00 00 00 01\n"));
        });
        control(KeyCode.V);
        until("the pasted row", this::isPasting);
        control(KeyCode.ENTER);
        until("written down", () -> store.useCases().search()
                .search(SearchQuery.parse("zythologue").orElseThrow(), 5).hits().size() == 1);
        until("the pasted rows are gone", () -> !isPasting()); // a tooltip may be a window too
    }

    private boolean isPasting() {
        return Window.getWindows().stream()
                .anyMatch(each -> each.getScene() != null && each.getScene().lookup("#paste-grid") != null);
    }

    private int notes() {
        return store.useCases().search().search(SearchQuery.parse("zythum").orElseThrow(), 5).hits().size();
    }
}
