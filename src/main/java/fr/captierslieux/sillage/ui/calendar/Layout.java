package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.basics.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How days are laid out. Weeks begin on Monday. */
enum Layout {
    WEEK, MONTH, LIST;

    /** The days that are shown around one. */
    DateRange around(LocalDate day) {
        return switch (this) {
            case WEEK -> new DateRange(monday(day), monday(day).plusDays(6));
            case MONTH -> new DateRange(monday(day.withDayOfMonth(1)),
                    monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusDays(6));
            case LIST -> new DateRange(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    /** A day of the same sort, so many weeks or months later. */
    LocalDate step(LocalDate day, int steps) {
        return this == WEEK ? day.plusWeeks(steps) : day.plusMonths(steps);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
