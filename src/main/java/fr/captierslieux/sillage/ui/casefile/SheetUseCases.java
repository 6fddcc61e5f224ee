package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import fr.captierslieux.sillage.sheets.ComposeCaseSheet;

/**
 * What the sheet of a case needs.
 *
 * @param compose reads it
 * @param writer  writes it
 */
public record SheetUseCases(ComposeCaseSheet compose, CaseSheetWriter writer) {
}
