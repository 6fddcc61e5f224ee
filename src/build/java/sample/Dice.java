package sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Every choice of the sample. One seed and no clock, so that two runs write the same bytes;
 * {@link Random} because its algorithm is part of its specification.
 */
final class Dice {

    /** "Today" in the sample: nothing has happened after it. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14), MonthDay.of(8, 15),
            MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A whole number between {@code low} and {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A multiple of {@code step} between {@code low} and {@code high}. */
    int stepped(int low, int high, int step) {
        return low + step * random.nextInt((high - low) / step + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) Math.max(0, ChronoUnit.DAYS.between(first, last))));
    }

    /** The same day, or the next one on which an office answers the telephone. */
    static LocalDate workday(LocalDate day) {
        LocalDate result = day;
        while (result.getDayOfWeek() == DayOfWeek.SATURDAY
                || result.getDayOfWeek() == DayOfWeek.SUNDAY
                || HOLIDAYS.contains(MonthDay.from(result))
                || result.getMonthValue() == 8 && result.getDayOfMonth() > 2 && result.getDayOfMonth() < 18
                || result.getMonthValue() == 12 && result.getDayOfMonth() > 23) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** A workday not after {@link #TODAY}. */
    static LocalDate pastWorkday(LocalDate day) {
        LocalDate result = workday(day);
        return result.isAfter(TODAY) ? TODAY : result;
    }
}
