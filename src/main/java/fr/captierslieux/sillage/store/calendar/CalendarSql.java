package fr.captierslieux.sillage.store.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry.Event;
import fr.captierslieux.sillage.calendar.CalendarEntry.Governance;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.Whose;
import fr.captierslieux.sillage.store.day.CaseScope;
import fr.captierslieux.sillage.store.day.LineColumns;
import fr.captierslieux.sillage.store.day.PlannedLines;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows stand in the days from {@code ?2} to {@code ?3}: their number ({@code line}), {@code day} and {@code hour}; and what those of
 * trainings, events and bodies say.
 */
final class CalendarSql {
    static final String HALF_DAYS = """
            SELECT h.rid AS line, h.held_on AS day, h.starts_at AS hour FROM half_day h JOIN training_session s ON s.id = h.session_id
            WHERE h.deleted = 0 AND s.deleted = 0 AND s.status <> 'ANNULEE' AND h.held_on BETWEEN ?2 AND ?3""";
    static final String HALF_DAY = """
            SELECT h.rid AS line, h.code AS own_code, s.code AS session_code, p.title AS programme, s.number, h.moment, h.held_on,
                   h.starts_at, h.ends_at, h.module, h.trainer, coalesce(pl.name, s.commune) AS held_in
            FROM half_day h JOIN training_session s ON s.id = h.session_id JOIN training_programme p ON p.id = s.programme_id
            LEFT JOIN place pl ON pl.code = s.commune""";
    static final String EVENT = """
            SELECT e.rid AS line, e.code AS own_code, e.kind, e.title, e.held_on, e.ends_on,
                   coalesce(pl.name, e.commune) AS held_in, w.name AS network_name
            FROM event e LEFT JOIN place pl ON pl.code = e.commune LEFT JOIN member_network w ON w.id = e.network_id""";
    static final String MEETINGS = """
            SELECT g.rid AS line, g.held_on AS day, NULL AS hour FROM governance_meeting g
            WHERE g.deleted = 0 AND g.held_on BETWEEN ?2 AND ?3""";
    static final String MEETING = """
            SELECT g.rid AS line, g.code AS own_code, g.body, g.held_on, d.name AS department_name
            FROM governance_meeting g LEFT JOIN department d ON d.code = g.department""";
    private static final String PROMISES = """
            SELECT f.rid AS line, f.due_on AS day, NULL AS hour FROM %s WHERE c.deleted = 0 AND %s
            AND f.next_action IS NOT NULL AND f.done_on IS NULL AND f.deleted = 0 AND f.due_on BETWEEN ?2 AND ?3""";
    /** Few cases: their open promises stand in an index by day. */
    private static final String OF_CASES = "support_case c CROSS JOIN follow_up f ON f.case_id = c.id";
    /** All cases: that index is read from end to end, which is less than to look each case up in it. */
    private static final String OF_ALL = "follow_up f INDEXED BY follow_up_open_promise CROSS JOIN support_case c ON c.id = f.case_id";

    private CalendarSql() {
    }

    static String appointments(Whose whose) {
        return """
                SELECT r.rid AS line, r.held_on AS day, r.starts_at AS hour FROM appointment r LEFT JOIN support_case c ON c.id = r.case_id
                WHERE r.deleted = 0 AND r.held_on BETWEEN ?2 AND ?3 AND r.status <> 'ANNULE' AND (%s)"""
                .formatted(String.join(" OR ", CaseScope.rows(whose, "r")));
    }

    static String tasks(Whose whose) {
        return CaseScope.rows(whose, "t").stream()
                .map(rows -> """
                        SELECT t.rid AS line, t.due_on AS day, NULL AS hour FROM task t LEFT JOIN support_plan s ON s.id = t.plan_id
                        LEFT JOIN task b ON b.id = t.after_id LEFT JOIN support_case c ON c.id = coalesce(t.case_id, s.case_id)
                        WHERE t.due_on BETWEEN ?2 AND ?3 AND %s AND (%s)"""
                        .formatted(PlannedLines.DUE, rows))
                .collect(Collectors.joining(" UNION ALL "));
    }

    /** A promise is that of who accompanies the case; of who held the follow-up where nobody is named. */
    static String promises(Whose whose) {
        String promises = PROMISES.formatted(whose.scope() == DayScope.ALL ? OF_ALL : OF_CASES, CaseScope.cases(whose));
        return whose.scope() != DayScope.MINE
                ? promises
                : promises + " UNION ALL " + PROMISES.formatted(OF_CASES,
                        "c.advisor_id IS NULL AND f.advisor_id = (SELECT id FROM advisor WHERE code = ?1)");
    }

    static String events(Whose whose) {
        return """
                SELECT e.rid AS line, e.held_on AS day, NULL AS hour FROM event e
                WHERE e.deleted = 0 AND e.held_on <= ?3 AND coalesce(e.ends_on, e.held_on) >= ?2 AND (%s)"""
                .formatted(switch (whose.scope()) {
                    case MINE ->
                        "e.network_id IS NULL OR e.network_id = (SELECT network_id FROM advisor WHERE code = ?1)";
                    case NETWORK ->
                        "e.network_id IS NULL OR e.network_id = (SELECT id FROM member_network WHERE code = ?1)";
                    case ALL -> "?1 IS NULL";
                });
    }

    static HalfDay halfDay(LineColumns row) throws SQLException {
        return new HalfDay(row.ownCode("own_code"), row.ownCode("session_code"), row.name("programme"),
                row.text("number"), row.name("moment"), row.day("held_on"), PlannedLines.time(row.text("starts_at")),
                PlannedLines.time(row.text("ends_at")), row.text("module"), row.text("trainer"), row.text("held_in"));
    }

    /** An end before its beginning is what two laptops' changes made of it: it is shown on its first day. */
    static Event event(LineColumns row) throws SQLException {
        @Nullable
        LocalDate ends = row.mayBeDay("ends_on");
        LocalDate begins = row.day("held_on");
        return new Event(row.ownCode("own_code"), row.name("kind"), row.name("title"), begins,
                ends == null || ends.isBefore(begins) ? begins : ends, row.text("held_in"),
                row.text("network_name"));
    }

    static Governance meeting(LineColumns row) throws SQLException {
        return new Governance(row.ownCode("own_code"), row.name("body"), row.day("held_on"),
                row.text("department_name"));
    }
}
