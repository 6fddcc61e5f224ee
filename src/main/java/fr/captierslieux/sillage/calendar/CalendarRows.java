package fr.captierslieux.sillage.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What stands in a range of days.
 *
 * @param entries in no order
 * @param unread  how many more a day has of a kind than were asked for; days without more are left out
 */
public record CalendarRows(List<CalendarEntry> entries, Map<LocalDate, Integer> unread) {
    public CalendarRows {
        entries = List.copyOf(entries);
        unread = Map.copyOf(unread);
    }
}
