package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a list comes from. What reads is called off the JavaFX thread.
 *
 * @param <Q>       what is asked
 * @param <R>       a row
 * @param <P>       what the panel shows of one
 * @param beginning reads the first rows, and how many there are
 * @param pages     reads further ones
 * @param preview   what the panel shows; empty when the row went away
 * @param code      the code of a row
 * @param row       the row of what the panel shows
 * @param around    a question whose answer holds a row, narrowed by as little as it takes to see it
 */
public record ListSource<Q, R, P>(Beginning<Q, R> beginning, Pages<Q, R> pages, Function<Code, Optional<P>> preview,
        Function<R, Code> code, Function<P, R> row, Around<Q, R> around) {
    /** The first rows, and how many there are. */
    @FunctionalInterface
    public interface Beginning<Q, R> {
        Page<R> read(Q query, int limit);
    }

    /** Rows {@code offset} to {@code offset + limit}. */
    @FunctionalInterface
    public interface Pages<Q, R> {
        List<R> read(Q query, long offset, int limit);
    }

    /** A question in which a row is seen. */
    @FunctionalInterface
    public interface Around<Q, R> {
        Q around(Q now, R row);
    }

    Page<R> begin(Q query, int limit) {
        return beginning.read(query, limit);
    }

    List<R> rows(Q query, long offset, int limit) {
        return pages.read(query, offset, limit);
    }

    /**
     * The beginning of a list.
     *
     * @param rows  the first, in order
     * @param total how many rows the whole list has
     */
    public record Page<R>(List<R> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
