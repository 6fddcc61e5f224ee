/**
 * The board: cases in columns by stage, by status or by adviser, moved to another stage by drag and drop or by keyboard. Which cases,
 * and in which order, is asked of {@link fr.captierslieux.sillage.cases.ReadBoard}; the list of cases has a room of its own.
 * Start reading at {@link fr.captierslieux.sillage.ui.board.BoardModel} and {@link fr.captierslieux.sillage.ui.board.BoardScreen}.
 */
@NullMarked
package fr.captierslieux.sillage.ui.board;

import org.jspecify.annotations.NullMarked;
