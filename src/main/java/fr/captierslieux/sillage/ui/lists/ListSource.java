package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;
import java.util.Optional;

/**
 * Where a list comes from. Called off the JavaFX thread.
 *
 * @param <Q> what is asked
 * @param <R> a row
 * @param <P> what the panel shows of one
 */
public interface ListSource<Q, R, P> {
    /** The first rows, and how many there are. */
    Page<R> begin(Q query, int limit);

    /** Rows {@code offset} to {@code offset + limit}. */
    List<R> rows(Q query, long offset, int limit);

    /** What the panel shows; empty when the row went away. */
    Optional<P> preview(Code code);

    /** The code of a row. */
    Code code(R row);

    /** The row of what the panel shows. */
    R row(P preview);

    /** A question whose answer holds this row, narrowed by as little as it takes to see it. */
    Q around(Q now, R row);

    /**
     * The beginning of a list.
     *
     * @param rows  the first, in order
     * @param total how many rows the whole list has
     */
    record Page<R>(List<R> rows, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
