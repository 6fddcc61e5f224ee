package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.ReadDay;
import fr.captierslieux.sillage.day.RemindLater;
import fr.captierslieux.sillage.ui.agenda.AgendaUseCases;

/**
 * What the screen of a day does.
 *
 * @param read        reads it
 * @param remindLater what has no day of its own becomes a task
 * @param agenda      what screens do with what is planned
 */
public record DayUseCases(ReadDay read, RemindLater remindLater, AgendaUseCases agenda) {
}
