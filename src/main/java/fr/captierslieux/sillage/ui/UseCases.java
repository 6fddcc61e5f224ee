package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.cases.ListCases;
import fr.captierslieux.sillage.cases.PreviewCase;
import fr.captierslieux.sillage.cases.SurveyCases;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.ui.reports.ReportUseCases;
import java.util.function.Supplier;

/**
 * What the window can do on the open store; made by {@code app}.
 *
 * @param listCases   the list of cases
 * @param surveyCases counts and choices of the list
 * @param previewCase the panel beside it
 * @param reports     the activity report
 * @param importFiles takes exchange files in
 * @param author      who works here, for the journal; asked off the JavaFX thread
 */
public record UseCases(ListCases listCases, SurveyCases surveyCases, PreviewCase previewCase, ReportUseCases reports,
        ImportFiles importFiles, Supplier<String> author) {
}
