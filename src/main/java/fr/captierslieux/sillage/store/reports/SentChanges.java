package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.ChangedRow.Cause;
import fr.captierslieux.sillage.reports.sent.ChangedRow.Change;
import fr.captierslieux.sillage.reports.sent.ChangedRow.Moved;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.store.Sql;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a sent report counted, set against what the same queries count now: a set difference, unit by unit. */
final class SentChanges {
    /** All that is counted of a unit, as one text: two units are counted alike when it is the same. */
    private static final String SAID = """
            SELECT indicator, unit, group_concat(keys || ' ' || coalesce(counted_on, '') || ' ' || amount, char(10)) AS said,
                   json_group_array(json(keys)) AS keys, max(counted_on) AS counted_on, max(amount) AS amount
            FROM (SELECT * FROM %s%s ORDER BY indicator, unit, keys)
            GROUP BY indicator, unit""";

    /** Both sides in one pass by unit: a full join of what has no index compares every row with every other. */
    private static final String DIFFERING = """
            differing AS (
              SELECT indicator, unit, max(sent_keys) AS sent_keys, max(sent_on) AS sent_on, max(sent_amount) AS sent_amount,
                     max(now_keys) AS now_keys, max(now_on) AS now_on, max(now_amount) AS now_amount
              FROM (
                SELECT indicator, unit, said AS sent_said, keys AS sent_keys, counted_on AS sent_on, amount AS sent_amount,
                       NULL AS now_said, NULL AS now_keys, NULL AS now_on, NULL AS now_amount
                FROM sent
                UNION ALL
                SELECT indicator, unit, NULL, NULL, NULL, NULL, said, keys, counted_on, amount FROM now)
              GROUP BY indicator, unit
              HAVING max(sent_said) IS NOT max(now_said))
            """;
    /** The first column of the keys in the answer. */
    private static final int KEYS = 11;

    private final Connection connection;
    private final SentReport report;
    private final long rid;
    private final Set<ScopeOption> options;

    /** @param rid number of what was frozen */
    SentChanges(Connection connection, SentReport report, long rid) {
        this.connection = connection;
        this.report = report;
        this.rid = rid;
        this.options = ScopeOption.setIn(report.scope());
    }

    /** Units that are counted otherwise, by indicator. */
    Map<String, Long> count() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Family family : Family.ALL) {
            String rows = FrozenRows.all(family, options);
            if (!rows.isEmpty()) {
                String sql = with(family, rows, codes(family)) + "SELECT indicator, count(*) FROM differing GROUP BY 1";
                counts.putAll(ReportStatements.query(connection, sql,
                        ReportStatements.arguments(report.period(), report.scope(), null), result -> {
                            Map<String, Long> read = new LinkedHashMap<>();
                            while (result.next()) {
                                read.put(result.getString(1), result.getLong(2));
                            }
                            return read;
                        }));
            }
        }
        return counts;
    }

    private String codes(Family family) {
        return family.defined(options).stream().map(query -> "'" + query.indicator().code() + "'")
                .collect(Collectors.joining(", "));
    }

    private String with(Family family, String now, String indicators) {
        return "%s,\nnow_row AS (%s),\nsent AS (%s),\nnow AS (%s),\n%s".formatted(family.with().strip(), now,
                SAID.formatted("sent_row", " WHERE content_rid = " + rid + " AND indicator IN (" + indicators + ")"),
                SAID.formatted("now_row", ""), DIFFERING);
    }

    /** The units of one indicator that are counted otherwise, or of one key of it. */
    List<ChangedRow> list(String indicator, @Nullable String breakdown, @Nullable String key) {
        Family family = Family.of(indicator);
        RowQuery rows = family.query(indicator);
        if (options.stream().anyMatch(rows.undefinedUnder()::contains)) {
            return List.of();
        }
        Recognition seen = Recognition.of(rows.entity());
        String sql = with(family, FrozenRows.of(rows), "'" + indicator + "'")
                + """
                        SELECT %s, %s, %s, r.sent_on, r.now_on, r.sent_amount, r.now_amount, r.deleted,
                               (SELECT min(b.at_ms) FROM journal_field f
                                JOIN journal_op o ON o.row = r.unit AND o.field = f.n JOIN journal_batch b ON b.id = o.batch
                                WHERE f.entity = '%s' AND f.name = '+') AS entered, %s%s
                        FROM (SELECT e.rid AS unit, e.deleted, d.sent_on, d.now_on, d.sent_amount, d.now_amount, d.sent_keys, d.now_keys
                              FROM differing d JOIN %s e ON e.id = d.unit%s) r
                        %s
                        ORDER BY coalesce(r.now_on, r.sent_on) DESC, 1, r.unit"""
                        .formatted(seen.code(), seen.title(),
                                seen.detail(), rows.entity(), seen.supportCase(), keys(rows), rows.entity(),
                                restriction(rows, breakdown), seen.joins());
        return ReportStatements.query(connection, sql,
                ReportStatements.arguments(report.period(), report.scope(), key), result -> {
                    List<ChangedRow> list = new ArrayList<>();
                    while (result.next()) {
                        list.add(row(rows, result));
                    }
                    return list;
                });
    }

    /** Under which keys a unit stood and stands, a line each, breakdown by breakdown. */
    private static String keys(RowQuery rows) {
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < rows.indicator().breakdowns().size(); i++) {
            for (String side : List.of("sent", "now")) {
                columns.append(
                        """
                                , (SELECT group_concat(key, char(10)) FROM (
                                     SELECT DISTINCT json_extract(k.value, '$[%d]') AS key FROM json_each(r.%s_keys) k ORDER BY 1))"""
                                .formatted(i, side));
            }
        }
        return columns.toString();
    }

    /** A unit that stands under a key on one side only, or under it on both with another day or amount. */
    private static String restriction(RowQuery rows, @Nullable String breakdown) {
        if (breakdown == null) {
            return "";
        }
        int place = rows.indicator().breakdowns().indexOf(breakdown);
        if (place < 0) {
            throw new IllegalArgumentException(breakdown);
        }
        String under = "EXISTS (SELECT 1 FROM json_each(d.%1$s_keys) k WHERE json_extract(k.value, '$[" + place
                + "]') = ?6)";
        return " WHERE (" + under.formatted("sent") + " OR " + under.formatted("now") + ")";
    }

    private ChangedRow row(RowQuery rows, ResultSet result) throws SQLException {
        BigDecimal sent = amount(rows, result, 6);
        BigDecimal now = amount(rows, result, 7);
        String on = result.getString(now == null ? 4 : 5);
        String detail = result.getString(3);
        long entered = result.getLong(9);
        Instant enteredAt = result.wasNull() ? null : Instant.ofEpochMilli(entered);
        Change change = sent == null ? Change.COME : now == null ? Change.GONE : Change.OTHER;
        // what came in is not older than the report, even where a clock shows the same moment
        boolean later = enteredAt != null && (enteredAt.isAfter(report.frozenAt())
                || (change == Change.COME && enteredAt.equals(report.frozenAt())));
        Cause cause = result.getInt(8) != 0 ? Cause.REMOVED : later ? Cause.ENTERED_LATER : Cause.CORRECTED;
        BigDecimal amount = now == null ? sent == null ? BigDecimal.ZERO : sent : now;
        return new ChangedRow(
                new CountedRow(rows.entity(), result.getString(1), result.getString(2), detail == null ? "" : detail,
                        Sql.day(on), result.getString(10), amount),
                change, sent, now, cause, enteredAt, change == Change.OTHER ? moved(rows, result) : List.of());
    }

    private static @Nullable BigDecimal amount(RowQuery rows, ResultSet result, int column) throws SQLException {
        long parts = result.getLong(column);
        return result.wasNull() ? null : FigureStatement.amount(rows, parts);
    }

    private static List<Moved> moved(RowQuery rows, ResultSet result) throws SQLException {
        List<Moved> moved = new ArrayList<>();
        List<String> breakdowns = rows.indicator().breakdowns();
        for (int i = 0; i < breakdowns.size(); i++) {
            List<String> before = lines(result.getString(KEYS + 2 * i));
            List<String> after = lines(result.getString(KEYS + 2 * i + 1));
            if (!before.equals(after)) {
                moved.add(new Moved(breakdowns.get(i), before, after));
            }
        }
        return moved;
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n"));
    }
}
