package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.agenda.HandOverAppointment;
import fr.captierslieux.sillage.agenda.PostponeAppointment;
import fr.captierslieux.sillage.day.HandOverPromise;
import fr.captierslieux.sillage.day.KeepPromise;
import fr.captierslieux.sillage.day.PostponePromise;
import fr.captierslieux.sillage.day.ReadDay;
import fr.captierslieux.sillage.day.RemindLater;
import fr.captierslieux.sillage.ui.agenda.AgendaUseCases;

/**
 * What the screen of a day does.
 *
 * @param read                reads it
 * @param keepPromise         a promise was kept
 * @param postponePromise     it is due later
 * @param handOverPromise     somebody else does it
 * @param remindLater         what has no day of its own becomes a task
 * @param postponeAppointment an appointment takes place another day
 * @param handOverAppointment somebody else goes there
 * @param agenda              what screens do with what is planned
 */
public record DayUseCases(ReadDay read, KeepPromise keepPromise, PostponePromise postponePromise,
        HandOverPromise handOverPromise, RemindLater remindLater, PostponeAppointment postponeAppointment,
        HandOverAppointment handOverAppointment, AgendaUseCases agenda) {
}
