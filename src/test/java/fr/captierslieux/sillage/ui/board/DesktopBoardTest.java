package fr.captierslieux.sillage.ui.board;

import org.junit.jupiter.api.Tag;

/** The journey over the board in a real window. */
@Tag("desktop")
class DesktopBoardTest extends BoardJourneyTest {
}
