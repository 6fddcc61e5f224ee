package fr.captierslieux.sillage.trainings;

import org.jspecify.annotations.Nullable;

/**
 * Which sessions, in which order. A session satisfies everything that is set.
 *
 * @param text      words, each of which is part of the title, the number, the provider or the commune's name, accents and case aside
 * @param programme code; null = all
 * @param status    code; null = all
 * @param provider  null = all
 * @param order     by what
 * @param ascending which end first; what has no value always comes last
 */
public record SessionQuery(String text, @Nullable String programme, @Nullable String status,
        @Nullable String provider, Order order, boolean ascending) {
    /** All of them, the newest first. */
    public static final SessionQuery FIRST = new SessionQuery("", null, null, null, Order.DATES, false);

    /** What a list is sorted by; ties by title, then by code. */
    public enum Order {
        TITLE, STATUS, DATES, PLACES, HOURS, PROVIDER, COMMUNE, TRAINEE_HOURS
    }

    /** Which end of an order comes first. */
    public enum Way {
        UP, DOWN
    }

    public SessionQuery withText(String other) {
        return new SessionQuery(other, programme, status, provider, order, ascending);
    }

    public SessionQuery withProgramme(@Nullable String other) {
        return new SessionQuery(text, other, status, provider, order, ascending);
    }

    public SessionQuery withStatus(@Nullable String other) {
        return new SessionQuery(text, programme, other, provider, order, ascending);
    }

    public SessionQuery withProvider(@Nullable String other) {
        return new SessionQuery(text, programme, status, other, order, ascending);
    }

    /** The same sessions by another column. */
    public SessionQuery sorted(Order by, Way way) {
        return new SessionQuery(text, programme, status, provider, by, way == Way.UP);
    }
}
