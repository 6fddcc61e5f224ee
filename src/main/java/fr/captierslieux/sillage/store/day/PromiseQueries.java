package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Promise;
import fr.captierslieux.sillage.day.DayLine.TaskDue;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was promised and what is to be done by a day. A promise is that of who accompanies the case; of who held the follow-up where nobody
 * is named.
 */
final class PromiseQueries {
    private static final String OPEN_PROMISE = """
            f.next_action IS NOT NULL AND f.done_on IS NULL AND f.deleted = 0 AND f.due_on <= ?2""";
    /** Cases are walked first: their open promises stand in an index by day. */
    private static final String OF_CASES = "SELECT f.rid, f.due_on FROM %s CROSS JOIN follow_up f ON f.case_id = c.id"
            + " WHERE c.deleted = 0 AND %s AND " + OPEN_PROMISE;
    /** The most pressing promises of all are those of the cases whose next promise is the most pressing. */
    private static final String PRESSING_CASES = """
            (SELECT case_rid FROM case_summary WHERE next_due <= ?2 ORDER BY next_due LIMIT ?3) n
            CROSS JOIN support_case c ON c.rid = n.case_rid""";
    private static final String DUE_TASKS = """
            SELECT t.rid, t.due_on FROM task t LEFT JOIN support_plan s ON s.id = t.plan_id LEFT JOIN task b ON b.id = t.after_id
            LEFT JOIN support_case c ON c.id = coalesce(t.case_id, s.case_id)
            WHERE t.due_on <= ?2 AND %s AND\s"""
            .formatted(PlannedLines.DUE);

    private final Connection connection;
    private final DayQuery query;

    PromiseQueries(Connection connection, DayQuery query) {
        this.connection = connection;
        this.query = query;
    }

    /** Promises and tasks together, by day. */
    DaySection section() {
        List<Long> promises = rids(promises());
        List<Long> tasks = rids(tasks());
        List<DayLine> lines = new ArrayList<>(lines(promises, PlannedLines.PROMISE, "f.rid", PlannedLines::promise));
        lines.addAll(lines(tasks, PlannedLines.TASK, "t.rid", PlannedLines::task));
        lines.sort(Comparator.comparing(PromiseQueries::due));
        return new DaySection(Kind.PROMISES, lines.subList(0, Math.min(lines.size(), DaySection.SHOWN)),
                Math.min(DaySection.MOST, promises.size() + tasks.size()));
    }

    private String promises() {
        if (query.scope() == DayScope.ALL) {
            return OF_CASES.formatted(PRESSING_CASES, "?1 IS NULL");
        }
        String ofCases = OF_CASES.formatted("support_case c", CaseScope.cases(query.whose()));
        return query.scope() == DayScope.NETWORK
                ? ofCases
                : ofCases + " UNION ALL " + OF_CASES.formatted("support_case c",
                        "c.advisor_id IS NULL AND f.advisor_id = (SELECT id FROM advisor WHERE code = ?1)");
    }

    private String tasks() {
        return CaseScope.rows(query.whose(), "t").stream().map(DUE_TASKS::concat)
                .collect(Collectors.joining(" UNION ALL "));
    }

    private List<Long> rids(String rows) {
        return Sql.list(connection, row -> row.getLong(1), rows + " ORDER BY 2, 1 LIMIT ?3",
                CaseScope.parameter(query.whose()), query.until().toString(), DaySection.MOST);
    }

    private List<DayLine> lines(List<Long> rids, String select, String key, Reading reading) {
        return ListSql.rows(connection, select, key, 1, rids.subList(0, Math.min(rids.size(), DaySection.SHOWN)),
                row -> reading.read(new LineColumns(row)));
    }

    /** Reads a line. */
    private interface Reading {
        DayLine read(LineColumns row) throws SQLException;
    }

    private static String due(DayLine line) {
        return switch (line) {
            case Promise promise -> promise.dueOn().toString();
            case TaskDue due -> String.valueOf(due.task().dueOn());
            default -> throw new IllegalArgumentException("neither promise nor task");
        };
    }
}
