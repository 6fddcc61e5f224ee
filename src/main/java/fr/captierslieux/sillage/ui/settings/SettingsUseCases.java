package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.settings.EditEntry;
import fr.captierslieux.sillage.settings.EditTemplate;
import fr.captierslieux.sillage.settings.ListNoteTemplates;
import fr.captierslieux.sillage.settings.ReadLists;

/**
 * What the screen of settings does.
 *
 * @param lists        reads the lists
 * @param edit         changes entries of them
 * @param templates    lists note templates
 * @param editTemplate changes them
 */
public record SettingsUseCases(ReadLists lists, EditEntry edit, ListNoteTemplates templates,
        EditTemplate editTemplate) {
}
