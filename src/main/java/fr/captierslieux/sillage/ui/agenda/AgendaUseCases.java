package fr.captierslieux.sillage.ui.agenda;

import fr.captierslieux.sillage.agenda.CancelAppointment;
import fr.captierslieux.sillage.agenda.FinishTask;
import fr.captierslieux.sillage.agenda.HandOverTask;
import fr.captierslieux.sillage.agenda.HoldAppointment;
import fr.captierslieux.sillage.agenda.ListPlanModels;
import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.agenda.PostponeTask;

/**
 * What screens do with what is planned.
 *
 * @param listPlanModels    from what plans can be made
 * @param makePlan          makes one for a case
 * @param finishTask        marks a task as done
 * @param postponeTask      gives it another day
 * @param handOverTask      gives it to another advisor
 * @param holdAppointment   an appointment took place
 * @param cancelAppointment it did not
 */
public record AgendaUseCases(ListPlanModels listPlanModels, MakePlan makePlan, FinishTask finishTask,
        PostponeTask postponeTask, HandOverTask handOverTask, HoldAppointment holdAppointment,
        CancelAppointment cancelAppointment) {
}
