package fr.captierslieux.sillage.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.ui.Toolkit;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The journey over the board in a real window, where the mouse begins and ends a drag. */
@Tag("desktop")
class DesktopBoardTest extends BoardJourneyTest {
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void theMouseDragsACardToAnotherStage() {
        CaseRow card = chooseFirstOf("FAISABILITE");
        take(card, "FAISABILITE");
        over("CREATION", "Déposer ici pour passer en création");
        letGo();
        Toolkit.waitForField(window.scene(), "#stage-day");
        assertThat(isIn(card, "CREATION")).as("nothing is written before the day is said").isFalse();
        robot.type(KeyCode.ENTER);
        until("it stands in creation", () -> isIn(card, "CREATION") && !isIn(card, "FAISABILITE"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back", () -> isIn(card, "FAISABILITE") && !isIn(card, "CREATION"));
    }

    @Test
    void aCardThatIsLetGoOutsideOfTheColumnsStaysWhereItIs() {
        CaseRow card = chooseFirstOf("FAISABILITE");
        take(card, "FAISABILITE");
        over("CREATION", "Déposer ici pour passer en création");
        robot.moveTo(Objects.requireNonNull(window.scene().lookup("#screen-title")));
        until("no column is offered any more", () -> window.scene().getRoot().lookupAll(".board-target").stream()
                .noneMatch(Node::isVisible));
        letGo();
        assertThat(isIn(card, "FAISABILITE")).isTrue();
        assertThat(Toolkit.onScreen(() -> Toolkit.popped("#stage-day").getScene() == null)).as("nothing is asked")
                .isTrue();
    }

    @Test
    void theMouseDragsACardToAnotherAdviser() {
        prompts.confirming();
        press("#board-group-ADVISOR");
        until("advisers", () -> columns().size() > 5);
        CaseRow card = chooseFirstOf(columns().getFirst());
        String before = advisor(card);
        take(card, columns().getFirst());
        over(columns().get(1), "Déposer ici pour confier à ");
        letGo();
        until("told", () -> !prompts.notices.isEmpty());
        assertThat(advisor(card)).isNotEqualTo(before);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back", () -> Objects.equals(advisor(card), before));
    }

    @AfterEach
    void letGoOfTheMouse() {
        robot.release(MouseButton.PRIMARY);
    }

    /** Lets go, and waits until the platform says that the drag has ended. */
    private void letGo() {
        robot.release(MouseButton.PRIMARY);
        until("the drag has ended", ended::get);
    }

    /** Presses on a card and moves until the platform has begun a drag. */
    private void take(CaseRow card, String column) {
        ended.set(false);
        Toolkit.run(() -> window.scene().getRoot().addEventFilter(DragEvent.DRAG_DONE, event -> ended.set(true)));
        Node cell = Toolkit.onScreen(() -> cards(column).lookupAll(".list-cell").stream()
                .filter(each -> each instanceof ListCell<?> one && one.getItem() instanceof CaseRow row
                        && row.code().equals(card.code()))
                .findFirst().orElseThrow());
        Point2D at = middle(cell);
        robot.moveTo(at).press(MouseButton.PRIMARY);
        robot.moveTo(at.add(6, 4)).moveTo(at.add(14, 8)).moveTo(at.add(24, 12));
    }

    /** Moves over a column until it says what dropping there does. */
    private void over(String column, String said) {
        Node onto = Objects.requireNonNull(window.scene().lookup("#board-column-" + column));
        robot.moveTo(middle(onto)).moveTo(middle(onto).add(4, 4));
        until("the column says what dropping does", () -> onto.lookup(".board-target") instanceof Label label
                && label.isVisible() && label.getText().startsWith(said));
    }

    private static Point2D middle(Node node) {
        return Toolkit.onScreen(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }
}
