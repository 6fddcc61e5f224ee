package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an indicator counts. The query gives {@code unit} (rid of what is counted), {@code counted_on}, {@code amount} (whole
 * number of the smallest exact part) and one column a breakdown, named as the exchange names it, NULL where the value is missing.
 * Parameters: ?1 first and ?2 last day, ?3 network, ?4 département, ?5 agreement, each NULL when it does not restrict.
 *
 * @param indicator      what is counted
 * @param entity         table of the counted things
 * @param taking         how the figure is taken over the rows
 * @param parts          how many parts of {@code amount} make one of the figure's unit: 60 for minutes that make hours
 * @param sql            the rows
 * @param reuse          whether SQLite keeps the rows for the several terms that read them, or computes them in each
 * @param undefinedUnder options of the scope under which the contract leaves the indicator without a value
 * @param totalOnly      condition on the rows of the total that those of the breakdowns need not meet; null = none
 * @param missing        what becomes of a missing value in a breakdown
 */
record RowQuery(Indicator indicator, String entity, Taking taking, long parts, String sql, Reuse reuse,
        Set<ScopeOption> undefinedUnder,
        @Nullable String totalOnly, Missing missing) {

    /** How a figure is taken over rows. */
    enum Taking {
        /** Number of rows; each row is another unit. */
        ROWS,
        /** Number of distinct units; a unit may stand in several rows. */
        UNITS,
        /** Sum of amounts; each row is another unit. */
        SUM,
        /** Median of amounts. */
        MEDIAN,
        /** Sum of amounts, each 1 or 0, over the number of rows. */
        SHARE
    }

    /** Kept rows cost a copy; computed ones cost the query anew in each term. */
    enum Reuse {
        KEPT("MATERIALIZED"), COMPUTED("NOT MATERIALIZED");

        private final String hint;

        Reuse(String hint) {
            this.hint = hint;
        }
    }

    /** What becomes of a missing value in a breakdown. */
    enum Missing {
        COUNTED_AS_NR, LEFT_OUT
    }

    static RowQuery of(String code, String entity, Taking taking, String sql) {
        return new RowQuery(Indicators.get(code), entity, taking, 1, sql, Reuse.COMPUTED, Set.of(), null,
                Missing.COUNTED_AS_NR);
    }

    RowQuery inPartsOf(long count) {
        return new RowQuery(indicator, entity, taking, count, sql, reuse, undefinedUnder, totalOnly, missing);
    }

    RowQuery kept() {
        return new RowQuery(indicator, entity, taking, parts, sql, Reuse.KEPT, undefinedUnder, totalOnly, missing);
    }

    RowQuery undefinedUnder(ScopeOption first, ScopeOption... more) {
        return new RowQuery(indicator, entity, taking, parts, sql, reuse, EnumSet.of(first, more), totalOnly, missing);
    }

    RowQuery totalOnlyWhere(String condition) {
        return new RowQuery(indicator, entity, taking, parts, sql, reuse, undefinedUnder, condition, missing);
    }

    RowQuery leavingOutMissing() {
        return new RowQuery(indicator, entity, taking, parts, sql, reuse, undefinedUnder, totalOnly, Missing.LEFT_OUT);
    }

    /** The name under which other queries of the family may read these rows. */
    String name() {
        return indicator.code().toLowerCase(Locale.ROOT);
    }

    /** As a table of a WITH clause. */
    String asTable() {
        return "%s AS %s (%s)".formatted(name(), reuse.hint, sql.strip());
    }

    /** The key of a breakdown, as SQL. */
    String key(String breakdown) {
        return missing == Missing.LEFT_OUT ? breakdown : "coalesce(" + breakdown + ", 'NR')";
    }
}
