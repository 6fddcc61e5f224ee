package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayQuery;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Appointments: those of a day, and those that are over and of which nobody wrote down what came. */
final class MeetingQueries {
    /** What was not written down in a month is not remembered. */
    private static final int REMEMBERED_DAYS = 30;
    private static final String MEETINGS = PlannedLines.MEETING + " WHERE r.deleted = 0 AND (";
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
        parameters[0] = CaseScope.parameter(query.whose());
        System.arraycopy(days, 0, parameters, 1, days.length);
        return Sql.list(connection, row -> PlannedLines.meeting(new LineColumns(row)),
                MEETINGS + String.join(" OR ", CaseScope.rows(query.whose(), "r")) + ") AND " + when + IN_ORDER,
                parameters);
    }
}
