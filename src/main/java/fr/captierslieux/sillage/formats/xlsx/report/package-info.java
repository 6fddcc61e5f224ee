/**
 * The activity report as a workbook that a coordinator sends to a funder: summary, a sheet per chapter, method. Printed from the same
 * typed report as JSON and window; nothing is counted here.
 * Start reading at {@link fr.captierslieux.sillage.formats.xlsx.report.XlsxReportWriter}.
 */
@NullMarked
package fr.captierslieux.sillage.formats.xlsx.report;

import org.jspecify.annotations.NullMarked;
