package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a session, or what was found that they know.
 *
 * @param enrolment code
 * @param kind      as the list {@code evaluation_kind} has it
 * @param mark      out of ten; null when not said
 * @param passed    null when there is nothing to pass, or nobody said it
 */
public record Evaluation(RowId row, Code enrolment, String kind, LocalDate on, @Nullable BigDecimal mark,
        @Nullable Boolean passed) {
    /** The exchange file of the rows. */
    public static final String FILE = "evaluations";
    /** How satisfied they were as it ended. */
    public static final String AT_ONCE = "A_CHAUD";
    /** And long after. */
    public static final String LATER = "A_FROID";
    public static final String CERTIFICATION = "CERTIFICATION";
    /** After so many months people are asked again. */
    public static final int LATER_MONTHS = 6;
}
