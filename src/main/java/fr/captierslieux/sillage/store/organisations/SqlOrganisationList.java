package fr.captierslieux.sillage.store.organisations;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.organisations.OrganisationList;
import fr.captierslieux.sillage.organisations.OrganisationPreview;
import fr.captierslieux.sillage.organisations.OrganisationPreview.Contact;
import fr.captierslieux.sillage.organisations.OrganisationPreview.InProject;
import fr.captierslieux.sillage.organisations.OrganisationPreview.Meeting;
import fr.captierslieux.sillage.organisations.OrganisationPreview.ToDo;
import fr.captierslieux.sillage.organisations.OrganisationQuery;
import fr.captierslieux.sillage.organisations.OrganisationRow;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The list of organisations in SQL: which rows, in order; then what those rows show. */
public final class SqlOrganisationList implements OrganisationList {
    /** Column of {@link #ROW} that holds the number of the row. */
    private static final int RID = 10;
    private static final int MEETINGS_SHOWN = 10;
    private static final String CONTACTS = counted("people", "person");
    private static final String PROJECTS = counted("projects", "project");
    private static final String ROW = """
            SELECT r.code, r.name, r.kind, pl.name, pl.department, r.email, r.phone, %s, %s, r.rid, r.id, r.web_site, r.description
            FROM organisation r LEFT JOIN place pl ON pl.code = r.commune
            """
            .formatted(CONTACTS, PROJECTS);

    private final Store store;

    public SqlOrganisationList(Store store) {
        this.store = store;
    }

    /** How many living rows a list of codes names. */
    private static String counted(String field, String table) {
        return "(SELECT count(*) FROM " + entries(field) + " j JOIN " + table
                + " x ON x.code = j.value WHERE x.deleted = 0)";
    }

    /** The codes of a list as rows: no code holds a quote. */
    private static String entries(String field) {
        return "json_each('[\"' || replace(coalesce(r." + field + ", ''), '|', '\",\"') || '\"]')";
    }

    @Override
    public RowNumbers order(OrganisationQuery query) {
        ListSql sql = new ListSql(store.connection(), "organisation").words(query.text(), "coalesce(r.email, '')")
                .equal("r.kind", query.kind()).equal("pl.department", query.department())
                .equal("r.commune", query.commune());
        boolean up = query.ascending();
        return switch (query.order()) {
            case NAME -> sql.byName(up);
            case KIND -> sql.by(ListKey.of("organisation", "kind").by(ListOrder.of(lists(), "organisation_kind")), up);
            case COMMUNE -> sql.by(sql.communeKey(), up);
            case DEPARTMENT -> sql.by(sql.departmentKey(), up);
            case EMAIL -> sql.by("lower(r.email)", up);
            case PHONE -> sql.by("r.phone", up);
            case CONTACTS -> sql.by(CONTACTS, up);
            case PROJECTS -> sql.by(PROJECTS, up);
        };
    }

    private NetworkLists lists() {
        return ListRows.read(store.connection());
    }

    @Override
    public List<OrganisationRow> rows(List<Long> numbers) {
        return ListSql.rows(store.connection(), ROW, "r.rid", RID, numbers, SqlOrganisationList::read);
    }

    private static OrganisationRow read(ResultSet row) throws SQLException {
        return new OrganisationRow(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getLong(8), row.getLong(9));
    }

    @Override
    public Survey survey() {
        Connection connection = store.connection();
        return new Survey(
                Sql.list(connection, row -> row.getString(1),
                        "SELECT DISTINCT kind FROM organisation WHERE kind IS NOT NULL AND deleted = 0 ORDER BY 1"),
                ListSql.departments(connection, "organisation", row -> new Named(row.getString(1), row.getString(2))),
                Sql.list(connection, row -> new Named(row.getString(1), row.getString(2)), """
                        SELECT pl.code, pl.name FROM place pl WHERE pl.code IN (
                          SELECT commune FROM organisation WHERE commune IS NOT NULL AND deleted = 0)""").stream()
                        .sorted(Comparator.comparing(each -> Folding.fold(each.name()))).toList());
    }

    @Override
    public Optional<OrganisationPreview> findPreview(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, row -> preview(connection, row), ROW + " WHERE r.code = ? AND r.deleted = 0",
                code.value()).stream().findFirst();
    }

    private static OrganisationPreview preview(Connection connection, ResultSet row) throws SQLException {
        RowId id = RowId.of(row.getBytes(11));
        List<Contact> contacts = Sql.list(connection,
                each -> new Contact(new Code(each.getString(1)), each.getString(2), each.getString(3)),
                "SELECT e.code, trim(e.first_name || ' ' || e.last_name), coalesce(e.email, e.phone, '') FROM organisation r, "
                        + entries("people") + " j JOIN person e ON e.code = j.value AND e.deleted = 0"
                        + " WHERE r.id = ? ORDER BY j.key",
                id.bytes());
        List<InProject> projects = Sql.list(connection,
                each -> new InProject(new Code(each.getString(1)), each.getString(2), each.getString(3)),
                "SELECT p.code, p.name, coalesce(pl.name, '') FROM organisation r, " + entries("projects")
                        + " j JOIN project p ON p.code = j.value AND p.deleted = 0"
                        + " LEFT JOIN place pl ON pl.code = p.commune WHERE r.id = ? ORDER BY j.key",
                id.bytes());
        List<ToDo> tasks = Sql.list(connection,
                each -> new ToDo(new Code(each.getString(1)), each.getString(2), Sql.day(each.getString(3))),
                """
                        SELECT t.code, t.title, t.due_on FROM task t LEFT JOIN task b ON b.id = t.after_id AND b.deleted = 0
                        LEFT JOIN support_plan s ON s.id = t.plan_id
                        WHERE t.organisation_id = ? AND t.deleted = 0 AND t.done_on IS NULL AND (b.id IS NULL OR b.done_on IS NOT NULL)
                          AND (s.id IS NULL OR s.case_id IS NOT NULL)
                        ORDER BY t.due_on IS NULL, t.due_on, t.code""",
                id.bytes());
        List<Meeting> appointments = Sql.list(connection, each -> new Meeting(new Code(each.getString(1)),
                each.getString(2), LocalDate.parse(each.getString(3)), each.getString(4)), """
                        SELECT code, title, held_on, status FROM appointment WHERE organisation_id = ? AND deleted = 0
                        ORDER BY held_on DESC, starts_at DESC, code LIMIT ?""", id.bytes(), MEETINGS_SHOWN);
        return new OrganisationPreview(read(row), id, text(row, 12), text(row, 13), contacts, projects, tasks,
                appointments);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
