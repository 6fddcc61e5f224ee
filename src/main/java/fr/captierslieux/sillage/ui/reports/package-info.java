/**
 * The activity report on the screen: period and scope, figures, and the rows behind each figure.
 * Start reading at {@link fr.captierslieux.sillage.ui.reports.ReportModel}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.reports;

import org.jspecify.annotations.NullMarked;
