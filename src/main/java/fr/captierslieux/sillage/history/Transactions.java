package fr.captierslieux.sillage.history;

import java.util.function.Supplier;

/**
 * The two verbs of all work on the store. Use cases open transactions; repositories are called inside one and throw outside.
 * A write is one gesture of a person, whole or not at all, and stands in the journal under its author.
 */
public interface Transactions {
    /** Runs on a consistent picture of the store; sees the changes of a write that it stands in. */
    <T> T read(Supplier<T> work);

    /**
     * Begins reading something else of the very picture in which the caller stands, beside what the caller goes on with. Called inside
     * {@link #read}, and asked for its answer there.
     *
     * @return waits for the answer, or reads it then where it could not be read aside; throws what the reading threw
     */
    default <T> Supplier<T> readAside(Supplier<T> work) {
        return work;
    }

    /** Runs in one write transaction, after waiting for other writers; everything is undone when {@code work} throws. */
    <T> T write(Gesture gesture, Supplier<T> work);
}
