package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.Funnel.Passage;
import fr.captierslieux.sillage.reports.funnel.FunnelRepository;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.Spread;
import fr.captierslieux.sillage.reports.funnel.Standing;
import fr.captierslieux.sillage.store.Store;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The funnel as one statement: the figure is the aggregate over the table that lists. */
public final class SqlFunnel implements FunnelRepository {
    private static final String SINCE_BEFORE = "B";
    private static final String SINCE_CONTACT = "C";

    /**
     * How many stand how; and of the days between steps, in order of size, those from which quartiles are taken: the same places as
     * {@link Spread#places}.
     */
    private static final String COUNTS = """
            lasted AS MATERIALIZED (
              SELECT step, noted_on, lag(noted_on) OVER (PARTITION BY unit ORDER BY step) AS before_on,
                     first_value(noted_on) OVER (PARTITION BY unit ORDER BY step) AS contact_on
              FROM passage),
            took AS MATERIALIZED (
              SELECT 'B' AS since, step, CAST(julianday(noted_on) - julianday(before_on) AS INTEGER) AS days
              FROM lasted WHERE noted_on >= before_on
              UNION ALL
              SELECT 'C', step, CAST(julianday(noted_on) - julianday(contact_on) AS INTEGER)
              FROM lasted WHERE step > 0 AND noted_on >= contact_on),
            placed AS (
              SELECT since, step, days, row_number() OVER (PARTITION BY since, step ORDER BY days) - 1 AS place,
                     count(*) OVER (PARTITION BY since, step) - 1 AS last
              FROM took)
            SELECT 'N', step, count(passed_on), sum(passed_on IS NULL AND closed = 0),
                   sum(passed_on IS NULL AND closed = 1)
            FROM passage GROUP BY step
            UNION ALL
            SELECT since, step, last + 1, place, days FROM placed
            WHERE place IN (last / 4, last / 4 + 1, last * 2 / 4, last * 2 / 4 + 1, last * 3 / 4, last * 3 / 4 + 1)""";

    private final Store store;

    public SqlFunnel(Store store) {
        this.store = store;
    }

    @Override
    public Funnel read(Period period, Scope scope, LocalDate seenOn) {
        Counts counts = query(FunnelSql.with().stripTrailing() + ",\n" + COUNTS, period, scope, seenOn, Counts::read);
        List<Passage> steps = new ArrayList<>();
        for (FunnelStep step : FunnelStep.values()) {
            long[] standing = counts.standing.getOrDefault(step.place(), new long[3]);
            steps.add(new Passage(step, standing[0], standing[1], standing[2], counts.spread(SINCE_BEFORE, step),
                    counts.spread(SINCE_CONTACT, step)));
        }
        return new Funnel(period, scope, seenOn, steps);
    }

    @Override
    public List<CountedRow> list(Period period, Scope scope, LocalDate seenOn, FunnelStep step, Standing standing) {
        Recognition seen = Recognition.of("support_case");
        String sql = FunnelSql.with() + """
                SELECT %s, %s, %s, coalesce(r.passed_on, c.first_contact_on), %s
                FROM passage r
                %s
                WHERE r.step = %d AND %s
                ORDER BY 4 DESC, 1""".formatted(seen.code(), seen.title(), seen.detail(), seen.supportCase(),
                seen.joins(), step.place(), condition(standing));
        return query(sql, period, scope, seenOn, result -> {
            List<CountedRow> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(new CountedRow("support_case", result.getString(1), result.getString(2), result.getString(3),
                        LocalDate.parse(result.getString(4)), result.getString(5), BigDecimal.ONE));
            }
            return rows;
        });
    }

    private static String condition(Standing standing) {
        return switch (standing) {
            case PASSED -> "r.passed_on IS NOT NULL";
            case UNDER_WAY -> "r.passed_on IS NULL AND r.closed = 0";
            case CLOSED -> "r.passed_on IS NULL AND r.closed = 1";
        };
    }

    private <T> T query(String sql, Period period, Scope scope, LocalDate seenOn, ReportStatements.Reading<T> reading) {
        return ReportStatements.query(store.connection(), sql,
                ReportStatements.arguments(period, scope, seenOn.toString()), reading);
    }

    /** What the statement answers. */
    private static final class Counts {
        private final Map<Integer, long[]> standing = new HashMap<>();
        private final Map<String, Map<Long, Long>> days = new HashMap<>();
        private final Map<String, Long> counts = new HashMap<>();

        static Counts read(ResultSet result) throws SQLException {
            Counts counts = new Counts();
            while (result.next()) {
                String kind = result.getString(1);
                int step = result.getInt(2);
                if (kind.equals("N")) {
                    counts.standing.put(step, new long[]{result.getLong(3), result.getLong(4), result.getLong(5)});
                } else {
                    counts.counts.put(kind + step, result.getLong(3));
                    counts.days.computeIfAbsent(kind + step, each -> new HashMap<>()).put(result.getLong(4),
                            result.getLong(5));
                }
            }
            return counts;
        }

        @Nullable
        Spread spread(String since, FunnelStep step) {
            Map<Long, Long> at = days.get(since + step.place());
            return at == null ? null : Spread.of(counts.getOrDefault(since + step.place(), 1L), at);
        }
    }
}
