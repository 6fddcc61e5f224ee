package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.CompareReport;
import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.ListRowsBehind;
import fr.captierslieux.sillage.reports.ListScopes;
import fr.captierslieux.sillage.reports.template.FillTemplate;
import fr.captierslieux.sillage.reports.template.KeepTemplates;
import fr.captierslieux.sillage.ui.reports.sent.SentUseCases;

/**
 * What the report screen can do; made by {@code app}.
 *
 * @param listScopes what to choose from
 * @param compose    the report with the period before
 * @param compare    what stands beside it, slower
 * @param listRows   the rows behind a figure
 * @param export     the workbook
 * @param sent       reports that go out, and went
 * @param template   fills a funder's own workbook
 * @param templates  those that the store keeps
 */
public record ReportUseCases(ListScopes listScopes, ComposeReport compose, CompareReport compare,
        ListRowsBehind listRows, ExportReport export, SentUseCases sent, FillTemplate template,
        KeepTemplates templates) {
}
