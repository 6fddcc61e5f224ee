package fr.captierslieux.sillage.workspace;

import fr.captierslieux.sillage.basics.RowId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed in a form and did not save yet.
 *
 * @param name    which form: the same form opened again finds it
 * @param file    the exchange file of the row
 * @param row     the row that is edited; null for a new one
 * @param version of the row when the form was opened; 0 for a new one
 * @param fields  what was typed or given, with what the form showed before
 * @param focus   header of the field that had the keyboard; may be empty
 * @param keptAt  when it was kept last
 */
public record Draft(String name, String file, @Nullable RowId row, long version, List<Field> fields, String focus,
        Instant keptAt) {
    public Draft {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a draft.
     *
     * @param before what the form showed when it was opened
     * @param typed  as typed, lawful or not
     */
    public record Field(String header, String before, String typed) {
    }
}
