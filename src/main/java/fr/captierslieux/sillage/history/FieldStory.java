package fr.captierslieux.sillage.history;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a field.
 *
 * @param field  its name in the store
 * @param before text or whole number as the store keeps it, the name of the row where it refers to one; null = empty
 * @param after  likewise
 */
public record FieldStory(String field, @Nullable Object before, @Nullable Object after) {
}
