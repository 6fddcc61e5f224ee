package fr.captierslieux.sillage.history;

import java.time.Instant;

/**
 * A gesture in the history.
 *
 * @param number  its number
 * @param name    what was done, e.g. {@code import-exchange}
 * @param author  who did it
 * @param at      when
 * @param changes how many operations it holds, at least 1
 */
public record GestureEntry(long number, String name, String author, Instant at, long changes) {
}
