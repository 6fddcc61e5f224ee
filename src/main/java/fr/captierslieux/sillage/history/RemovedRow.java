package fr.captierslieux.sillage.history;

import java.time.Instant;

/**
 * Something in the bin.
 *
 * @param gesture number of the gesture that removed it; taking that back brings everything back that went with it
 * @param author  who removed it
 * @param at      when
 * @param name    what it was
 * @param others  how many rows went with it
 */
public record RemovedRow(long gesture, String author, Instant at, RowName name, long others) {
}
