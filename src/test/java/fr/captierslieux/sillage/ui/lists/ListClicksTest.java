package fr.captierslieux.sillage.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The mouse in a list, and the list of one's own cases. */
class ListClicksTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private SampleStore store;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), new SameThread(),
                            new Settings(Map.of(), new SameThread(), store.useCases().workspace().setUp())),
                    store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> new RecordingPrompts());
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.shell().show("cases");
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        store.close();
    }

    @Test
    void oneClickChoosesAndTwoOpen() {
        CaseRow third = Objects.requireNonNull(window.cases().rows().peek(2));
        Toolkit.waitUntil(window.scene(), "row", () -> robot.lookup(third.project()).tryQuery().isPresent());
        robot.clickOn(third.project());
        Toolkit.waitUntil(window.scene(), "chosen", () -> third.equals(window.cases().selectedProperty().get()));
        assertThat(title()).as("one click opens nothing").isEqualTo("Dossiers");
        robot.doubleClickOn(third.project());
        Toolkit.waitUntil(window.scene(), "case", () -> title().equals(third.project()));
    }

    @Test
    void whoAsksForOtherRowsSeesTheFirstOfThem() {
        Toolkit.run(() -> window.cases().ask(query -> query.withView(CaseView.ALL)));
        Toolkit.waitUntil(window.scene(), "all rows are laid out", () -> firstShown() == 0 && rowsKnown() > 100);
        Toolkit.run(() -> table().scrollTo(100));
        Toolkit.waitUntil(window.scene(), "far down", () -> firstShown() == 100);
        Toolkit.run(() -> window.cases().refresh());
        assertThat(Toolkit.onScreen(this::firstShown)).as("the same question, later").isEqualTo(100);
        Toolkit.run(() -> window.cases()
                .ask(query -> query.sorted(CaseQuery.Order.COMMUNE, CaseQuery.Direction.ASCENDING)));
        Toolkit.waitUntil(window.scene(), "the first", () -> firstShown() == 0);
    }

    private TableView<?> table() {
        return (TableView<?>) window.scene().lookup("#cases-table");
    }

    private int rowsKnown() {
        return ((VirtualFlow<?>) table().lookup(".virtual-flow")).getCellCount();
    }

    private int firstShown() {
        window.scene().getRoot().layout();
        return ((VirtualFlow<?>) table().lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    private String title() {
        return window.scene().lookup("#screen-title") instanceof Label label ? label.getText() : "";
    }
}
