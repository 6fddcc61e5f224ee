package fr.captierslieux.sillage.ui.background;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the window's work is done. Answers and failures arrive on the JavaFX thread. Called on the JavaFX thread.
 */
public interface Background extends AutoCloseable {
    /**
     * Reads something. Of the requests of one lane only the newest is answered: older answers are dropped, and older requests that
     * have not begun are not even made. A lane can make requests wait (see {@link Lane#following}).
     */
    <T> void read(Lane lane, Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed);

    /** Changes something: one after the other, in the order of the calls. Always answered. */
    <T> void write(Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed);

    /** Work that may last: shows how far it is, and can be stopped. */
    <T> Running longRunning(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed);

    /** As {@link #longRunning}, for what a person gave to be kept: closing the window waits for it. */
    <T> Running longWriting(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed);

    /** Whether work that may last is under way. */
    boolean hasLongWork();

    /** Waits for the writes that were asked for, drops everything else. */
    @Override
    void close();

    /**
     * Work with progress.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface LongWork<T> {
        /**
         * Does the work, tells how far it is, and ends early when it is asked to stop.
         *
         * @throws Exception what went wrong; nothing else is told after a stop
         */
        T run(Progress progress) throws Exception;
    }

    /** What long work is given. Called by the working thread. */
    interface Progress {
        /** @param done from 0 to {@code whole}; a negative {@code whole} means that the end is not known */
        void reached(long done, long whole);

        /** Whether the person asked to stop. */
        boolean isStopped();
    }
}
