package fr.captierslieux.sillage.calendar;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.day.DayRepository;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.Viewpoint;
import fr.captierslieux.sillage.day.Whose;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.workspace.ProfileRepository;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads a range of days: of the advisor of the profile, of their network, or of all. */
public final class ReadCalendar {
    /** Nobody reads more of one kind on one day. */
    public static final int MOST = 60;

    private final Transactions transactions;
    private final CalendarRepository calendars;
    private final DayRepository days;
    private final ProfileRepository profiles;
    private final Clock clock;

    /** @param days knows who accompanies */
    public ReadCalendar(Transactions transactions, CalendarRepository calendars, DayRepository days,
            ProfileRepository profiles, Clock clock) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.days = days;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Reads it; a scope that the profile does not allow gives way to the nearest that it does. */
    public CalendarPage read(DateRange range, DayScope wanted, Set<CalendarEntry.Kind> kinds) {
        return transactions.read(() -> {
            Viewpoint from = Viewpoint.of(profiles.find(), days.listColleagues());
            Whose whose = from.whose(wanted);
            CalendarRows rows = calendars.rows(new CalendarQuery(whose, range, kinds, MOST));
            List<CalendarEntry> entries = rows.entries().stream().sorted(CalendarEntry.ORDER).toList();
            return new CalendarPage(range, LocalDate.now(clock), whose, from.scopes(), from.me(), entries,
                    rows.unread());
        });
    }
}
