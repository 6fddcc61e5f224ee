package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import java.time.Instant;

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
}
