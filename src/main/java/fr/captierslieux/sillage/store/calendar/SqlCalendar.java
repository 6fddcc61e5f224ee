package fr.captierslieux.sillage.store.calendar;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Promised;
import fr.captierslieux.sillage.calendar.CalendarEntry.ToDo;
import fr.captierslieux.sillage.calendar.CalendarQuery;
import fr.captierslieux.sillage.calendar.CalendarRepository;
import fr.captierslieux.sillage.calendar.CalendarRows;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.day.CaseScope;
import fr.captierslieux.sillage.store.day.LineColumns;
import fr.captierslieux.sillage.store.day.PlannedLines;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calendars in SQL: two statements a kind, however many days and whoever it is of. */
public final class SqlCalendar implements CalendarRepository {
    private final Store store;

    public SqlCalendar(Store store) {
        this.store = store;
    }

    @Override
    public CalendarRows rows(CalendarQuery query) {
        Reading reading = new Reading(query);
        for (CalendarEntry.Kind kind : query.kinds()) {
            switch (kind) {
                case APPOINTMENT -> reading.read(CalendarSql.appointments(query.whose()), PlannedLines.MEETING,
                        "r.rid", row -> new Arranged(PlannedLines.meeting(row)));
                case TASK -> reading.read(CalendarSql.tasks(query.whose()), PlannedLines.TASK, "t.rid",
                        row -> new ToDo(PlannedLines.task(row)));
                case PROMISE -> reading.read(CalendarSql.promises(query.whose()), PlannedLines.PROMISE, "f.rid",
                        row -> new Promised(PlannedLines.promise(row)));
                case HALF_DAY -> reading.read(CalendarSql.HALF_DAYS, CalendarSql.HALF_DAY, "h.rid",
                        CalendarSql::halfDay);
                case EVENT -> reading.read(CalendarSql.events(query.whose()), CalendarSql.EVENT, "e.rid",
                        CalendarSql::event);
                case MEETING -> reading.read(CalendarSql.MEETINGS, CalendarSql.MEETING, "g.rid", CalendarSql::meeting);
            }
        }
        return new CalendarRows(reading.entries, reading.unread);
    }

    @Override
    public List<CalendarEntry.HalfDay> listHalfDays(Code session) {
        return Sql.list(store.connection(), row -> CalendarSql.halfDay(new LineColumns(row)),
                CalendarSql.HALF_DAY
                        + " WHERE h.deleted = 0 AND s.deleted = 0 AND s.code = ? ORDER BY h.held_on, h.moment, h.rid",
                session.value());
    }

    /** Of each day the first rows, with how many there are. */
    private static String firstOfEachDay(String which) {
        return """
                SELECT line, day, many FROM (
                  SELECT line, day, row_number() OVER (PARTITION BY day ORDER BY hour, line) AS place,
                         count(*) OVER (PARTITION BY day) AS many FROM (%s)) WHERE place <= ?4 ORDER BY day, place"""
                .formatted(which);
    }

    /** Makes an entry of a row. */
    private interface Maker {
        CalendarEntry make(LineColumns row) throws SQLException;
    }

    /** A row that was found. */
    private record Found(long line, LocalDate day, int ofItsDay) {
    }

    /** What was read so far. */
    private final class Reading {
        private final CalendarQuery query;
        private final List<CalendarEntry> entries = new ArrayList<>();
        private final Map<LocalDate, Integer> unread = new HashMap<>();

        Reading(CalendarQuery query) {
            this.query = query;
        }

        void read(String which, String select, String key, Maker maker) {
            List<Found> found = Sql.list(store.connection(),
                    row -> new Found(row.getLong(1), LocalDate.parse(row.getString(2)), row.getInt(3)),
                    firstOfEachDay(which), CaseScope.parameter(query.whose()),
                    query.days().from().toString(), query.days().to().toString(), query.most());
            Set<LocalDate> counted = new HashSet<>();
            for (Found each : found) {
                if (each.ofItsDay() > query.most() && counted.add(each.day())) {
                    unread.merge(each.day(), each.ofItsDay() - query.most(), Integer::sum);
                }
            }
            entries.addAll(ListSql.rows(store.connection(), select, key, 1, found.stream().map(Found::line).toList(),
                    row -> maker.make(new LineColumns(row))));
        }
    }
}
