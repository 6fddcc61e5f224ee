package fr.captierslieux.sillage.store.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.outreach.Attendee;
import fr.captierslieux.sillage.outreach.Attendee.OpenCase;
import fr.captierslieux.sillage.outreach.DoorCount;
import fr.captierslieux.sillage.outreach.EventFile;
import fr.captierslieux.sillage.outreach.EventFiles;
import fr.captierslieux.sillage.outreach.LifeList;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Events with who came, in SQL: four statements however many came. */
public final class SqlEventFiles implements EventFiles {
    private static final String LINES = """
            SELECT a.id, h.code, trim(h.first_name || ' ' || h.last_name), a.organisation, a.attendees, i.answer, i.answered_on, i.sent_on
            FROM event e JOIN %s LEFT JOIN person h ON h.id = a.person_id
            LEFT JOIN invitation i ON i.event_id = e.id AND i.person_id = a.person_id AND i.deleted = 0
            WHERE e.id = ?1 ORDER BY a.rid DESC"""
            .formatted(Participations.LINES);
    /** Who was invited and is not there. */
    private static final String AWAITED = """
            SELECT NULL, h.code, trim(h.first_name || ' ' || h.last_name), NULL, 1, i.answer, i.answered_on, i.sent_on
            FROM invitation i JOIN person h ON h.id = i.person_id AND h.deleted = 0
            WHERE i.event_id = ?1 AND i.deleted = 0 AND i.person_id NOT IN (
              SELECT a.person_id FROM event e JOIN %s WHERE e.id = ?1 AND a.person_id IS NOT NULL)
            ORDER BY h.name_folded, h.code""".formatted(Participations.LINES);
    /** The open cases of the projects of those who came. */
    private static final String CASES = """
            SELECT DISTINCT h.code, c.code, p.name, w.name FROM event e JOIN %s JOIN %s
            JOIN project_member m ON m.person_id = h.id AND m.deleted = 0
            JOIN project p ON p.id = m.project_id AND p.deleted = 0
            JOIN support_case c ON c.project_id = p.id AND c.deleted = 0 AND c.closed_on IS NULL
            JOIN member_network w ON w.id = c.network_id
            WHERE e.id = ?1 ORDER BY c.first_contact_on DESC, c.code""".formatted(Participations.LINES,
            Participations.PERSONS);

    private final Store store;
    private final LifeList lists;

    public SqlEventFiles(Store store, LifeList lists) {
        this.store = store;
        this.lists = lists;
    }

    @Override
    public Optional<EventFile> find(Code code) {
        return lists.findPreview(LifeSubject.EVENTS, code).map(found -> {
            RowId event = found.state().row();
            Map<String, List<OpenCase>> cases = cases(event);
            List<Attendee> lines = new ArrayList<>(
                    Sql.list(store.connection(), row -> attendee(row, cases), LINES, event.bytes()));
            lines.addAll(Sql.list(store.connection(), row -> attendee(row, cases), AWAITED, event.bytes()));
            return new EventFile(found, lines, count(event));
        });
    }

    private static Attendee attendee(ResultSet row, Map<String, List<OpenCase>> cases) throws SQLException {
        byte[] id = row.getBytes(1);
        String person = row.getString(2);
        return new Attendee(id == null ? null : RowId.of(id), person == null ? null : new Code(person),
                text(row.getString(3)), text(row.getString(4)), row.getLong(5),
                row.getString(6), Sql.day(row.getString(7)), Sql.day(row.getString(8)),
                person == null ? List.of() : cases.getOrDefault(person, List.of()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Map<String, List<OpenCase>> cases(RowId event) {
        Map<String, List<OpenCase>> found = new HashMap<>();
        Sql.list(store.connection(), row -> found.computeIfAbsent(row.getString(1), each -> new ArrayList<>())
                .add(new OpenCase(new Code(row.getString(2)), row.getString(3), row.getString(4))), CASES,
                event.bytes());
        return found;
    }

    private DoorCount count(RowId event) {
        return Sql.list(store.connection(), row -> new DoorCount(row.getLong(1), row.getLong(2), row.getLong(3)),
                Participations.COUNT, event.bytes()).getFirst();
    }
}
