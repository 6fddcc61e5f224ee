package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import fr.captierslieux.sillage.reports.around.Trend.Point;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Key figures of a family over several periods, as one statement: the rows of an indicator for all the days, told apart by theirs.
 * What counts a thing once a period, whenever it met its condition, counts distinct things of each.
 */
final class TrendStatement {
    /** What is counted once a period although it may be met on several days: day, thing, and where. */
    private static final Map<String, Distinct> DISTINCT = Map.of(
            "C1", new Distinct("held_on", "project", "period_follow_up WHERE held_on >= support_started_on"),
            "D1", new Distinct("place", "h.rid", """
                    (SELECT DISTINCT %s AS place, project FROM period_follow_up WHERE held_on >= support_started_on) f
                    CROSS JOIN project p ON p.rid = f.project
                    CROSS JOIN project_member m ON m.project_id = p.id AND m.deleted = 0
                    CROSS JOIN person h ON h.id = m.person_id AND h.deleted = 0"""),
            "F1T", new Distinct("held_on", "enrolment", "period_attendance WHERE attended"));

    private final Family family;
    private final List<RowQuery> queries;
    private final List<Period> periods;

    /**
     * @param options those that are set: indicators that are undefined under one of them are not computed
     * @param periods ascending, each beginning where the one before ends
     */
    TrendStatement(Family family, Set<ScopeOption> options, List<Period> periods) {
        this.family = family;
        this.periods = periods;
        queries = family.defined(options).stream().filter(query -> KeyFigures.list().contains(query.indicator()))
                .toList();
    }

    /** A thing that is counted once a period. */
    private record Distinct(String day, String thing, String where) {
    }

    boolean isEmpty() {
        return queries.isEmpty();
    }

    String sql() {
        return family.with() + queries.stream().map(this::term).collect(Collectors.joining("\nUNION ALL\n"));
    }

    private String term(RowQuery query) {
        String code = query.indicator().code();
        Distinct distinct = DISTINCT.get(code);
        if (distinct != null) {
            boolean placed = distinct.day().equals("place");
            return "SELECT '%s', %s, count(DISTINCT %s) FROM %s GROUP BY 2".formatted(code,
                    placed ? distinct.day() : place(distinct.day()), distinct.thing(),
                    placed ? distinct.where().formatted(place("held_on")) : distinct.where());
        }
        String where = query.totalOnly() == null ? "" : " WHERE " + query.totalOnly();
        return "SELECT '%s', %s, %s FROM %s%s GROUP BY 2".formatted(code, place("counted_on"), switch (query.taking()) {
            case ROWS -> "count(*)";
            case SUM -> "sum(amount)";
            default -> throw new IllegalStateException(code);
        }, query.name(), where);
    }

    /** Which of the periods a day lies in, as SQL; the statement asks for no day outside. */
    private String place(String day) {
        StringBuilder places = new StringBuilder("CASE");
        for (int i = 0; i < periods.size() - 1; i++) {
            places.append(" WHEN ").append(day).append(" <= '").append(periods.get(i).range().to()).append("' THEN ")
                    .append(i);
        }
        return places.append(periods.size() == 1 ? " WHEN 1 THEN 0" : "").append(" ELSE ").append(periods.size() - 1)
                .append(" END").toString();
    }

    /** Adds the points of the family's key figures, by code. */
    Map<String, List<Point>> read(ResultSet result, Map<String, List<Point>> points) throws SQLException {
        for (RowQuery query : queries) {
            points.put(query.indicator().code(),
                    new ArrayList<>(Collections.nCopies(periods.size(), Point.of(BigDecimal.ZERO))));
        }
        while (result.next()) {
            RowQuery query = family.query(result.getString(1));
            points.getOrDefault(query.indicator().code(), new ArrayList<>()).set(result.getInt(2),
                    Point.of(FigureStatement.amount(query, result.getLong(3))));
        }
        return points;
    }
}
