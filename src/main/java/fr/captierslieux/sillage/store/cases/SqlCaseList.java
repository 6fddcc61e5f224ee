package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseChoices.Choice;
import fr.captierslieux.sillage.cases.CaseCounts;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.cases.CasePage;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases in SQL. A page is read in two steps: which rows, in order, by the cheapest columns that the order needs; then what
 * those rows show. So follow-ups are looked up for the rows of the page only, whatever the store holds.
 */
public final class SqlCaseList implements CaseList {
    /** The stage that the project of {@code p} reached last. */
    static final String LAST_STAGE = """
            (SELECT s.stage FROM stage_change s WHERE s.project_id = p.id AND s.deleted = 0
             ORDER BY s.changed_on DESC, %s DESC LIMIT 1)""".formatted(CaseCondition.STAGE_RANK);
    private static final String LAST_CONTACT = """
            (SELECT max(f.held_on) FROM follow_up f WHERE f.case_id = c.id AND f.deleted = 0)""";
    private static final String FROM = """
             FROM support_case c JOIN project p ON p.id = c.project_id LEFT JOIN place pl ON pl.code = p.commune
            """;
    /** By name the rows come in the order of the index, so that a page ends after its last row instead of sorting all. */
    private static final String FROM_NAMES = """
             FROM project p CROSS JOIN support_case c ON c.project_id = p.id LEFT JOIN place pl ON pl.code = p.commune
            """;
    /** A promise without a day comes after all that have one, and before no promise at all. */
    private static final String NO_DAY = "9999-12-31";
    private static final String PROMISES = """
            LEFT JOIN (SELECT f.case_id, min(coalesce(f.due_on, '%s')) AS due FROM follow_up f
                       WHERE f.next_action IS NOT NULL AND f.done_on IS NULL AND f.deleted = 0 GROUP BY f.case_id) n ON n.case_id = c.id
            """
            .formatted(NO_DAY);
    private static final String ROW = """
            SELECT c.code, p.name, pl.name, pl.department, w.name, %s, %s, %s, f.next_action, f.due_on, c.rid
             FROM support_case c JOIN project p ON p.id = c.project_id JOIN member_network w ON w.id = c.network_id
             LEFT JOIN place pl ON pl.code = p.commune
             LEFT JOIN follow_up f ON f.rid = coalesce(
                    (SELECT g.rid FROM follow_up g WHERE g.case_id = c.id AND g.next_action IS NOT NULL AND g.done_on IS NULL
                     AND g.deleted = 0 AND g.due_on IS NOT NULL ORDER BY g.due_on LIMIT 1),
                    (SELECT g.rid FROM follow_up g WHERE g.case_id = c.id AND g.next_action IS NOT NULL AND g.done_on IS NULL
                     AND g.deleted = 0 AND g.due_on IS NULL LIMIT 1))
            """
            .formatted(CaseCondition.STATUS, LAST_STAGE, LAST_CONTACT);

    private final Store store;

    public SqlCaseList(Store store) {
        this.store = store;
    }

    @Override
    public CasePage page(CaseQuery query, LocalDate silentBefore, long offset, int limit) {
        Connection connection = store.connection();
        CaseCondition condition = new CaseCondition(connection, query, silentBefore);
        long total = Sql.list(connection, row -> row.getLong(1),
                "SELECT count(*)" + (condition.namesPlaces() ? FROM : " FROM support_case c") + " WHERE "
                        + condition.sql(),
                condition.parameters()).getFirst();
        List<Long> rids = Sql.list(connection, row -> row.getLong(1), pageSql(query, condition),
                condition.parameters(limit, offset));
        return new CasePage(rows(connection, rids), total);
    }

    private static String pageSql(CaseQuery query, CaseCondition condition) {
        String from = switch (query.order()) {
            case PROJECT -> FROM_NAMES;
            case NEXT_ACTION -> FROM + PROMISES;
            case STAGE, LAST_CONTACT -> FROM;
        };
        return "SELECT c.rid" + from + " WHERE "
                + condition.sql()
                + " ORDER BY " + order(query) + " LIMIT ? OFFSET ?";
    }

    /** The statement that finds the rows of a page, for the test that looks at its plan. */
    String pageSql(CaseQuery query) {
        return pageSql(query, new CaseCondition(store.connection(), query, LocalDate.EPOCH));
    }

    private static String order(CaseQuery query) {
        String way = query.direction() == Direction.ASCENDING ? " ASC" : " DESC";
        String ties = ", p.name_folded, c.code";
        return switch (query.order()) {
            case PROJECT -> "p.name_folded" + way + ", c.code";
            case STAGE -> {
                String rank = LAST_STAGE.replace("SELECT s.stage", "SELECT " + CaseCondition.STAGE_RANK);
                yield rank + way + " NULLS LAST" + ties;
            }
            case LAST_CONTACT -> LAST_CONTACT + way + " NULLS LAST" + ties;
            case NEXT_ACTION -> "n.due IS NULL, n.due = '" + NO_DAY + "', n.due" + way + ties;
        };
    }

    private static List<CaseRow> rows(Connection connection, List<Long> rids) {
        Map<Long, CaseRow> rows = new HashMap<>();
        String places = String.join(",", Collections.nCopies(rids.size(), "?"));
        Sql.list(connection, row -> rows.put(row.getLong(11), read(row)), ROW + " WHERE c.rid IN (" + places + ")",
                rids.toArray());
        return rids.stream().map(rid -> Objects.requireNonNull(rows.get(rid))).toList();
    }

    private static CaseRow read(ResultSet row) throws SQLException {
        String action = row.getString(9);
        return new CaseRow(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5),
                CaseStatus.valueOf(row.getString(6)), row.getString(7), date(row.getString(8)),
                action == null ? null : new NextAction(action, date(row.getString(10))));
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public CaseCounts count(LocalDate silentBefore) {
        return Sql.list(store.connection(),
                row -> new CaseCounts(Map.of(CaseView.ALL, row.getLong(1), CaseView.OPEN, row.getLong(2),
                        CaseView.SILENT, row.getLong(3), CaseView.WITHOUT_ACTION, row.getLong(4))),
                "SELECT count(*), count(*) FILTER (WHERE " + CaseCondition.OPEN + "), count(*) FILTER (WHERE "
                        + CaseCondition.SILENT
                        + "), count(*) FILTER (WHERE " + CaseCondition.WITHOUT_ACTION
                        + ") FROM support_case c WHERE c.deleted = 0",
                silentBefore.toString()).getFirst();
    }

    @Override
    public CaseChoices choices() {
        Connection connection = store.connection();
        List<Choice> networks = Sql.list(connection, row -> new Choice(row.getString(1), row.getString(2)), """
                SELECT w.code, w.name FROM member_network w
                WHERE EXISTS (SELECT 1 FROM support_case c WHERE c.network_id = w.id AND c.deleted = 0)""");
        List<Choice> departments = Sql.list(connection, row -> new Choice(row.getString(1), row.getString(2)), """
                SELECT d.code, d.name FROM department d
                WHERE d.code IN (SELECT pl.department FROM support_case c JOIN project p ON p.id = c.project_id
                                 JOIN place pl ON pl.code = p.commune WHERE c.deleted = 0)
                ORDER BY d.code""");
        return new CaseChoices(
                networks.stream().sorted(Comparator.comparing(choice -> Folding.fold(choice.label()))).toList(),
                departments);
    }

    @Override
    public Optional<CasePreview> findPreview(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, SqlCaseList::read, ROW + " WHERE c.code = ? AND c.deleted = 0", code.value())
                .stream().findFirst()
                .map(row -> new PreviewQueries(connection).complete(row));
    }
}
