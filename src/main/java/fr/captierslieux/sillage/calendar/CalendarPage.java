package fr.captierslieux.sillage.calendar;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.Whose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A range of days as its screen shows it.
 *
 * @param today   the day on which it is looked at
 * @param whose   whose it is
 * @param scopes  whose it may be: only what the profile allows
 * @param me      the advisor of the profile; null when there is none
 * @param entries by day and time, those of the whole day first
 * @param unread  how many more a day has than were read
 */
public record CalendarPage(DateRange days, LocalDate today, Whose whose, List<DayScope> scopes,
        @Nullable Colleague me, List<CalendarEntry> entries, Map<LocalDate, Integer> unread) {
    public CalendarPage {
        scopes = List.copyOf(scopes);
        entries = List.copyOf(entries);
        unread = Map.copyOf(unread);
    }

    /** Whose it is, in a word. */
    public DayScope scope() {
        return whose.scope();
    }

    /** What stands on a day, also what began before it. */
    public List<CalendarEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> !day.isBefore(entry.on()) && !day.isAfter(entry.lastOn())).toList();
    }
}
