package fr.captierslieux.sillage.calendar;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.calendar.CalendarEntry.Kind;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.DayRepository;
import fr.captierslieux.sillage.day.Whose;
import fr.captierslieux.sillage.history.Transactions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes what stands in a range of days, or the half-days of a session, for the calendars of other programs. */
public final class ExportCalendar {
    /** What takes time: what is due belongs to the work, and not to a calendar. */
    public static final Set<Kind> TAKEN = Set.copyOf(EnumSet.of(Kind.APPOINTMENT, Kind.HALF_DAY, Kind.EVENT,
            Kind.MEETING));

    private final Transactions transactions;
    private final CalendarRepository calendars;
    private final DayRepository days;
    private final CalendarWriter writer;
    private final Clock clock;

    public ExportCalendar(Transactions transactions, CalendarRepository calendars, DayRepository days,
            CalendarWriter writer, Clock clock) {
        this.transactions = transactions;
        this.calendars = calendars;
        this.days = days;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Writes a range of days; of the kinds those that take time.
     *
     * @return how many things were written
     */
    public int exportDays(Whose whose, DateRange range, Set<Kind> kinds, Path target, Locale language)
            throws IOException {
        Set<Kind> wanted = EnumSet.noneOf(Kind.class);
        wanted.addAll(kinds);
        wanted.retainAll(TAKEN);
        return write(transactions.read(
                () -> calendars.rows(new CalendarQuery(whose, range, wanted, Integer.MAX_VALUE)).entries()), target,
                language);
    }

    /** Writes the half-days of a session; how many there are. Where there are none, no file is written. */
    public int exportSession(Code session, Path target, Locale language) throws IOException {
        List<HalfDay> found = transactions.read(() -> calendars.listHalfDays(session));
        return found.isEmpty() ? 0 : write(found, target, language);
    }

    /** Writes one thing as it is seen. */
    public int exportOne(CalendarEntry entry, Path target, Locale language) throws IOException {
        return write(List.of(entry), target, language);
    }

    private int write(List<? extends CalendarEntry> entries, Path target, Locale language) throws IOException {
        writer.write(target, new CalendarFile(entries.stream().<CalendarEntry>map(each -> each)
                .sorted(CalendarEntry.ORDER).toList(), clock.instant(), language));
        return entries.size();
    }

    /** Everybody of whom a calendar can be asked for. */
    public List<Colleague> listColleagues() {
        return transactions.read(days::listColleagues);
    }
}
