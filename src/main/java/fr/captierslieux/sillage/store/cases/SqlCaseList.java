package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseChoices.Choice;
import fr.captierslieux.sillage.cases.CaseGroup;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseQuery.Direction;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.settings.SqlSetNumbers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases in SQL: which rows, in order, from the summaries alone; then what the rows of a page show. So follow-ups are looked
 * up for the rows of the page only, whatever the store holds.
 */
public final class SqlCaseList implements CaseList {
    /** Column of {@link #ROW} that holds the number of the row. */
    private static final int RID = 15;
    /** A promise without a day comes after all that have one, also when the latest day is first. */
    private static final String LATEST = "iif(m.next_due = '" + CaseSummaries.NO_DAY + "', '', m.next_due)";
    private static final String QUALIFICATION = "instr('COEUR_DE_CIBLE OFFRE_GRATUITE HORS_PERIMETRE', m.qualification)";
    private static final String ROW = """
            SELECT c.code, p.name, pl.name, m.department, w.name, m.status, m.stage, m.last_contact_on, f.next_action, f.due_on,
                   a.first_name || ' ' || a.last_name, m.qualification, m.first_contact_on, t.themes, m.case_rid
            FROM case_summary m JOIN support_case c ON c.rid = m.case_rid JOIN project p ON p.id = c.project_id
            JOIN member_network w ON w.id = c.network_id LEFT JOIN place pl ON pl.code = p.commune
            LEFT JOIN advisor a ON a.id = c.advisor_id LEFT JOIN follow_up f ON f.rid = m.next_rid
            LEFT JOIN case_themes t ON t.case_rid = m.case_rid
            """;

    private final Store store;

    public SqlCaseList(Store store) {
        this.store = store;
    }

    @Override
    public RowNumbers order(CaseQuery query, LocalDate today) {
        CaseCondition condition = condition(query, today);
        RowNumbers all = numbers("SELECT m.case_rid FROM case_summary m ORDER BY " + order(query));
        return condition.isEmpty()
                ? all
                : all.only(numbers("SELECT m.case_rid FROM case_summary m WHERE " + condition.sql(),
                        condition.parameters()));
    }

    private CaseCondition condition(CaseQuery query, LocalDate today) {
        return new CaseCondition(query, today, new SqlSetNumbers(store.connection()).silentBefore(today));
    }

    @Override
    public int silentDays() {
        return new SqlSetNumbers(store.connection()).size(SetNumber.SILENT_DAYS);
    }

    private RowNumbers numbers(String sql, Object... parameters) {
        return RowNumbers.of(Sql.numbers(store.connection(), sql, parameters));
    }

    @Override
    public List<CaseGroup> groups(CaseQuery query, LocalDate today, BoardGrouping by) {
        String key = switch (by) {
            case STAGE -> "m.stage";
            case STATUS -> "m.status";
            case ADVISOR -> "m.advisor";
        };
        CaseCondition condition = condition(query, today);
        Map<@Nullable String, List<Long>> groups = new LinkedHashMap<>();
        Sql.list(store.connection(),
                row -> groups.computeIfAbsent(row.getString(2), first -> new ArrayList<>()).add(row.getLong(1)),
                "SELECT m.case_rid, " + key + " FROM case_summary m WHERE " + condition.sql() + " ORDER BY "
                        + order(query),
                condition.parameters());
        return groups.entrySet().stream()
                .map(group -> new CaseGroup(named(group.getKey(), by), RowNumbers.of(group.getValue()))).toList();
    }

    /** The store keeps the place of a status. */
    private static @Nullable String named(@Nullable String key, BoardGrouping by) {
        return key == null || by != BoardGrouping.STATUS
                ? key
                : List.of(CaseStatus.values()).get(Integer.parseInt(key)).name();
    }

    @Override
    public Optional<Code> findProject(Code supportCase) {
        return Sql.list(store.connection(), row -> new Code(row.getString(1)), """
                SELECT p.code FROM support_case c JOIN project p ON p.id = c.project_id
                WHERE c.code = ? AND c.deleted = 0""", supportCase.value()).stream().findFirst();
    }

    @Override
    public List<CaseRow> rows(List<Long> numbers) {
        return ListSql.rows(store.connection(), ROW, "m.case_rid", RID, numbers, SqlCaseList::read);
    }

    @Override
    public long count(CaseQuery query, LocalDate today) {
        CaseCondition condition = condition(query, today);
        return Sql.list(store.connection(), row -> row.getLong(1),
                "SELECT count(*) FROM case_summary m WHERE " + condition.sql(), condition.parameters()).getFirst();
    }

    /** What has no value comes last, whichever end is first. Each order has its index (V0012): the words here are the words there. */
    private static String order(CaseQuery query) {
        boolean ascending = query.direction() == Direction.ASCENDING;
        String way = ascending ? "" : " DESC";
        String key = switch (query.order()) {
            case PROJECT -> "";
            case STAGE -> "m.stage_rank";
            case LAST_CONTACT -> "m.last_contact_on";
            case NEXT_ACTION -> ascending ? "m.next_due" : LATEST;
            case NETWORK -> "m.network_folded";
            case ADVISOR -> "m.advisor_folded";
            case COMMUNE -> "m.commune_folded";
            case DEPARTMENT -> "m.department";
            case STATUS -> "m.status";
            case QUALIFICATION -> QUALIFICATION;
            case FIRST_CONTACT -> "m.first_contact_on";
            case THEMES -> "m.theme_order";
        };
        return key.isEmpty() ? "m.name_folded" + way + ", m.code" : key + way + " NULLS LAST, m.name_folded, m.code";
    }

    private static CaseRow read(ResultSet row) throws SQLException {
        String action = row.getString(9);
        return new CaseRow(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), List.of(CaseStatus.values()).get(row.getInt(6)), row.getString(7),
                Sql.day(row.getString(8)),
                action == null ? null : new NextAction(action, Sql.day(row.getString(10))), row.getString(11),
                row.getString(12), LocalDate.parse(row.getString(13)), themes(row.getString(14)));
    }

    private static List<String> themes(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.substring(1).split("\\|"));
    }

    @Override
    public CaseChoices choices() {
        Connection connection = store.connection();
        List<Choice> networks = choices(connection, """
                SELECT w.code, w.name FROM member_network w
                WHERE w.code IN (SELECT m.network FROM case_summary m)""");
        List<Choice> advisors = choices(connection, """
                SELECT a.code, a.first_name || ' ' || a.last_name FROM advisor a
                WHERE a.code IN (SELECT m.advisor FROM case_summary m)""");
        List<Choice> departments = Sql.list(connection, row -> new Choice(row.getString(1), row.getString(2)), """
                SELECT d.code, d.name FROM department d WHERE d.code IN (SELECT m.department FROM case_summary m)
                ORDER BY d.code""");
        TreeSet<String> themes = new TreeSet<>();
        Sql.list(connection, row -> themes.addAll(themes(row.getString(1))),
                "SELECT DISTINCT t.themes FROM case_themes t");
        return new CaseChoices(networks, advisors, departments, new ArrayList<>(themes), Sql.list(connection,
                row -> row.getString(1), """
                        SELECT u.stage || '/' || u.code FROM sub_stage u WHERE u.deleted = 0 AND EXISTS (
                          SELECT 1 FROM stage_change s WHERE s.sub_stage_id = u.id AND s.deleted = 0)
                        ORDER BY u.position, u.title"""));
    }

    private static List<Choice> choices(Connection connection, String sql) {
        return Sql.list(connection, row -> new Choice(row.getString(1), row.getString(2)), sql).stream()
                .sorted(Comparator.comparing(choice -> Folding.fold(choice.label()))).toList();
    }

    @Override
    public Optional<CasePreview> findPreview(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, SqlCaseList::read, ROW + " WHERE c.code = ?", code.value()).stream().findFirst()
                .map(row -> new PreviewQueries(connection).complete(row));
    }
}
