package fr.captierslieux.sillage.trainings;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * The public holidays of France, as the Code du travail (art. L3133-1) names them; those of Alsace and Moselle alone are not among them.
 * The movable ones follow Easter in the Gregorian calendar (the computation of Meeus, Jones and Butcher: J. Meeus, <em>Astronomical
 * Algorithms</em>, 2nd ed., chapter 8).
 */
public final class Holidays {
    private static final Map<MonthDay, Holiday> FIXED = Map.of(MonthDay.of(1, 1), Holiday.NEW_YEAR, MonthDay.of(5, 1),
            Holiday.LABOUR, MonthDay.of(5, 8), Holiday.VICTORY, MonthDay.of(7, 14), Holiday.NATIONAL,
            MonthDay.of(8, 15), Holiday.ASSUMPTION, MonthDay.of(11, 1), Holiday.ALL_SAINTS, MonthDay.of(11, 11),
            Holiday.ARMISTICE, MonthDay.of(12, 25), Holiday.CHRISTMAS);

    private Holidays() {
    }

    /** A holiday; its name is {@code trainings.holiday.<name>}. */
    public enum Holiday {
        NEW_YEAR,
        EASTER_MONDAY,
        LABOUR,
        VICTORY,
        ASCENSION,
        WHIT_MONDAY,
        NATIONAL,
        ASSUMPTION,
        ALL_SAINTS,
        ARMISTICE,
        CHRISTMAS
    }

    /** The holiday that a day is; empty for a working day. */
    public static Optional<Holiday> find(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        if (day.equals(easter.plusDays(1))) {
            return Optional.of(Holiday.EASTER_MONDAY);
        }
        Holiday fixed = FIXED.get(MonthDay.from(day));
        if (fixed != null) {
            return Optional.of(fixed);
        }
        if (day.equals(easter.plusDays(39))) {
            return Optional.of(Holiday.ASCENSION);
        }
        return day.equals(easter.plusDays(50)) ? Optional.of(Holiday.WHIT_MONDAY) : Optional.empty();
    }

    /** Easter Sunday. The names are those of the printed computation, which has no others. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
