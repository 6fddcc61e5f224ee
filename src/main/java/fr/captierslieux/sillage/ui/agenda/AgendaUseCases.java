package fr.captierslieux.sillage.ui.agenda;

import fr.captierslieux.sillage.agenda.KeepAsModel;
import fr.captierslieux.sillage.agenda.ListPlanModels;
import fr.captierslieux.sillage.agenda.MakePlan;
import fr.captierslieux.sillage.day.ListColleagues;

/**
 * What screens do with what is planned.
 *
 * @param listPlanModels from what plans can be made
 * @param makePlan       makes one for a case
 * @param keepAsModel    keeps the plan of a case as a model
 * @param colleagues     to whom something can be handed
 * @param planned        does, postpones, hands over one thing
 */
public record AgendaUseCases(ListPlanModels listPlanModels, MakePlan makePlan, KeepAsModel keepAsModel,
        ListColleagues colleagues, PlannedUseCases planned) {
}
