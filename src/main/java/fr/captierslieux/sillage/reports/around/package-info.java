/**
 * What stands around the figures of a written report: how its key figures came about over the periods before, where things were
 * counted, the agreement it is written for. No figure of the report itself, no workbook.
 * Start reading at {@link fr.captierslieux.sillage.reports.around.Surroundings}.
 */
@NullMarked
package fr.captierslieux.sillage.reports.around;

import org.jspecify.annotations.NullMarked;
