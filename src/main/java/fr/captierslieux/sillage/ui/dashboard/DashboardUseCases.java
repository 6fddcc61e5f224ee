package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.reports.ComputeFigures;
import fr.captierslieux.sillage.reports.ListRowsBehind;
import fr.captierslieux.sillage.reports.ListScopes;
import fr.captierslieux.sillage.reports.ReadFigureSeries;
import fr.captierslieux.sillage.reports.funnel.ListBehindStep;
import fr.captierslieux.sillage.reports.funnel.ReadFunnel;

/**
 * What the dashboard can do; made by {@code app}.
 *
 * @param listScopes what to choose from
 * @param figures    figures of the report, with their parts
 * @param series     how they went
 * @param funnel     how far contacts have come
 * @param listRows   the rows behind a figure
 * @param listSteps  the cases behind a step of the funnel
 */
public record DashboardUseCases(ListScopes listScopes, ComputeFigures figures, ReadFigureSeries series,
        ReadFunnel funnel, ListRowsBehind listRows, ListBehindStep listSteps) {
}
