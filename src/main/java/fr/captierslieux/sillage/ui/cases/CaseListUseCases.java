package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.PreviewCase;
import fr.captierslieux.sillage.cases.SurveyCases;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import java.util.function.Supplier;

/**
 * What the list of cases does.
 *
 * @param list    pages of it
 * @param survey  counts and choices
 * @param preview the panel beside it
 * @param setUp   keeps views that a person named
 * @param person  who works here; asked off the JavaFX thread
 * @param caseload hands cases over
 */
public record CaseListUseCases(ListCases list, SurveyCases survey, PreviewCase preview, SetUpWindow setUp,
        Supplier<String> person, CaseloadUseCases caseload) {
}
