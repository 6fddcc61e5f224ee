package fr.captierslieux.sillage.ui.agenda;

import fr.captierslieux.sillage.agenda.ListPlanModels;
import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.day.ListColleagues;

/**
 * What screens do with what is planned.
 *
 * @param listPlanModels from what plans can be made
 * @param makePlan       makes one for a case
 * @param colleagues     to whom something can be handed
 * @param planned        does, postpones, hands over one thing
 */
public record AgendaUseCases(ListPlanModels listPlanModels, MakePlan makePlan, ListColleagues colleagues,
        PlannedUseCases planned) {
}
