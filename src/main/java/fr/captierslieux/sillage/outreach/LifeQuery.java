package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.DateRange;
import fr.captierslieux.sillage.basics.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list, in which order. A row satisfies everything that is set.
 *
 * @param text       words, each of which is part of what is read in the row, accents and case aside; blank = all
 * @param kind       code; null = all
 * @param department number of the département; null = all
 * @param period     label of a period in which its day falls; null = all
 * @param order      by what
 * @param ascending  which end first; what has no value always comes last
 */
public record LifeQuery(String text, @Nullable String kind, @Nullable String department, @Nullable String period,
        Order order, boolean ascending) {
    /** All of them, the newest first. */
    public static final LifeQuery FIRST = new LifeQuery("", null, null, null, Order.DAY, false);

    /** What a list is sorted by; ties by day, the newest first, then by code. */
    public enum Order {
        DAY, TITLE, KIND, DEPARTMENT, PEOPLE, WITH, HOURS, QUOTATION
    }

    public LifeQuery {
        if (period != null && Period.parse(period).isEmpty()) {
            throw new IllegalArgumentException("no period: " + period);
        }
    }

    /** The days of the period. */
    public Optional<DateRange> range() {
        return Optional.ofNullable(period).flatMap(Period::parse).map(Period::range);
    }

    public LifeQuery withText(String other) {
        return new LifeQuery(other, kind, department, period, order, ascending);
    }

    public LifeQuery withKind(@Nullable String other) {
        return new LifeQuery(text, other, department, period, order, ascending);
    }

    public LifeQuery withDepartment(@Nullable String other) {
        return new LifeQuery(text, kind, other, period, order, ascending);
    }

    public LifeQuery withPeriod(@Nullable String other) {
        return new LifeQuery(text, kind, department, other, order, ascending);
    }

    /** The same rows by another column, its first end or its last first. */
    public LifeQuery sorted(Order by, Way way) {
        return new LifeQuery(text, kind, department, period, by, way == Way.UP);
    }

    /** Which end of an order comes first. */
    public enum Way {
        UP, DOWN
    }
}
