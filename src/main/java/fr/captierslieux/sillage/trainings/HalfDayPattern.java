package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.trainings.Holidays.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From what half-days are made at once: « two days each month », « every second Thursday ».
 *
 * @param from  the first day that may be one
 * @param until the last
 * @param days  the days of the week; a month's turn begins with the first of them and takes the others that follow it
 * @param times the halves of a day that there are, with their hours
 */
public record HalfDayPattern(LocalDate from, LocalDate until, Rhythm rhythm, Set<DayOfWeek> days,
        Map<Moment, Times> times) {
    /** Beyond it nobody looks at a list any more: four years of a day a week, morning and afternoon. */
    public static final int MOST = 400;
    private static final int WEEK = 7;
    /** Days that are looked for: more than {@link #MOST} also where the first week is cut. */
    private static final int SOUGHT = MOST + 2 * WEEK;

    public HalfDayPattern {
        if (days.isEmpty() || times.isEmpty()) {
            throw new IllegalArgumentException("a pattern has days and halves of days");
        }
        days = EnumSet.copyOf(days);
        times = new EnumMap<>(times);
    }

    /** How often. */
    public sealed interface Rhythm {
    }

    /** Every so many weeks, counted from the week of the first day. */
    public record Weekly(int every) implements Rhythm {
        public Weekly {
            if (every < 1) {
                throw new IllegalArgumentException("at most every week");
            }
        }
    }

    /** Once a month: in the first, second … week of the month that has the first of the days; 5 for the last. */
    public record Monthly(int nth) implements Rhythm {
        public static final int LAST = 5;

        public Monthly {
            if (nth < 1 || nth > LAST) {
                throw new IllegalArgumentException("a month has so many weeks");
            }
        }
    }

    /** From when to when; null for not said. */
    public record Times(@Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
    }

    /**
     * A half-day that would be made.
     *
     * @param holiday null for a working day
     */
    public record Planned(LocalDate on, Moment moment, Times times, @Nullable Holiday holiday) {
    }

    /** The half-days that the pattern means, by day; none when it ends before it begins. No more than {@link #MOST}. */
    public List<Planned> list() {
        List<Planned> planned = new ArrayList<>();
        for (LocalDate day : planned()) {
            Holiday holiday = Holidays.find(day).orElse(null);
            times.forEach((moment, hours) -> planned.add(new Planned(day, moment, hours, holiday)));
        }
        return planned.size() > MOST ? List.copyOf(planned.subList(0, MOST)) : planned;
    }

    /** Whether the pattern means more half-days than are listed. */
    public boolean isCut() {
        return planned().size() * times.size() > MOST;
    }

    private List<LocalDate> planned() {
        List<LocalDate> found = switch (rhythm) {
            case Weekly weekly -> weekly(weekly.every());
            case Monthly monthly -> monthly(monthly.nth());
        };
        return found.stream().filter(day -> !day.isBefore(from) && !day.isAfter(until)).sorted().distinct()
                .toList();
    }

    private List<LocalDate> weekly(int every) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(until) && found.size() < SOUGHT; week = week.plusWeeks(every)) {
            for (DayOfWeek day : days) {
                found.add(week.with(TemporalAdjusters.nextOrSame(day)));
            }
        }
        return found;
    }

    private List<LocalDate> monthly(int nth) {
        List<LocalDate> found = new ArrayList<>();
        DayOfWeek first = days.iterator().next();
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(until)
                && found.size() < SOUGHT; month = month.plusMonths(1)) {
            LocalDate begins = nth == Monthly.LAST
                    ? month.atEndOfMonth().with(TemporalAdjusters.previousOrSame(first))
                    : month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, first));
            for (DayOfWeek day : days) {
                found.add(begins.plusDays(Math.floorMod(day.getValue() - first.getValue(), WEEK)));
            }
        }
        return found;
    }
}
