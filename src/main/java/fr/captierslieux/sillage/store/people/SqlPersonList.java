package fr.captierslieux.sillage.store.people;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.people.PersonList;
import fr.captierslieux.sillage.people.PersonPreview;
import fr.captierslieux.sillage.people.PersonPreview.InCase;
import fr.captierslieux.sillage.people.PersonPreview.InFollowUp;
import fr.captierslieux.sillage.people.PersonPreview.InProject;
import fr.captierslieux.sillage.people.PersonPreview.InTraining;
import fr.captierslieux.sillage.people.PersonPreview.Merged;
import fr.captierslieux.sillage.people.PersonQuery;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.store.ListKey;
import fr.captierslieux.sillage.store.ListOrder;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.records.Verdicts;
import fr.captierslieux.sillage.store.settings.ListRows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The list of people in SQL: which rows, in order; then what those rows show. */
public final class SqlPersonList implements PersonList {
    /** Column of {@link #ROW} that holds the number of the row. */
    private static final int RID = 11;
    private static final String ROW = """
            SELECT r.code, r.first_name, r.last_name, pl.name, pl.department, r.situation, r.email, r.phone, r.informed_on,
                   y.projects, r.rid, r.id
            FROM person r JOIN person_tally y ON y.person_rid = r.rid LEFT JOIN place pl ON pl.code = r.commune
            """;

    private static final String MET = """
             FROM follow_up_person m JOIN follow_up f ON f.rid = m.follow_up_rid AND f.deleted = 0
            JOIN support_case c ON c.id = f.case_id AND c.deleted = 0 JOIN project p ON p.id = c.project_id
            WHERE m.person = ?""";

    private final Store store;

    public SqlPersonList(Store store) {
        this.store = store;
    }

    @Override
    public RowNumbers order(PersonQuery query) {
        ListSql sql = new ListSql(store.connection(), "person").words(query.text(), "coalesce(r.email, '')")
                .equal("pl.department", query.department()).equal("r.situation", query.situation());
        if (query.role() != null) {
            sql.and("EXISTS (SELECT 1 FROM project_member m WHERE m.person_id = r.id AND m.deleted = 0 AND m.role = ?)",
                    query.role());
        }
        boolean up = query.ascending();
        return switch (query.order()) {
            case NAME -> sql.byName(up);
            case COMMUNE -> sql.by(sql.communeKey(), up);
            case DEPARTMENT -> sql.by(sql.departmentKey(), up);
            case SITUATION -> sql.by(ListKey.of("person", "situation").by(ListOrder.of(lists(), "situation")), up);
            case EMAIL -> sql.by("lower(r.email)", up);
            case PHONE -> sql.by("r.phone", up);
            case PROJECTS -> sql.by(ListKey.beside("person_tally", "person_rid", "projects"), up);
            case INFORMED -> sql.by(ListKey.of("person", "informed_on"), up);
        };
    }

    private NetworkLists lists() {
        return ListRows.read(store.connection());
    }

    @Override
    public List<PersonRow> rows(List<Long> numbers) {
        return ListSql.rows(store.connection(), ROW, "r.rid", RID, numbers, SqlPersonList::read);
    }

    @Override
    public List<Code> codes(List<Long> numbers) {
        return ListSql.rows(store.connection(), "SELECT r.code, r.rid FROM person r", "r.rid", 2, numbers,
                row -> new Code(row.getString(1)));
    }

    @Override
    public List<PersonRow> ofCodes(List<Code> codes) {
        Map<Code, PersonRow> found = new HashMap<>();
        if (!codes.isEmpty()) {
            Sql.list(store.connection(), SqlPersonList::read,
                    ROW + " WHERE r.deleted = 0 AND r.code IN (" + ListSql.places(codes.size()) + ")",
                    codes.stream().map(Code::value).toArray()).forEach(row -> found.put(row.code(), row));
        }
        return codes.stream().map(found::get).filter(Objects::nonNull).distinct().toList();
    }

    private static PersonRow read(ResultSet row) throws SQLException {
        return new PersonRow(new Code(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8), Sql.day(row.getString(9)),
                row.getLong(10));
    }

    @Override
    public List<Named> departments() {
        return ListSql.departments(store.connection(), "person",
                row -> new Named(row.getString(1), row.getString(2)));
    }

    @Override
    public Optional<PersonPreview> findPreview(Code code) {
        Connection connection = store.connection();
        return Sql.list(connection, row -> preview(connection, read(row), RowId.of(row.getBytes(12))),
                ROW + " WHERE r.code = ? AND r.deleted = 0", code.value()).stream().findFirst();
    }

    private static PersonPreview preview(Connection connection, PersonRow row, RowId id) {
        List<InProject> projects = Sql.list(connection,
                each -> new InProject(new Code(each.getString(1)), each.getString(2), each.getString(3)),
                """
                        SELECT p.code, p.name, m.role FROM project_member m JOIN project p ON p.id = m.project_id AND p.deleted = 0
                        WHERE m.person_id = ? AND m.deleted = 0 ORDER BY p.name_folded, p.code""",
                id.bytes());
        List<InCase> cases = Sql.list(connection,
                each -> new InCase(new Code(each.getString(1)), each.getString(2), each.getString(3),
                        Sql.day(each.getString(4))),
                """
                        SELECT DISTINCT c.code, p.name, w.name, c.closed_on FROM project_member m
                        JOIN project p ON p.id = m.project_id AND p.deleted = 0
                        JOIN support_case c ON c.project_id = p.id AND c.deleted = 0 JOIN member_network w ON w.id = c.network_id
                        WHERE m.person_id = ? AND m.deleted = 0 ORDER BY c.closed_on IS NOT NULL, c.closed_on DESC, c.code""",
                id.bytes());
        List<InTraining> trainings = Sql.list(connection,
                each -> new InTraining(new Code(each.getString(4)), each.getString(1),
                        LocalDate.parse(each.getString(2)), each.getString(3)),
                """
                        SELECT t.title, s.starts_on, e.status, s.code FROM enrolment e
                        JOIN training_session s ON s.id = e.session_id AND s.deleted = 0
                        JOIN training_programme t ON t.id = s.programme_id
                        WHERE e.person_id = ? AND e.deleted = 0 ORDER BY s.starts_on DESC, e.code""", id.bytes());
        return new PersonPreview(row, id, projects, cases, trainings, followUps(connection, row.code()),
                merged(connection, id), met(connection, row.code()));
    }

    private static List<InFollowUp> followUps(Connection connection, Code person) {
        return Sql.list(connection,
                each -> new InFollowUp(new Code(each.getString(1)), new Code(each.getString(2)), each.getString(3),
                        LocalDate.parse(each.getString(4)), each.getString(5)),
                "SELECT f.code, c.code, p.name, f.held_on, f.kind" + MET + " ORDER BY f.held_on DESC, f.code LIMIT ?",
                person.value(), PersonPreview.FOLLOW_UPS);
    }

    private static List<Merged> merged(Connection connection, RowId id) {
        return Sql.list(connection,
                each -> new Merged(RowId.of(each.getBytes(1)), new Code(each.getString(2)), each.getString(3)),
                Verdicts.mergedInto("person", "trim(g.first_name || ' ' || g.last_name)"), id.bytes());
    }

    private static long met(Connection connection, Code person) {
        return Sql.list(connection, each -> each.getLong(1), "SELECT count(*)" + MET, person.value()).getFirst();
    }
}
