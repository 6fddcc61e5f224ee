package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.agenda.PlanModel;
import fr.captierslieux.sillage.agreements.ListAgreements.Standing;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.settings.ListsPicture;
import fr.captierslieux.sillage.settings.NoteTemplate;
import fr.captierslieux.sillage.settings.ReadRest.SaidNumber;
import fr.captierslieux.sillage.settings.ReadRest.SaidSituation;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is set, of one moment.
 *
 * @param lists     the lists, and who may change settings
 * @param templates texts with which notes begin
 * @param situations that call for a destination outside of the collective
 * @param numbers   that a network may set
 * @param models    from which plans are made
 * @param agreements with funders, as they stand
 */
record SettingsPicture(ListsPicture lists, List<NoteTemplate> templates, List<SaidSituation> situations,
        List<SaidNumber> numbers, List<PlanModel> models, Standing agreements) {
    static final SettingsPicture NOTHING = new SettingsPicture(
            new ListsPicture(NetworkLists.SHIPPED, List.of(), List.of(),
                    false),
            List.of(), List.of(), List.of(), List.of(), new Standing(List.of(), List.of(), LocalDate.EPOCH));

    SettingsPicture {
        templates = List.copyOf(templates);
        situations = List.copyOf(situations);
        numbers = List.copyOf(numbers);
        models = List.copyOf(models);
    }
}
