/**
 * The sheet of a case: what one takes to a meeting, on one page. Reads a case as its page does, and leaves out what was not wanted before
 * anything is written. No layout and no document: {@code formats} makes pages of it, and says what did not fit.
 * Start reading at {@link fr.captierslieux.sillage.sheets.ComposeCaseSheet} and {@link fr.captierslieux.sillage.sheets.CaseSheet}.
 */
@NullMarked
package fr.captierslieux.sillage.sheets;

import org.jspecify.annotations.NullMarked;
