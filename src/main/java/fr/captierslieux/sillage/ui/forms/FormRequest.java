package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form is opened for.
 *
 * @param file  the exchange file of the row, e.g. {@code suivis}
 * @param row   the row; null for a new one
 * @param given what a new row says from the beginning, as exchange texts by header: the case that a follow-up belongs to, and
 *              suggestions. A reference that is given is not asked for
 * @param focus header of the field where writing begins; empty for the first
 */
public record FormRequest(String file, @Nullable RowId row, Map<String, String> given, String focus) {
    public FormRequest {
        given = Map.copyOf(given);
    }

    /** A new row. */
    public static FormRequest create(String file, Map<String, String> given) {
        return new FormRequest(file, null, given, "");
    }

    /** A row that is there. */
    public static FormRequest edit(String file, RowId row) {
        return new FormRequest(file, row, Map.of(), "");
    }
}
