package fr.captierslieux.sillage.history;

import java.util.List;

/**
 * What a gesture did to a row.
 *
 * @param fields that were changed; empty for what was added, removed or brought back whole
 */
public record RowStory(RowName name, Deed deed, List<FieldStory> fields) {
    /** What was done. */
    public enum Deed {
        ADDED, CHANGED, REMOVED, BROUGHT_BACK
    }

    public RowStory {
        fields = List.copyOf(fields);
    }
}
