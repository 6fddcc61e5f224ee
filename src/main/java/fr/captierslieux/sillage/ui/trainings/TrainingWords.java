package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.AttendanceTotals.Share;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Finding;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.Moment;
import fr.captierslieux.sillage.trainings.SessionFacts;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.TrainingHours;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Trainings in words: days and hours of half-days, what a cell of the attendance says, what is worth a look. */
public final class TrainingWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Below it somebody misses too much for the hours that a certification asks for; the number is ours. */
    private static final int LITTLE = 90;

    private final Words words;
    private final Written written;
    private final Clock clock;
    private final DateTimeFormatter shortWeekday;
    private final DateTimeFormatter weekday;

    public TrainingWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.shortWeekday = DateTimeFormatter.ofPattern("EEE", words.locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE", words.locale());
    }

    Words words() {
        return words;
    }

    Written written() {
        return written;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** As it is typed: « 03/09/2026 ». */
    String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /** « jeu. 3 sept. »; in another year « 14 janv. 2027 ». */
    String shortDay(LocalDate day) {
        boolean thisYear = day.getYear() == today().getYear();
        return (thisYear ? shortWeekday.format(day) + " " : "") + written.day(day, today());
    }

    /** « jeu. 3 sept. », as narrow as the head of a column: the year is that of the session. */
    String headDay(LocalDate day) {
        return shortWeekday.format(day) + " " + written.day(day, day);
    }

    /** « jeudi 3 sept. ». */
    String day(LocalDate day) {
        return weekday.format(day) + " " + written.day(day, today());
    }

    /** « matin ». */
    String moment(Moment moment) {
        return written.lower(words.label("moment", moment.code()));
    }

    /** « matin », « ap.-midi »: as narrow as a column. */
    String shortMoment(Moment moment) {
        return words.get("trainings.moment." + moment);
    }

    /** « jeudi 3 sept., matin ». */
    String when(LocalDate day, @Nullable Moment moment) {
        return moment == null ? day(day) : words.get("trainings.when", day(day), moment(moment));
    }

    /** « 9:00 à 12:30 »; empty where no time was said. */
    String times(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null) {
            return "";
        }
        return until == null ? HOUR.format(from) : words.get("trainings.times", HOUR.format(from), HOUR.format(until));
    }

    /** « 3 sept. 2026 – 21 mai 2027 », « 18 mars – 19 mars 2027 ». */
    String dates(LocalDate from, LocalDate until) {
        return from.equals(until)
                ? written.day(from, today())
                : words.get("trainings.dates", written.day(from, until), written.day(until, today()));
    }

    /** « 38,5 », « 34,67 ». */
    String hours(TrainingHours hours) {
        BigDecimal value = hours.rounded().stripTrailingZeros();
        return written.number(value, Math.max(0, value.scale()));
    }

    /** « 38,5 h ». */
    String hoursUnit(TrainingHours hours) {
        return words.get("trainings.hours", hours(hours));
    }

    /** « 91 % »; empty where nothing was entered. */
    String share(Share share) {
        return share.entered() == 0 ? "" : words.get("trainings.percent", written.number(share.percent()));
    }

    /** Whether somebody was there so little that it is marked. */
    static boolean isLittle(Share share) {
        return share.entered() > 0 && share.percent() < LITTLE;
    }

    /** The same, marked where it is little. */
    String markedShare(Share share) {
        return (isLittle(share) ? "↓ " : "") + share(share);
    }

    /** « 4e session », « session 2025-B »; empty where it has no number. */
    String number(String number) {
        return number.isEmpty() ? "" : words.get("trainings.number", number);
    }

    /** Number, provider, places: what stands beside the title of a session. */
    String context(SessionFile file) {
        SessionFacts facts = file.facts();
        return joined(number(facts.number()), facts.provider(), places(file));
    }

    /** « 13 places prises sur 14, reste 1 »; « … 2 de trop ». */
    String places(SessionFile file) {
        return places(file.taken(), file.facts().capacity());
    }

    String places(long taken, @Nullable Long capacity) {
        if (capacity == null) {
            return words.get("trainings.places.taken", taken);
        }
        long left = capacity - taken;
        return left < 0
                ? words.get("trainings.places.over", taken, capacity, -left)
                : words.get("trainings.places.left", taken, capacity, left);
    }

    /** What a cell says, in as little as it takes: « P », « R20 », « ». */
    String letter(@Nullable Mark mark, HalfDay halfDay) {
        if (mark == null) {
            return "";
        }
        String letter = words.get("trainings.letter." + mark.presence());
        return mark.minutesMissed(halfDay).isPresent() ? letter + mark.minutesMissed(halfDay).getAsLong() : letter;
    }

    /** What a cell says, as a sentence. */
    String spoken(Enrolment enrolment, HalfDay halfDay, @Nullable Mark mark) {
        String who = words.get("trainings.attendance.cell", enrolment.name(), when(halfDay.on(), halfDay.moment()));
        String what = mark == null
                ? enrolment.isAwaited(halfDay.on())
                        ? words.get("trainings.attendance.nothing")
                        : stopped(enrolment)
                : mark.minutesMissed(halfDay).isPresent()
                        ? words.get("trainings.attendance.late", mark.minutesMissed(halfDay).getAsLong())
                        : written.lower(words.label("presence", mark.presence().code()));
        return who + " : " + what;
    }

    /** The letter of a cell, marked where a signature is missing. */
    String cell(AttendanceModel model, SheetsModel sheets, Enrolment enrolment, HalfDay halfDay) {
        String letter = letter(model.mark(enrolment, halfDay), halfDay);
        return sheets.isUnsigned(enrolment, halfDay) ? get("trainings.sheet.cell", letter) : letter;
    }

    /** Of the signed sheet of a half-day, in as little as it takes: back, back with so many signatures missing, or not back when due. */
    String sheetSign(SheetsModel sheets, HalfDay halfDay) {
        if (sheets.isOut(halfDay)) {
            return get("trainings.sheet.sign.out");
        }
        long missing = sheets.missing(halfDay);
        return sheets.signatures().backOn(halfDay).isEmpty()
                ? ""
                : missing == 0 ? get("trainings.sheet.sign.back") : get("trainings.sheet.sign.missing", missing);
    }

    /** The same as a sentence; empty where nothing is to be said. */
    String sheet(SheetsModel sheets, HalfDay halfDay) {
        return sheets.signatures().backOn(halfDay)
                .map(on -> get("trainings.sheet.back", written.day(on, today()), sheets.missing(halfDay)))
                .orElse(sheets.isOut(halfDay) ? get("trainings.sheet.out") : "");
    }

    /** « arrêt le 1er oct. ». */
    String stopped(Enrolment enrolment) {
        LocalDate on = enrolment.stoppedOn();
        return on == null
                ? words.get("trainings.not-awaited")
                : words.get("trainings.stopped", written.day(on, today()));
    }

    /** What is worth a look. */
    String finding(Finding finding) {
        LocalDate on = finding.on();
        String who = finding.kind() == Finding.Kind.HOLIDAY
                ? words.get("trainings.holiday." + finding.who())
                : finding.who();
        boolean hours = finding.kind() == Finding.Kind.TOO_LONG;
        return words.get("trainings.check." + finding.kind(), who, on == null ? "" : when(on, finding.moment()),
                finding.other(), hours ? written.duration(finding.number()) : finding.number(),
                hours ? written.duration(finding.limit()) : finding.limit());
    }

    /** « Aouda Nadia »: the name that lists are sorted by comes first. */
    static String sorted(Enrolment enrolment) {
        return (enrolment.lastName() + " " + enrolment.firstName()).strip();
    }

    /** Texts that are not empty, one after the other. */
    static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
