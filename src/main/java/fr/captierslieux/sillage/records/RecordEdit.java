package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form wants to save. All texts are in exchange form: {@code 2026-07-14}, {@code O}, {@code A|B}, the code of another row; an
 * empty text clears the field.
 *
 * @param file    the exchange file, e.g. {@code suivis}
 * @param row     the row; null for a new one
 * @param version of the row when the form was opened; 0 for a new one
 * @param changes what the person changed, by header; of a new row everything that it says
 */
public record RecordEdit(String file, @Nullable RowId row, long version, Map<String, Change> changes) {
    public RecordEdit {
        changes = Map.copyOf(changes);
    }

    /**
     * A field that the person changed.
     *
     * @param before what the form showed when it was opened
     * @param after  what the person wrote
     */
    public record Change(String before, String after) {
    }

    /** A new row that says all this. */
    public static RecordEdit create(String file, Map<String, String> values) {
        Map<String, Change> changes = new java.util.HashMap<>();
        values.forEach((header, text) -> changes.put(header, new Change("", text)));
        return new RecordEdit(file, null, 0, changes);
    }

    /** Stands for the code of the row that another edit of the same gesture makes: where a new case names its new project. */
    public static String made(int edit) {
        return "@" + edit;
    }
}
