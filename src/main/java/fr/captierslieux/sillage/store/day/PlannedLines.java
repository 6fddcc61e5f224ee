package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.DayLine.Decided;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayLine.Promise;
import fr.captierslieux.sillage.day.DayLine.TaskDue;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lines of days and of calendars say: statements without a condition, their row's number first, and what is made of a row of them. */
public final class PlannedLines {
    /** Appointments {@code r}. */
    public static final String MEETING = """
            SELECT r.rid AS line, r.id AS row_id, r.code AS own_code, r.version, r.title, r.held_on, r.starts_at, r.ends_at,
                   a.code AS advisor_code, a.first_name || ' ' || a.last_name AS advisor_name, r.people, o.code AS organisation_code,
                   r.mode, r.commune, coalesce(rp.name, r.commune) AS held_in, r.place, r.status, f.code AS follow_up_code, r.note,\s"""
            + LineColumns.CASE + " FROM appointment r LEFT JOIN support_case c ON c.id = r.case_id"
            + " LEFT JOIN advisor a ON a.id = r.advisor_id LEFT JOIN organisation o ON o.id = r.organisation_id"
            + " LEFT JOIN place rp ON rp.code = r.commune"
            + " LEFT JOIN follow_up f ON f.id = r.follow_up_id AND f.deleted = 0" + LineColumns.AROUND_CASE;
    /** Promises of follow-ups {@code f}. */
    public static final String PROMISE = "SELECT f.rid AS line, f.id AS row_id, f.code AS own_code, f.version,"
            + " f.next_action, f.due_on, " + LineColumns.CASE
            + " FROM follow_up f JOIN support_case c ON c.id = f.case_id"
            + LineColumns.AROUND_CASE;
    /** Tasks {@code t}. */
    public static final String TASK = "SELECT t.rid AS line, t.id AS row_id, t.code AS own_code, t.version, t.title,"
            + " s.code AS plan_code, o.code AS own_case, a.code AS advisor_code,"
            + " a.first_name || ' ' || a.last_name AS advisor_name, t.due_on, b.code AS after_code, t.delay_days, t.note, k.code AS decision_code,"
            + " g.body AS decided_by, g.held_on AS decided_on, "
            + LineColumns.CASE + " FROM task t LEFT JOIN support_plan s ON s.id = t.plan_id"
            + " LEFT JOIN support_case o ON o.id = t.case_id LEFT JOIN advisor a ON a.id = t.advisor_id"
            + " LEFT JOIN task b ON b.id = t.after_id LEFT JOIN decision k ON k.id = t.decision_id AND k.deleted = 0"
            + " LEFT JOIN governance_meeting g ON g.id = k.meeting_id LEFT JOIN support_case c ON c.id = coalesce(t.case_id, s.case_id)"
            + LineColumns.AROUND_CASE;
    /** A task that waits for another is not due, whatever day it has; those of models have none. */
    public static final String DUE = """
            t.done_on IS NULL AND t.deleted = 0 AND (t.plan_id IS NULL OR s.case_id IS NOT NULL)
            AND (b.rid IS NULL OR b.done_on IS NOT NULL OR b.deleted <> 0)""";

    private PlannedLines() {
    }

    public static Meeting meeting(LineColumns row) throws SQLException {
        return new Meeting(
                new Appointment(row.id("row_id"), row.ownCode("own_code"), row.row().getLong("version"),
                        row.name("title"), row.day("held_on"), time(row.text("starts_at")), time(row.text("ends_at")),
                        row.code("advisor_code"), row.code("case_code"),
                        Stream.of(row.note("people").split("\\|")).filter(code -> !code.isEmpty()).map(Code::new)
                                .toList(),
                        row.code("organisation_code"), row.text("mode"), row.text("commune"), row.note("place"),
                        Appointment.Status.of(row.name("status")), row.code("follow_up_code"), row.note("note")),
                row.text("advisor_name"), row.text("held_in"), row.mayBeCase());
    }

    public static Promise promise(LineColumns row) throws SQLException {
        return new Promise(row.id("row_id"), row.ownCode("own_code"), row.row().getLong("version"),
                row.name("next_action"), row.day("due_on"), row.caseName());
    }

    public static TaskDue task(LineColumns row) throws SQLException {
        return new TaskDue(
                new Task(row.id("row_id"), row.ownCode("own_code"), row.row().getLong("version"), row.name("title"),
                        row.code("plan_code"), row.code("own_case"), row.code("advisor_code"), row.day("due_on"),
                        row.code("after_code"), row.whole("delay_days"), null, row.note("note")),
                row.text("advisor_name"), row.mayBeCase(), decided(row));
    }

    private static @Nullable Decided decided(LineColumns row) throws SQLException {
        Code decision = row.code("decision_code");
        return decision == null ? null : new Decided(decision, row.name("decided_by"), row.day("decided_on"));
    }

    /** A time as the store keeps it. */
    public static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
