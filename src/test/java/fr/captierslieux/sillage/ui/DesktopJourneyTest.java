package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.cases.CaseFixtures;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseQuery.Order;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.WindowPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What JavaFX's Headless platform cannot do: sorting by a click on a header, typing, dialogs of a real window. */
@Tag("desktop")
class DesktopJourneyTest {
    private final FxRobot robot = new Typist();
    private Stage stage;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        stage = Toolkit.onScreen(Stage::new);
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.french(), new Appearance(), new SameThread()),
                    Fixtures.useCases(CaseFixtures.believable(), (contents, context, output) -> {
                    }), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> new WindowPrompts(Words.french(), stage, notices, folder -> {
                    }));
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
            stage.hide();
        });
    }

    /** A table makes its headers anew while it sorts: the one that is there when the click comes is meant. */
    private void clickOnHeader() {
        Toolkit.waitUntil(window.scene(), "the header", () -> header() != null);
        robot.clickOn(Objects.requireNonNull(Toolkit.onScreen(this::header)));
    }

    private @Nullable Node header() {
        return window.scene().getRoot().lookupAll(".column-header .label").stream()
                .filter(node -> node instanceof Label label && "Projet".equals(label.getText())).findFirst()
                .orElse(null);
    }

    @Test
    void aClickOnAHeaderSortsAndASecondOneTurnsTheOrder() {
        clickOnHeader();
        Toolkit.waitUntil(window.scene(), "sorted by project",
                () -> window.cases().queryProperty().get().order() == Order.PROJECT);
        clickOnHeader();
        Toolkit.waitUntil(window.scene(), "turned",
                () -> window.cases().queryProperty().get().direction() == Direction.DESCENDING);
    }

    @Test
    void typingNarrowsTheList() {
        robot.clickOn("#cases-search").write("bouaye");
        Toolkit.waitUntil(window.scene(), "one case", () -> window.cases().rows().size() == 1);
    }

    @Test
    void aFailureHasAWindowWithItsCodeThatTheKeyboardCloses() {
        Problem problem = new Problem("cases.problem.read", new IllegalStateException("Ève"));
        Toolkit.run(() -> new WindowPrompts(Words.french(), stage, notice -> {
        }, folder -> {
        }).problem(problem));
        Toolkit.waitUntil(window.scene(), "dialog", () -> Window.getWindows().size() == 2);
        assertThat(robot.lookup((Label label) -> label.getText() != null && label.getText().contains(problem.code()))
                .tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(window.scene(), "closed", () -> Window.getWindows().size() == 1);
    }
}
