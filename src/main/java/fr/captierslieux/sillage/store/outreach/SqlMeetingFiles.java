package fr.captierslieux.sillage.store.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.outreach.LifeList;
import fr.captierslieux.sillage.outreach.LifeSubject;
import fr.captierslieux.sillage.outreach.MeetingFile;
import fr.captierslieux.sillage.outreach.MeetingFile.Decision;
import fr.captierslieux.sillage.outreach.MeetingFile.Given;
import fr.captierslieux.sillage.outreach.MeetingFile.Member;
import fr.captierslieux.sillage.outreach.MeetingFiles;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Meetings with decisions, tasks and members, in SQL: a statement each, however many there are. */
public final class SqlMeetingFiles implements MeetingFiles {
    private static final String TASKS = """
            SELECT d.code, t.id, t.code, t.title, coalesce(a.first_name || ' ' || a.last_name, ''), t.due_on, t.done_on
            FROM decision d JOIN task t ON t.decision_id = d.id AND t.deleted = 0 LEFT JOIN advisor a ON a.id = t.advisor_id
            WHERE d.meeting_id = ? AND d.deleted = 0
            ORDER BY t.done_on IS NOT NULL, t.due_on IS NULL, t.due_on, t.code""";
    /** Who was a member on the day of the meeting. */
    private static final String MEMBERS = """
            SELECT h.code, trim(h.first_name || ' ' || h.last_name), m.quality, coalesce(w.name, '')
            FROM governance_meeting g JOIN group_member m ON m.group_id = g.group_id AND m.deleted = 0
            JOIN person h ON h.id = m.person_id AND h.deleted = 0
            LEFT JOIN member_network w ON w.id = m.network_id
            WHERE g.id = ? AND coalesce(m.starts_on, g.held_on) <= g.held_on AND coalesce(m.ends_on, g.held_on) >= g.held_on
            ORDER BY h.name_folded, h.code""";

    private final Store store;
    private final LifeList lists;

    public SqlMeetingFiles(Store store, LifeList lists) {
        this.store = store;
        this.lists = lists;
    }

    @Override
    public Optional<MeetingFile> find(Code code) {
        return lists.findPreview(LifeSubject.MEETINGS, code).map(found -> {
            RowId meeting = found.state().row();
            Map<String, List<Given>> tasks = tasks(meeting);
            return new MeetingFile(found, Sql.list(store.connection(),
                    row -> new Decision(RowId.of(row.getBytes(1)), new Code(row.getString(2)), row.getString(3),
                            codes(row.getString(4)), tasks.getOrDefault(row.getString(2), List.of())),
                    """
                            SELECT id, code, text, themes FROM decision WHERE meeting_id = ? AND deleted = 0
                            ORDER BY position IS NULL, position, rid""",
                    meeting.bytes()),
                    Sql.list(store.connection(),
                            row -> new Member(new Code(row.getString(1)), row.getString(2), row.getString(3),
                                    row.getString(4)),
                            MEMBERS, meeting.bytes()));
        });
    }

    private Map<String, List<Given>> tasks(RowId meeting) {
        Map<String, List<Given>> found = new HashMap<>();
        Sql.list(store.connection(), row -> found.computeIfAbsent(row.getString(1), each -> new ArrayList<>())
                .add(new Given(RowId.of(row.getBytes(2)), new Code(row.getString(3)), row.getString(4),
                        row.getString(5), Sql.day(row.getString(6)), Sql.day(row.getString(7)))),
                TASKS, meeting.bytes());
        return found;
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split("\\|")).filter(code -> !code.isEmpty()).toList();
    }

    @Override
    public Optional<Code> findOfDecision(Code decision) {
        return Sql.list(store.connection(), row -> new Code(row.getString(1)), """
                SELECT g.code FROM decision d JOIN governance_meeting g ON g.id = d.meeting_id AND g.deleted = 0
                WHERE d.code = ? AND d.deleted = 0""", decision.value()).stream().findFirst();
    }
}
