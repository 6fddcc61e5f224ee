package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.PreviewCase;
import fr.captierslieux.sillage.cases.SurveyCases;

/**
 * What the list of cases does.
 *
 * @param list    pages of it
 * @param survey  counts and choices
 * @param preview the panel beside it
 */
public record CaseListUseCases(ListCases list, SurveyCases survey, PreviewCase preview) {
}
