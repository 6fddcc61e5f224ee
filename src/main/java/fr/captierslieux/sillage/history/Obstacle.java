package fr.captierslieux.sillage.history;

import java.time.Instant;

/**
 * What stands in the way of taking a gesture back.
 *
 * @param name   the row
 * @param field  the field that was changed since; {@code +} where the row itself stands in the way
 * @param author who changed it last
 * @param at     when
 */
public record Obstacle(RowName name, String field, String author, Instant at) {
}
