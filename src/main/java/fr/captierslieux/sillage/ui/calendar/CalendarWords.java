package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.agenda.Appointment;
import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Event;
import fr.captierslieux.sillage.calendar.CalendarEntry.Governance;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.calendar.CalendarEntry.Promised;
import fr.captierslieux.sillage.calendar.CalendarEntry.ToDo;
import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.ui.day.DayWords;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The agenda in words: what each thing is called, when, where and with whom it is, and what is read of it aloud. */
final class CalendarWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    private final DayWords days;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter shortWeekday;

    CalendarWords(Words words, Clock clock) {
        this.days = new DayWords(words, clock);
        this.weekday = DateTimeFormatter.ofPattern("EEEE", words.locale());
        this.shortWeekday = DateTimeFormatter.ofPattern("EEE", words.locale());
    }

    DayWords days() {
        return days;
    }

    Words words() {
        return days.words();
    }

    String get(String key, Object... arguments) {
        return days.get(key, arguments);
    }

    /** « Semaine 48, 23 au 29 nov. », « Novembre 2026 ». */
    String period(Layout layout, DateRange range, LocalDate day) {
        return layout == Layout.WEEK
                ? get("calendar.week", String.valueOf(range.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        days.written().day(range.from(), range.from()), days.written().day(range.to(), days.today()))
                : days.written().month(YearMonth.from(day));
    }

    /** « lun. ». */
    String shortWeekday(LocalDate day) {
        return shortWeekday.format(day);
    }

    /** « lundi ». */
    String weekday(LocalDate day) {
        return weekday.format(day);
    }

    String title(CalendarEntry entry) {
        return switch (entry) {
            case Arranged arranged -> arranged.appointment().title();
            case ToDo todo -> todo.task().title();
            case Promised promised -> promised.promise().action();
            case HalfDay half -> half.programme();
            case Event event -> event.title();
            case Governance meeting -> words().label("governance_body", meeting.body());
        };
    }

    /** Title, and the project that it is about. */
    String longTitle(CalendarEntry entry) {
        return DayWords.join(title(entry), project(entry));
    }

    String project(CalendarEntry entry) {
        CaseName of = entry.of();
        return of == null ? "" : of.project();
    }

    /** « 9:00 à 10:00 », « matin »; empty for the whole day. */
    String time(CalendarEntry entry) {
        if (entry instanceof HalfDay half && half.startsAt() == null) {
            return words().label("moment", half.moment()).toLowerCase(words().locale());
        }
        return days.meetings().time(entry.startsAt(), entry.endsAt());
    }

    /** « 9:00 »; empty for the whole day. */
    String begins(CalendarEntry entry) {
        return entry.startsAt() == null ? "" : HOUR.format(entry.startsAt());
    }

    /** « lundi 23 novembre, 9:00 à 10:00 ». */
    String when(CalendarEntry entry) {
        String last = entry.lastOn().equals(entry.on()) ? "" : get("calendar.until", days.longDay(entry.lastOn()));
        return DayWords.join(DayWords.join(days.longDay(entry.on()), last), time(entry));
    }

    String where(CalendarEntry entry) {
        return switch (entry) {
            case Arranged arranged ->
                DayWords.join(arranged.appointment().place(), days.meetings().where(arranged.meeting()));
            case HalfDay half -> DayWords.join(half.commune());
            case Event event -> DayWords.join(event.commune());
            case Governance meeting -> DayWords.join(meeting.department());
            default -> "";
        };
    }

    /** Who does it, or whose it is. */
    String who(CalendarEntry entry) {
        return switch (entry) {
            case Arranged arranged -> or(arranged.meeting().advisorName(), entry.of());
            case ToDo todo -> or(todo.due().advisorName(), entry.of());
            case Promised ignored -> or(null, entry.of());
            case HalfDay half -> DayWords.join(half.trainer());
            case Event event -> DayWords.join(event.networkName());
            case Governance ignored -> "";
        };
    }

    private static String or(@Nullable String named, @Nullable CaseName of) {
        return DayWords.join(named != null ? named : of == null ? "" : of.advisorName());
    }

    /** What else there is to say. */
    String more(CalendarEntry entry) {
        return switch (entry) {
            case HalfDay half -> DayWords.join(half.number() == null ? "" : get("calendar.session", half.number()),
                    half.module());
            case Event event -> words().label("event_kind", event.type());
            default -> "";
        };
    }

    /** How it stands: late, held, to be written down; empty where there is nothing to say. */
    String state(CalendarEntry entry) {
        return switch (entry) {
            case Arranged arranged -> days.meetings().note(arranged.meeting());
            case ToDo ignored -> late(entry);
            case Promised ignored -> late(entry);
            default -> "";
        };
    }

    private String late(CalendarEntry entry) {
        return entry.on().isBefore(days.today()) ? days.due(entry.on()) : "";
    }

    String kind(CalendarEntry entry) {
        return get("calendar.kind." + entry.kind());
    }

    /** What a screen reader says of it. */
    String spoken(CalendarEntry entry) {
        return DayWords.join(kind(entry), longTitle(entry), when(entry), where(entry), who(entry), more(entry),
                state(entry));
    }

    /** Its picture. */
    static Ikon icon(CalendarEntry.Kind kind) {
        return switch (kind) {
            case APPOINTMENT -> Material2OutlinedAL.EVENT;
            case HALF_DAY -> Material2OutlinedMZ.SCHOOL;
            case EVENT -> Material2OutlinedAL.GROUPS;
            case MEETING -> Material2OutlinedAL.DEVICE_HUB;
            case TASK -> Material2OutlinedAL.CHECK_BOX;
            case PROMISE -> Material2OutlinedAL.FLAG;
        };
    }

    /** Whether it is over and waits for nothing. */
    boolean isPast(CalendarEntry entry) {
        boolean held = entry instanceof Arranged arranged
                && arranged.appointment().status() == Appointment.Status.HELD;
        return held || (!entry.kind().isDue() && entry.lastOn().isBefore(days.today()));
    }
}
