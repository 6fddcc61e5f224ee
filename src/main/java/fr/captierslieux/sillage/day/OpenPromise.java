package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next action of a follow-up that is not done, as somebody saw it.
 *
 * @param row         of the follow-up
 * @param version     of it, for saving
 * @param dueOn       when it is due; null when no day was said
 * @param supportCase the case of the follow-up
 */
public record OpenPromise(RowId row, long version, String action, @Nullable LocalDate dueOn, Code supportCase) {
    /** When it is due, as the form of the follow-up has it; empty when no day was said. */
    String due() {
        return dueOn == null ? "" : dueOn.toString();
    }
}
