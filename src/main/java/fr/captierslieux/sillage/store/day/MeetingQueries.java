package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Appointments: those of a day, and those that are over and of which nobody wrote down what came. */
final class MeetingQueries {
    /** What was not written down in a month is not remembered. */
    private static final int REMEMBERED_DAYS = 30;
    private static final String MEETINGS = """
            SELECT r.id AS row_id, r.code AS own_code, r.version, r.title, r.held_on, r.starts_at, r.ends_at, a.code AS advisor_code,
                   a.first_name || ' ' || a.last_name AS advisor_name, r.people, o.code AS organisation_code, r.mode, r.commune,
                   coalesce(rp.name, r.commune) AS held_in, r.place, r.status, f.code AS follow_up_code, r.note,\s"""
            + LineColumns.CASE + " FROM appointment r LEFT JOIN support_case c ON c.id = r.case_id"
            + " LEFT JOIN advisor a ON a.id = r.advisor_id LEFT JOIN organisation o ON o.id = r.organisation_id"
            + " LEFT JOIN place rp ON rp.code = r.commune"
            + " LEFT JOIN follow_up f ON f.id = r.follow_up_id AND f.deleted = 0" + LineColumns.AROUND_CASE
            + " WHERE r.deleted = 0 AND (";
    private static final String IN_ORDER = " ORDER BY r.held_on, r.starts_at, r.rid LIMIT " + DaySection.SHOWN;

    private final Connection connection;
    private final DayQuery query;

    MeetingQueries(Connection connection, DayQuery query) {
        this.connection = connection;
        this.query = query;
    }

    List<Meeting> ofTheDay() {
        return read("r.held_on = ?2 AND r.status <> 'ANNULE'", query.on().toString());
    }

    DaySection unrecorded() {
        List<Meeting> meetings = read("r.held_on < ?2 AND r.held_on >= ?3 AND r.status = 'PREVU'",
                query.today().toString(), query.today().minusDays(REMEMBERED_DAYS).toString());
        return new DaySection(Kind.UNRECORDED, meetings.stream().<DayLine>map(each -> each).toList(), meetings.size());
    }

    private List<Meeting> read(String when, String... days) {
        @Nullable
        Object[] parameters = new Object[days.length + 1];
        parameters[0] = CaseScope.parameter(query);
        System.arraycopy(days, 0, parameters, 1, days.length);
        return Sql.list(connection, row -> meeting(new LineColumns(row)),
                MEETINGS + String.join(" OR ", CaseScope.rows(query, "r")) + ") AND " + when + IN_ORDER, parameters);
    }

    private static Meeting meeting(LineColumns row) throws SQLException {
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

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
