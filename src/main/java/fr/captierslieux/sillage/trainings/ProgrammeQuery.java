package fr.captierslieux.sillage.trainings;

/**
 * Which programmes, in which order.
 *
 * @param text      words, each of which is part of the title, the provider or the certification, accents and case aside; blank = all
 * @param order     by what
 * @param ascending which end first; what has no value always comes last
 */
public record ProgrammeQuery(String text, Order order, boolean ascending) {
    /** All of them by title. */
    public static final ProgrammeQuery FIRST = new ProgrammeQuery("", Order.TITLE, true);

    /** What a list is sorted by; ties by title, then by code. */
    public enum Order {
        TITLE, PROVIDER, CERTIFICATION, HOURS, SESSIONS
    }

    public ProgrammeQuery withText(String other) {
        return new ProgrammeQuery(other, order, ascending);
    }

    /** The same programmes by another column. */
    public ProgrammeQuery sorted(Order by, SessionQuery.Way way) {
        return new ProgrammeQuery(text, by, way == SessionQuery.Way.UP);
    }
}
