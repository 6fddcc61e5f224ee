/**
 * Activity reports as plain typed results: indicators, scopes, figures, and the rows behind each figure. No workbook, no SQL.
 * Start reading at {@link fr.captierslieux.sillage.reports.Indicator}, then {@link fr.captierslieux.sillage.reports.ActivityReport}.
 */
@NullMarked
package fr.captierslieux.sillage.reports;

import org.jspecify.annotations.NullMarked;
