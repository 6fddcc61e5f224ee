package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.agenda.ListPlanModels;
import fr.captierslieux.sillage.agreements.ListAgreements;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.settings.EditEntry;
import fr.captierslieux.sillage.settings.EditSubStage;
import fr.captierslieux.sillage.settings.EditTemplate;
import fr.captierslieux.sillage.settings.ListNoteTemplates;
import fr.captierslieux.sillage.settings.ReadLists;
import fr.captierslieux.sillage.settings.ReadRest;

/**
 * What the screen of settings does.
 *
 * @param lists        reads the lists
 * @param edit         changes entries of them
 * @param templates    lists note templates
 * @param editTemplate changes them
 * @param editSubStage changes sub-stages
 * @param rest         reads what suggestions rest on
 * @param planModels   lists models of plans
 * @param agreements   lists agreements with funders
 * @param bin          takes those away
 */
public record SettingsUseCases(ReadLists lists, EditEntry edit, ListNoteTemplates templates,
        EditTemplate editTemplate, EditSubStage editSubStage, ReadRest rest, ListPlanModels planModels,
        ListAgreements agreements,
        MoveToBin bin) {
}
