package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for an enrolment.
 *
 * @param enrolment code
 * @param line      of the yearly return, as the list {@code funding_line} has it
 * @param hours     null when not said
 * @param euros     without taxes; null when not said
 * @param status    as the list {@code training_funding_status} has it
 */
public record Funding(RowId row, Code enrolment, String line, String funder, @Nullable BigDecimal hours,
        @Nullable BigDecimal euros, String status) {
    /** The exchange file of the rows. */
    public static final String FILE = "financements_formation";
    public static final String REFUSED = "REFUSE";
}
