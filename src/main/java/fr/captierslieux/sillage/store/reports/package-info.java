/**
 * Indicators as set operations in SQL. Each indicator is one query of the rows that it counts; its figure, its breakdowns and the
 * rows shown behind it are all taken from that one text, so that they cannot differ. No rounding and no words belong here.
 * Start reading at {@link fr.captierslieux.sillage.store.reports.RowQuery}, then a chapter, e.g.
 * {@link fr.captierslieux.sillage.store.reports.IntakeQueries}.
 */
@NullMarked
package fr.captierslieux.sillage.store.reports;

import org.jspecify.annotations.NullMarked;
