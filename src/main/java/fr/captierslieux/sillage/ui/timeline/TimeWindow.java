package fr.captierslieux.sillage.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The part of the line of time that is shown.
 *
 * @param from first day
 * @param days how many, at least 1
 */
public record TimeWindow(LocalDate from, long days) {
    public TimeWindow {
        if (days < 1) {
            throw new IllegalArgumentException("a window of time shows a day at least");
        }
    }

    /** The day after the last. */
    public LocalDate until() {
        return from.plusDays(days);
    }

    /** Where a day stands, from 0 at the left to {@code width} at the right; beyond them outside of the window. */
    public double place(LocalDate day, double width) {
        return ChronoUnit.DAYS.between(from, day) * width / days;
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until());
    }

    /** As long as this one, and within the bounds where there is room. */
    TimeWindow at(LocalDate start, LocalDate first, LocalDate last) {
        LocalDate latest = last.minusDays(days - 1);
        LocalDate bounded = start.isAfter(latest) ? latest : start;
        return new TimeWindow(bounded.isBefore(first) ? first : bounded, days);
    }
}
