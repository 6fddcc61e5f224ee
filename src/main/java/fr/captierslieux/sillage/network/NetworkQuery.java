package fr.captierslieux.sillage.network;

import org.jspecify.annotations.Nullable;

/**
 * Which networks, in which order. A network satisfies everything that is set.
 *
 * @param text       words, each of which is part of the name, the code or a theme, accents and case aside; blank = all
 * @param kind       code; null = all
 * @param department number of a département that it works in; null = all
 * @param ascending  which end first; what has no value always comes last
 */
public record NetworkQuery(String text, @Nullable String kind, @Nullable String department, Order order,
        boolean ascending) {
    /** All by name. */
    public static final NetworkQuery FIRST = new NetworkQuery("", null, null, Order.NAME, true);

    /** What the list is sorted by; ties by name, then by code. */
    public enum Order {
        NAME, KIND, DEPARTMENTS, ADVISORS, OPEN, IN_SUPPORT, SILENT, EMAIL
    }

    /** Which end of an order comes first. */
    public enum Way {
        UP, DOWN
    }

    public NetworkQuery withText(String other) {
        return new NetworkQuery(other, kind, department, order, ascending);
    }

    public NetworkQuery withKind(@Nullable String other) {
        return new NetworkQuery(text, other, department, order, ascending);
    }

    public NetworkQuery withDepartment(@Nullable String other) {
        return new NetworkQuery(text, kind, other, order, ascending);
    }

    public NetworkQuery sorted(Order by, Way way) {
        return new NetworkQuery(text, kind, department, by, way == Way.UP);
    }
}
