package fr.captierslieux.sillage.history;

import java.util.List;

/**
 * What a gesture did to a row.
 *
 * @param fields that were changed; empty for what was added, removed or brought back whole
 * @param alike  how many rows of the entity the gesture treated so, this one among them; more than 1 where they are told as one
 */
public record RowStory(RowName name, Deed deed, List<FieldStory> fields, long alike) {
    /** What was done. */
    public enum Deed {
        ADDED,
        CHANGED,
        REMOVED,
        BROUGHT_BACK,
        /** Another row came in its place, because what was changed tells rows of its kind apart; named as it is called since. */
        CORRECTED
    }

    public RowStory {
        fields = List.copyOf(fields);
    }

    /** A row told by itself. */
    public static RowStory of(RowName name, Deed deed, List<FieldStory> fields) {
        return new RowStory(name, deed, fields, 1);
    }
}
