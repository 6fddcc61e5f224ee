package fr.captierslieux.sillage.ui.lists;

/**
 * A view that a list offers.
 *
 * @param <Q>   what is asked
 * @param kind  who made it
 * @param name  as the person called it; of a shipped one the end of its message key
 * @param query what it asks
 * @param count how many rows it holds
 */
public record NamedView<Q>(Kind kind, String name, Q query, long count) {
    /** Who made a view. */
    public enum Kind {
        /** Everybody has it. */
        SHIPPED,
        /** What is of the person who works here. */
        MINE,
        /** The person named it. */
        OWN
    }
}
