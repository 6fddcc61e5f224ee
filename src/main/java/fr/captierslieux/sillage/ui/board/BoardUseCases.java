package fr.captierslieux.sillage.ui.board;

import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.ReachStage;
import fr.captierslieux.sillage.cases.ReadBoard;
import fr.captierslieux.sillage.cases.SurveyCases;
import fr.captierslieux.sillage.settings.ReadLists;

/**
 * What the board does.
 *
 * @param read   its columns with their first cards
 * @param list   further cards
 * @param survey what it can be narrowed by
 * @param reach  moves a case to a stage
 * @param lists  which sub-stages there are
 */
public record BoardUseCases(ReadBoard read, ListCases list, SurveyCases survey, ReachStage reach,
        ReadLists lists) {
}
