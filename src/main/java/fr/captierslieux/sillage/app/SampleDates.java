package fr.captierslieux.sillage.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Moves the sample's dates, so that it is never older than a year: by whole multiples of 364 days, which keep every weekday. Years of
 * targets move along.
 */
final class SampleDates {
    /** The day that the sample was written for. */
    static final LocalDate ANCHOR = LocalDate.of(2026, 11, 24);
    private static final int STEP_DAYS = 364;
    private static final Pattern DATE_CELL = Pattern.compile("(?m)(?<=^|;)(\\d{4}-\\d{2}-\\d{2})(?=;|\\r?$)");
    private static final Pattern YEAR_CELL = Pattern.compile("(?<=;)(20\\d{2})(?=;)");

    private final int steps;

    SampleDates(LocalDate today) {
        this.steps = (int) Math.max(0, ChronoUnit.DAYS.between(ANCHOR, today) / STEP_DAYS);
    }

    /** An exchange file with its dates moved; texts that merely mention a day stay as they are. */
    String moved(String file) {
        if (steps == 0) {
            return file;
        }
        String dates = DATE_CELL.matcher(file)
                .replaceAll(cell -> LocalDate.parse(cell.group(1)).plusDays((long) steps * STEP_DAYS).toString());
        boolean hasYears = dates.lines().findFirst().orElse("").contains(";annee;");
        return hasYears
                ? YEAR_CELL.matcher(dates).replaceAll(cell -> String.valueOf(Integer.parseInt(cell.group(1)) + steps))
                : dates;
    }
}
