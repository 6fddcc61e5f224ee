package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.cases.CaseRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The board in a real window, where a card can be dragged. */
@Tag("desktop")
class DesktopBoardTest extends BoardJourneyTest {
    @Test
    void aCardIsDroppedOnAnotherStage() {
        CaseRow card = firstCard("IDEE");
        robot().drag(card.project()).moveBy(6, 6).moveBy(20, 20).moveTo("#board-column-CREATION").moveBy(0, 40)
                .moveBy(4, 4);
        until("the place to drop it", () -> isVisible("#board-column-CREATION .board-target"));
        robot().drop();
        until("the question for the day", BoardJourneyTest::asksForTheDay);
        robot().type(KeyCode.ENTER);
        until("it stands in creation", () -> isIn(card, "CREATION") && !isIn(card, "IDEE"));
    }
}
