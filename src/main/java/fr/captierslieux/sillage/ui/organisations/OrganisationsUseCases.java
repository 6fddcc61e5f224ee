package fr.captierslieux.sillage.ui.organisations;

import fr.captierslieux.sillage.organisations.ListOrganisations;
import fr.captierslieux.sillage.organisations.OrganisationPreview;
import fr.captierslieux.sillage.organisations.OrganisationQuery;
import fr.captierslieux.sillage.organisations.OrganisationRow;
import fr.captierslieux.sillage.organisations.PreviewOrganisation;
import fr.captierslieux.sillage.organisations.SurveyOrganisations;
import fr.captierslieux.sillage.ui.lists.ListSource;

/**
 * What the list of organisations does.
 *
 * @param list    its order and its rows
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 */
public record OrganisationsUseCases(ListOrganisations list, SurveyOrganisations survey, PreviewOrganisation preview) {
    /** Where the list comes from. */
    public ListSource<OrganisationQuery, OrganisationRow, OrganisationPreview> source() {
        return new ListSource<>(list::order, list::rows, preview::preview, OrganisationRow::code,
                OrganisationPreview::row, (now, row) -> OrganisationQuery.FIRST.withText(row.name()));
    }
}
