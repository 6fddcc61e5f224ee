package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.settings.ListsPicture;
import fr.captierslieux.sillage.settings.NoteTemplate;
import java.util.List;

/**
 * All that is set, of one moment.
 *
 * @param lists     the lists, and who may change settings
 * @param templates texts with which notes begin
 */
record SettingsPicture(ListsPicture lists, List<NoteTemplate> templates) {
    static final SettingsPicture NOTHING = new SettingsPicture(new ListsPicture(NetworkLists.SHIPPED, List.of(), false),
            List.of());

    SettingsPicture {
        templates = List.copyOf(templates);
    }
}
