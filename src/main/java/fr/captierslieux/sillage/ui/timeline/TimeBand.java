package fr.captierslieux.sillage.ui.timeline;

import java.time.LocalDate;

/**
 * A stage from its day to the next one's.
 *
 * @param stage code
 * @param until the day on which another began; for the last one the end of the line
 */
public record TimeBand(String stage, LocalDate from, LocalDate until) {
}
