package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.After;
import fr.captierslieux.sillage.day.DayLine.Review;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks back 6 and 12 months after an accompaniment ended, or after the place of one that goes on opened. One is shown from two weeks before
 * its day until half a year after it, unless something happened or is arranged since these two weeks began.
 */
final class ReviewQueries {
    private static final int[] MONTHS = {12, 6};
    private static final int EARLY_DAYS = 14;
    /** Of what ended without a place there is nothing to look back at, and what another case goes on with did not end. */
    private static final String ENDED = """
            c.closed_on BETWEEN ?2 AND ?3 AND c.support_started_on IS NOT NULL
            AND coalesce(c.outcome, '') NOT IN ('ABANDON', 'INJOIGNABLE', 'HORS_PERIMETRE')
            AND NOT EXISTS (SELECT 1 FROM support_case n WHERE n.continues_case_id = c.id AND n.deleted = 0)""";
    private static final String OPENED = "c.closed_on IS NULL AND p.opened_on BETWEEN ?2 AND ?3 AND m.status = "
            + List.of(CaseStatus.values()).indexOf(CaseStatus.IN_SUPPORT);
    private static final String CANDIDATES = """
            SELECT c.rid, coalesce(c.closed_on, p.opened_on), coalesce(m.last_contact_on, '')
            FROM support_case c JOIN project p ON p.id = c.project_id JOIN case_summary m ON m.case_rid = c.rid
            WHERE c.deleted = 0 AND\s""";
    /** The last day on which something is or was arranged, of the few cases that nobody met. */
    private static final String ARRANGED = """
            SELECT c.rid, max(coalesce((SELECT max(r.held_on) FROM appointment r
                          WHERE r.case_id = c.id AND r.deleted = 0 AND r.status <> 'ANNULE'), ''),
                coalesce((SELECT max(max(coalesce(t.due_on, ''), coalesce(t.done_on, ''))) FROM task t
                          WHERE t.case_id = c.id AND t.plan_id IS NULL AND t.deleted = 0), ''))
            FROM support_case c""";
    private static final String CASE = "SELECT c.rid AS line, " + LineColumns.CASE + " FROM support_case c"
            + LineColumns.AROUND_CASE;

    private final Connection connection;
    private final DayQuery query;

    ReviewQueries(Connection connection, DayQuery query) {
        this.connection = connection;
        this.query = query;
    }

    /** A case whose moment has come. */
    private record Due(long rid, After after, LocalDate from, int months) {
        LocalDate on() {
            return from.plusMonths(months);
        }

        /** Whether something of that day counts as this look back. */
        boolean isReviewed(String day) {
            return day.compareTo(on().minusDays(EARLY_DAYS).toString()) >= 0;
        }
    }

    DaySection section() {
        List<Due> due = withoutArranged(
                Stream.concat(due(After.CLOSING, ENDED), due(After.OPENING, OPENED)).toList()).stream()
                .sorted(Comparator.comparing(Due::on).thenComparingLong(Due::rid)).limit(DaySection.MOST).toList();
        List<Due> shown = due.subList(0, Math.min(due.size(), DaySection.SHOWN));
        List<CaseName> names = ListSql.rows(connection, CASE, "c.rid", 1, shown.stream().map(Due::rid).toList(),
                row -> new LineColumns(row).caseName());
        List<DayLine> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Due each = shown.get(i);
            lines.add(new Review(each.after(), each.from(), each.months(), each.on(), names.get(i)));
        }
        return new DaySection(Kind.REVIEWS, lines, due.size());
    }

    private Stream<Due> due(After after, String condition) {
        LocalDate today = query.today();
        return Sql.list(connection, row -> due(after, row),
                CANDIDATES + CaseScope.cases(query.whose()) + " AND " + condition, CaseScope.parameter(query.whose()),
                today.minusMonths(19).toString(), today.minusMonths(5).toString()).stream().flatMap(Optional::stream);
    }

    private Optional<Due> due(After after, ResultSet row) throws SQLException {
        LocalDate from = LocalDate.parse(row.getString(2));
        for (int months : MONTHS) {
            Due due = new Due(row.getLong(1), after, from, months);
            if (!query.today().isBefore(due.on().minusDays(EARLY_DAYS))) {
                boolean still = query.today().isBefore(from.plusMonths(months + 6L));
                return still && !due.isReviewed(row.getString(3)) ? Optional.of(due) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Due> withoutArranged(List<Due> due) {
        Map<Long, String> arranged = new HashMap<>();
        ListSql.rows(connection, ARRANGED, "c.rid", 1, due.stream().map(Due::rid).toList(),
                row -> arranged.put(row.getLong(1), row.getString(2)));
        return due.stream().filter(each -> !each.isReviewed(arranged.getOrDefault(each.rid(), ""))).toList();
    }
}
