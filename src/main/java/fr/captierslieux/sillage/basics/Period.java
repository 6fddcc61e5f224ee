package fr.captierslieux.sillage.basics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period of a report: a year, semester, quarter, month, or any days, both ends included.
 *
 * @param label as given: {@code 2026}, {@code 2026-S1}, {@code 2026-T3}, {@code 2026-09} or {@code 2026-07-01..2026-09-30}
 * @param range its days
 */
public record Period(String label, DateRange range) {
    private static final Pattern CALENDAR = Pattern.compile("(\\d{4})(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])))?");
    private static final Pattern FREE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** What sort of period a label is. */
    public enum Kind {
        MONTH, QUARTER, SEMESTER, YEAR, DAYS
    }

    /** The sort of this period, as its label says. */
    public Kind kind() {
        Matcher calendar = CALENDAR.matcher(label);
        if (!calendar.matches()) {
            return Kind.DAYS;
        }
        return calendar.group(2) != null
                ? Kind.SEMESTER
                : calendar.group(3) != null ? Kind.QUARTER : calendar.group(4) != null ? Kind.MONTH : Kind.YEAR;
    }

    /** The period of a kind that holds a day; for free days, that day alone. */
    public static Period holding(Kind kind, LocalDate day) {
        int year = day.getYear();
        return switch (kind) {
            case MONTH -> months(YearMonth.from(day).toString(), year, day.getMonthValue(), 1);
            case QUARTER -> quarterOf(day);
            case SEMESTER -> {
                int half = day.getMonthValue() <= 6 ? 1 : 2;
                yield months("%04d-S%d".formatted(year, half), year, half * 6 - 5, 6);
            }
            case YEAR -> months("%04d".formatted(year), year, 1, 12);
            case DAYS -> days(day, day);
        };
    }

    /** Any days, both ends included. */
    public static Period days(LocalDate from, LocalDate to) {
        return new Period(from + ".." + to, new DateRange(from, to));
    }

    /** The same period a year earlier. */
    public Period yearBefore() {
        return kind() == Kind.DAYS
                ? days(range.from().minusYears(1), range.to().minusYears(1))
                : holding(kind(), range.from().minusYears(1));
    }

    /** The year of the period's last day, from its first day to that day: what a yearly target is compared with. */
    public Period yearToDate() {
        return days(range.to().withDayOfYear(1), range.to());
    }

    /** Reads a label; empty when it is none, or when the period ends before it begins. */
    public static Optional<Period> parse(String label) {
        Matcher calendar = CALENDAR.matcher(label);
        if (calendar.matches()) {
            int year = Integer.parseInt(calendar.group(1));
            if (calendar.group(2) != null) {
                return Optional.of(months(label, year, Integer.parseInt(calendar.group(2)) * 6 - 5, 6));
            }
            if (calendar.group(3) != null) {
                return Optional.of(months(label, year, Integer.parseInt(calendar.group(3)) * 3 - 2, 3));
            }
            if (calendar.group(4) != null) {
                return Optional.of(months(label, year, Integer.parseInt(calendar.group(4)), 1));
            }
            return Optional.of(months(label, year, 1, 12));
        }
        Matcher free = FREE.matcher(label);
        if (free.matches()) {
            try {
                LocalDate from = LocalDate.parse(free.group(1));
                LocalDate to = LocalDate.parse(free.group(2));
                return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(label, new DateRange(from, to)));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    public static Period quarter(int year, int quarter) {
        return months(year + "-T" + quarter, year, quarter * 3 - 2, 3);
    }

    /** The quarter that ended last before {@code today}. */
    public static Period lastFullQuarter(LocalDate today) {
        return quarterOf(today).previous();
    }

    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The period of the same kind just before; for free days, as many days ending the day before. */
    public Period previous() {
        return shifted(-1);
    }

    /** The period of the same kind just after; for free days, as many days beginning the day after. */
    public Period next() {
        return shifted(1);
    }

    private Period shifted(int steps) {
        Matcher calendar = CALENDAR.matcher(label);
        if (!calendar.matches()) {
            long days = range.days() * steps;
            LocalDate from = range.from().plusDays(days);
            LocalDate to = range.to().plusDays(days);
            return new Period(from + ".." + to, new DateRange(from, to));
        }
        YearMonth start = YearMonth.from(range.from());
        if (calendar.group(2) != null) {
            YearMonth month = start.plusMonths(6L * steps);
            return months(month.getYear() + "-S" + (month.getMonthValue() + 5) / 6, month.getYear(),
                    month.getMonthValue(), 6);
        }
        if (calendar.group(3) != null) {
            YearMonth month = start.plusMonths(3L * steps);
            return quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
        }
        if (calendar.group(4) != null) {
            YearMonth month = start.plusMonths(steps);
            return months(month.toString(), month.getYear(), month.getMonthValue(), 1);
        }
        int year = start.getYear() + steps;
        return months("%04d".formatted(year), year, 1, 12);
    }

    private static Period months(String label, int year, int firstMonth, int count) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Period(label, new DateRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()));
    }
}
