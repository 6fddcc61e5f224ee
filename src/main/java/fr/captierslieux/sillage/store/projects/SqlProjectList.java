package fr.captierslieux.sillage.store.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.projects.ProjectList;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectPreview.Member;
import fr.captierslieux.sillage.projects.ProjectPreview.OneCase;
import fr.captierslieux.sillage.projects.ProjectPreview.Partner;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.store.ListKey;
import fr.captierslieux.sillage.store.ListOrder;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.settings.ListRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The list of projects in SQL: which rows, in order; then what those rows show. */
public final class SqlProjectList implements ProjectList {
    /** Column of {@link #ROW} that holds the number of the row. */
    private static final int RID = 11;
    private static final String ROW = """
            SELECT r.code, r.name, pl.name, pl.department, r.state, y.stage, r.families, r.legal_form, y.team, r.opened_on,
                   r.rid, r.id, y.stage_on, coalesce(r.description, '')
            FROM project r JOIN project_tally y ON y.project_rid = r.rid LEFT JOIN place pl ON pl.code = r.commune
            """;

    private final Store store;

    public SqlProjectList(Store store) {
        this.store = store;
    }

    @Override
    public RowNumbers order(ProjectQuery query) {
        ListSql sql = new ListSql(store.connection(), "project").words(query.text(), "")
                .equal("pl.department", query.department()).equal("r.state", query.state());
        if (query.stage() != null) {
            sql.and("r.rid IN (SELECT project_rid FROM project_tally WHERE stage = ?)", query.stage());
        }
        if (query.family() != null) {
            sql.and("instr('|' || r.families || '|', ?) > 0", "|" + query.family() + "|");
        }
        boolean up = query.ascending();
        return switch (query.order()) {
            case NAME -> sql.byName(up);
            case COMMUNE -> sql.by(sql.communeKey(), up);
            case DEPARTMENT -> sql.by(sql.departmentKey(), up);
            case STATE -> sql.by(ListKey.of("project", "state").by(ListOrder.of(lists(), "project_state")), up);
            case STAGE -> sql.by(beside("stage").by(ListOrder.of(lists(), "stage")), up);
            case FAMILIES -> sql.by(ListKey.of("project", "families").by(ListOrder.ofAll(lists(), "family")), up);
            case LEGAL_FORM -> sql.by(ListKey.of("project", "legal_form").by(ListOrder.of(lists(), "legal_form")), up);
            case TEAM -> sql.by(beside("team"), up);
            case OPENED -> sql.by(ListKey.of("project", "opened_on"), up);
        };
    }

    private static ListKey beside(String column) {
        return ListKey.beside("project_tally", "project_rid", column);
    }

    private NetworkLists lists() {
        return ListRows.read(store.connection());
    }

    @Override
    public List<ProjectRow> rows(List<Long> numbers) {
        return ListSql.rows(store.connection(), ROW, "r.rid", RID, numbers, SqlProjectList::read);
    }

    private static ProjectRow read(ResultSet row) throws SQLException {
        String families = row.getString(7);
        return new ProjectRow(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6),
                families == null || families.isEmpty() ? List.of() : List.of(families.split("\\|")), row.getString(8),
                row.getLong(9), Sql.day(row.getString(10)));
    }

    @Override
    public List<Named> departments() {
        return ListSql.departments(store.connection(), "project",
                row -> new Named(row.getString(1), row.getString(2)));
    }

    @Override
    public Optional<ProjectPreview> findPreview(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, row -> preview(connection, row), ROW + " WHERE r.code = ? AND r.deleted = 0",
                code.value()).stream().findFirst();
    }

    private static ProjectPreview preview(Connection connection, ResultSet row) throws SQLException {
        RowId id = RowId.of(row.getBytes(12));
        List<Member> team = Sql.list(connection,
                each -> new Member(new Code(each.getString(1)), each.getString(2), each.getString(3)), """
                        SELECT e.code, trim(e.first_name || ' ' || e.last_name), m.role FROM project_member m
                        JOIN person e ON e.id = m.person_id AND e.deleted <> 1
                        WHERE m.project_id = ? AND m.deleted = 0
                        ORDER BY coalesce(m.main, 0) DESC, m.role IS 'PORTEUR' DESC, e.name_folded""", id.bytes());
        List<OneCase> cases = Sql.list(connection,
                each -> new OneCase(new Code(each.getString(1)), each.getString(2), LocalDate.parse(each.getString(3)),
                        Sql.day(each.getString(4))),
                """
                        SELECT c.code, w.name, c.first_contact_on, c.closed_on FROM support_case c
                        JOIN member_network w ON w.id = c.network_id
                        WHERE c.project_id = ? AND c.deleted = 0
                        ORDER BY c.closed_on IS NOT NULL, c.first_contact_on DESC, c.code""", id.bytes());
        List<Partner> partners = Sql.list(connection,
                each -> new Partner(each.getString(1), each.getString(2)), """
                        SELECT w.name, t.role FROM project_partner t JOIN member_network w ON w.id = t.network_id
                        WHERE t.project_id = ? AND t.deleted = 0 ORDER BY w.name, t.role""", id.bytes());
        return new ProjectPreview(read(row), id, Sql.day(row.getString(13)), row.getString(14), team, cases, partners);
    }
}
