package fr.captierslieux.sillage.ui.agenda;

import fr.captierslieux.sillage.agenda.CancelAppointment;
import fr.captierslieux.sillage.agenda.FinishTask;
import fr.captierslieux.sillage.agenda.HandOverAppointment;
import fr.captierslieux.sillage.agenda.HandOverTask;
import fr.captierslieux.sillage.agenda.HoldAppointment;
import fr.captierslieux.sillage.agenda.PostponeAppointment;
import fr.captierslieux.sillage.agenda.PostponeTask;
import fr.captierslieux.sillage.day.HandOverPromise;
import fr.captierslieux.sillage.day.KeepPromise;
import fr.captierslieux.sillage.day.PostponePromise;

/**
 * What is done with one thing that was promised or arranged.
 *
 * @param keepPromise         a promise was kept
 * @param postponePromise     it is due later
 * @param handOverPromise     somebody else does it
 * @param finishTask          a task is done
 * @param postponeTask        it is due later
 * @param handOverTask        somebody else does it
 * @param holdAppointment     an appointment took place
 * @param postponeAppointment it takes place another day
 * @param handOverAppointment somebody else goes there
 * @param cancelAppointment   it does not take place
 */
public record PlannedUseCases(KeepPromise keepPromise, PostponePromise postponePromise,
        HandOverPromise handOverPromise, FinishTask finishTask, PostponeTask postponeTask, HandOverTask handOverTask,
        HoldAppointment holdAppointment, PostponeAppointment postponeAppointment,
        HandOverAppointment handOverAppointment, CancelAppointment cancelAppointment) {
}
