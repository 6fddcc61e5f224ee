/**
 * A follow-up written in one line: what the line says, what is doubtful in it and has to be asked for, and writing it down. Nothing is
 * guessed: whatever can be read in two ways is a question. Knows no screen; reads days and durations as {@code words} does.
 * Start reading at {@link fr.captierslieux.sillage.quickentry.UnderstandLine}.
 */
@NullMarked
package fr.captierslieux.sillage.quickentry;

import org.jspecify.annotations.NullMarked;
