package fr.captierslieux.sillage.ui.organisations;

import fr.captierslieux.sillage.organisations.ListOrganisations;
import fr.captierslieux.sillage.organisations.PreviewOrganisation;
import fr.captierslieux.sillage.organisations.SurveyOrganisations;

/**
 * What the list of organisations does.
 *
 * @param list    pages of it
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 */
public record OrganisationsUseCases(ListOrganisations list, SurveyOrganisations survey, PreviewOrganisation preview) {
}
