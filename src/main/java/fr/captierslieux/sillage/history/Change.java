package fr.captierslieux.sillage.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of one field of one row, as the journal holds it.
 *
 * @param operation number of the operation
 * @param gesture   number of the gesture it belongs to
 * @param name      name of that gesture, e.g. {@code import-exchange}
 * @param author    who made it
 * @param at        when, by the clock of the laptop that made it; for people to read, never to decide
 * @param field     name of the field; {@code +} for the birth of the row
 * @param before    what it replaced; null = empty, or a birth
 * @param after     what was written; null = emptied, or a birth
 */
public record Change(long operation, long gesture, String name, String author, Instant at, String field,
        @Nullable Object before,
        @Nullable Object after) {
    /** The pseudo-field of a birth. */
    public static final String BIRTH = "+";
}
