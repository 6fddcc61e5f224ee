package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.MoveAppointment;
import fr.captierslieux.sillage.agenda.PostponeTask;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.calendar.ReadCalendar;
import fr.captierslieux.sillage.day.PostponePromise;

/**
 * What the agenda does.
 *
 * @param read            reads a range of days
 * @param moveAppointment gives an appointment another time
 * @param postponeTask    gives a task another day
 * @param postponePromise gives a promise another day
 * @param export          hands it to other calendars
 */
public record CalendarUseCases(ReadCalendar read, MoveAppointment moveAppointment, PostponeTask postponeTask,
        PostponePromise postponePromise, ExportCalendar export) {
}
