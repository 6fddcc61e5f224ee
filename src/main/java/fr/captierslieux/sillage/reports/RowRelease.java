package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * That somebody wrote a workbook with the rows behind its figures.
 *
 * @param period of the report
 * @param at     when
 * @param by     who
 */
public record RowRelease(RowId row, Code code, Period period, Scope scope, Instant at, String by) {
    /** The table. */
    public static final String ENTITY = "row_release";
    private static final int DIGITS = 8;

    /** A new one; the same report let out twice is two. */
    public static RowRelease of(Period period, Scope scope, Instant at, String by) {
        Code code = new Code("SORTIE-" + period.label().replace("..", "_") + "-"
                + UUID.randomUUID().toString().substring(0, DIGITS));
        return new RowRelease(RowId.derived(ENTITY, code.value()), code, period, scope,
                at.truncatedTo(ChronoUnit.SECONDS), by);
    }
}
