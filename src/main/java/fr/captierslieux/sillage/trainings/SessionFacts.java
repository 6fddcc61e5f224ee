package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session and the programme that it runs.
 *
 * @param version       of the row, as it was read
 * @param programme     code
 * @param title         of the programme
 * @param number        of the session; empty when it has none
 * @param provider      who teaches
 * @param certification empty for none
 * @param hours         that the programme lasts; null when not said
 * @param commune       name of the session's commune; empty when not said, as the département is
 * @param capacity      places; null when not said
 * @param minimum       trainees below which it is cancelled; null when not said
 * @param status        code
 */
public record SessionFacts(RowId row, Code code, long version, Code programme, String title, String number,
        String provider, String certification, @Nullable BigDecimal hours, String commune, String department,
        @Nullable Long capacity, @Nullable Long minimum, String status, LocalDate startsOn, LocalDate endsOn) {
    /** The exchange file of the rows. */
    public static final String FILE = "sessions";
    public static final String CANCELLED = "ANNULEE";
}
