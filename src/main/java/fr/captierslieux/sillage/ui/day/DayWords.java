package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.day.CaseName;
import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayLine.Closing;
import fr.captierslieux.sillage.day.DayLine.Meeting;
import fr.captierslieux.sillage.day.DayLine.Promise;
import fr.captierslieux.sillage.day.DayLine.ReportDue;
import fr.captierslieux.sillage.day.DayLine.Review;
import fr.captierslieux.sillage.day.DayLine.Silent;
import fr.captierslieux.sillage.day.DayLine.TaskDue;
import fr.captierslieux.sillage.day.DayLine.Unanswered;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day in words: what each line shows, speaks, and is called where it becomes a task. */
public final class DayWords {
    private final Words words;
    private final Written written;
    private final Clock clock;
    private final DateTimeFormatter weekday;
    private final MeetingWords meetings;

    /** @param clock today */
    public DayWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.weekday = DateTimeFormatter.ofPattern("EEEE", words.locale());
        this.meetings = new MeetingWords(this);
    }

    /** The language. */
    public Words words() {
        return words;
    }

    /** Figures and days in it. */
    public Written written() {
        return written;
    }

    /** Appointments in it. */
    public MeetingWords meetings() {
        return meetings;
    }

    /** A message. */
    public String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The present day. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Knows the present. */
    public Clock clock() {
        return clock;
    }

    /** « mardi 6 octobre ». */
    public String longDay(LocalDate day) {
        boolean first = day.getDayOfMonth() == 1 && words.locale().getLanguage().equals("fr");
        String text = DateTimeFormatter.ofPattern(get(first ? "day.pattern.first" : "day.pattern"), words.locale())
                .format(day);
        return day.getYear() == today().getYear() ? text : text + " " + day.getYear();
    }

    /** The same at the beginning of a line. */
    public String longDayAlone(LocalDate day) {
        String text = longDay(day);
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** « 6 oct. ». */
    public String day(LocalDate day) {
        return written.day(day, today());
    }

    /** When something is due: late, today, tomorrow, a day of this week, a day. */
    public String due(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today(), due);
        if (days < 0) {
            return get("day.late", -days);
        }
        if (days < 2) {
            return get(days == 0 ? "written.today" : "day.tomorrow");
        }
        return days < 7 ? weekday.format(due) + " " + due.getDayOfMonth() : day(due);
    }

    boolean isLate(DayLine line) {
        return switch (line) {
            case Promise promise -> promise.dueOn().isBefore(today());
            case TaskDue task -> Objects.requireNonNull(task.task().dueOn()).isBefore(today());
            case Review review -> review.dueOn().isBefore(today());
            case Meeting meeting -> meeting.isToBeRecorded(today());
            case Unanswered ignored -> false;
            case Silent ignored -> false;
            case Closing ignored -> false;
            case ReportDue due -> due.report().isLate(today());
        };
    }

    /** What a line is called. */
    public String title(DayLine line) {
        return switch (line) {
            case Promise promise -> promise.action();
            case TaskDue task -> task.task().title();
            case Meeting meeting -> meetings.title(meeting);
            case Unanswered unanswered ->
                get("day.unanswered.line", destination(unanswered), unanswered.of().project());
            case Silent silent -> silent.of().project();
            case Review review -> review.of().project();
            case Closing closing -> closing.of().project();
            case ReportDue due -> get("day.report.line", written.period(due.report().period(), today()),
                    due.report().funder());
        };
    }

    private String destination(Unanswered unanswered) {
        return unanswered.name() == null ? words.label("destination_kind", unanswered.kind()) : unanswered.name();
    }

    /** What stands under the title. */
    String detail(DayLine line, DayScope scope) {
        String more = switch (line) {
            case Promise promise -> join(promise.of().project(), promise.of().commune());
            case TaskDue task -> task.of() == null ? decided(task) : join(task.of().project(), task.of().commune());
            case Meeting meeting -> meetings.detail(meeting);
            case Unanswered unanswered ->
                join(unanswered.of().commune(), get("day.unanswered.sent", day(unanswered.on())));
            case Silent silent -> join(silent.of().commune(), stage(silent.of()), last(silent.lastOn()));
            case Review review -> join(review.of().commune(), get("day.review.point", review.months()),
                    get("day.review." + review.after(), day(review.from())));
            case Closing closing -> join(closing.of().commune(), stage(closing.of()),
                    closing.openedOn() == null ? "" : get("day.review.OPENING", day(closing.openedOn())),
                    last(closing.lastOn()));
            case ReportDue due -> due.report().title();
        };
        return scope == DayScope.MINE ? more : join(more, who(line));
    }

    private String decided(TaskDue task) {
        DayLine.Decided decided = task.decided();
        return decided == null
                ? ""
                : get("day.decided", words.label("governance_body", decided.body()), day(decided.on()));
    }

    private static @Nullable String who(DayLine line) {
        String named = switch (line) {
            case TaskDue task -> task.advisorName();
            case Meeting meeting -> meeting.advisorName();
            default -> null;
        };
        CaseName of = line.of();
        return named != null || of == null ? named : of.advisorName();
    }

    private String stage(CaseName of) {
        return of.stage() == null ? "" : words.label("stage", of.stage()).toLowerCase(words.locale());
    }

    private String last(@Nullable LocalDate last) {
        return last == null ? get("day.no-contact") : get("day.last-contact", day(last));
    }

    /** What stands at the right. */
    String note(DayLine line) {
        return switch (line) {
            case Promise promise -> due(promise.dueOn());
            case TaskDue task -> due(Objects.requireNonNull(task.task().dueOn()));
            case Meeting meeting -> meetings.note(meeting);
            case Unanswered unanswered -> days(unanswered.on());
            case Silent silent -> days(silent.since());
            case Review review -> due(review.dueOn());
            case Closing closing -> get("day.months", ChronoUnit.MONTHS.between(closing.begunOn(), today()));
            case ReportDue due -> due(due.report().dueOn());
        };
    }

    private String days(LocalDate since) {
        return get("day.days", ChronoUnit.DAYS.between(since, today()));
    }

    /** What a screen reader says of a line. */
    String spoken(DayLine line, DayScope scope) {
        return join(title(line), detail(line, scope), note(line));
    }

    String heading(String group) {
        return get("day.section." + group);
    }

    /** How many there are; « 1 000 + » where nobody counted further. */
    String count(int total) {
        return total < DaySection.MOST ? written.number(total) : written.number(DaySection.MOST) + "+";
    }

    /** What the verb of doing it is called. */
    String verb(DayLine line) {
        return get("day.do." + switch (line) {
            case Promise ignored -> "done";
            case TaskDue ignored -> "done";
            case Meeting ignored -> "record";
            case Unanswered ignored -> "answer";
            case Silent ignored -> "follow-up";
            case Review ignored -> "follow-up";
            case Closing ignored -> "close";
            case ReportDue ignored -> "report";
        });
    }

    /** What a line is called when it becomes a task. */
    String reminder(DayLine line) {
        return switch (line) {
            case Unanswered unanswered -> get("day.remind.answer", destination(unanswered));
            case Silent ignored -> get("day.remind.news");
            case Review review -> get("day.remind.review", review.months());
            case Closing ignored -> get("day.remind.close");
            default -> title(line);
        };
    }

    /** « mardi 6 octobre, 3 rendez-vous, 4 promesses ». */
    String summary(Day day) {
        int promised = day.count(DaySection.Kind.PROMISES);
        return join(longDay(day.on()),
                day.meetings().isEmpty() ? "" : get("day.count.meetings", day.meetings().size()),
                promised == 0 ? "" : get("day.count.promises", promised));
    }

    /** What there is of these, with commas. */
    public static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
