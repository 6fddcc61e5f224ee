package fr.captierslieux.sillage.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The months and years that stand along the line of time, as many as have room. */
final class TimeTicks {
    private static final double ROOM = 64;
    private static final double MONTH_DAYS = 30.4;
    private static final int YEAR = 12;
    private static final int[] STEPS = {1, 2, 3, 6, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR};

    private TimeTicks() {
    }

    /** A month that is written. */
    record Tick(LocalDate on, String text) {
    }

    static List<Tick> of(TimeWindow window, double width, Locale locale) {
        int step = step(width * MONTH_DAYS / window.days());
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL", locale);
        DateTimeFormatter year = DateTimeFormatter.ofPattern("uuuu", locale);
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = window.from().withDayOfMonth(1);
        while ((day.getYear() * YEAR + day.getMonthValue() - 1) % step != 0 || day.isBefore(window.from())) {
            day = day.plusMonths(1);
        }
        for (; day.isBefore(window.until()); day = day.plusMonths(step)) {
            boolean withYear = step >= YEAR || day.getMonthValue() == 1 || ticks.isEmpty();
            String text = step >= YEAR
                    ? year.format(day)
                    : withYear ? month.format(day) + " " + year.format(day) : month.format(day);
            ticks.add(new Tick(day, text));
        }
        return ticks;
    }

    private static int step(double monthWidth) {
        for (int step : STEPS) {
            if (monthWidth * step >= ROOM) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
