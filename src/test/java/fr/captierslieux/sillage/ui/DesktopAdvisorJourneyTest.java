package fr.captierslieux.sillage.ui;

import org.junit.jupiter.api.Tag;

/** The advisor's journey in a real window. */
@Tag("desktop")
class DesktopAdvisorJourneyTest extends AdvisorJourneyTest {
}
