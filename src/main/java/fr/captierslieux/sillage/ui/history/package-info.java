/**
 * What was done, in words, and the way back: the list of gestures that the page of a case and the history screen share, the bin, and
 * the undo of the last gesture. Telling is {@link fr.captierslieux.sillage.ui.history.HistoryWords}; what the journal holds is in
 * {@code history}.
 * Start reading at {@link fr.captierslieux.sillage.ui.history.TakeBackFlow}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.history;

import org.jspecify.annotations.NullMarked;
