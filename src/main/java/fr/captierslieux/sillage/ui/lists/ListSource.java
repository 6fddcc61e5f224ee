package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.ui.controls.PagedRows;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where a list comes from. What reads is called off the JavaFX thread.
 *
 * @param <Q>     what is asked
 * @param <R>     a row
 * @param <P>     what the panel shows of one
 * @param order   reads which rows there are, in order
 * @param rows    reads what some of them show, in the order given, without those that went away
 * @param preview what the panel shows; empty when the row went away
 * @param code    the code of a row
 * @param row     the row of what the panel shows
 * @param around  a question whose answer holds a row, narrowed by as little as it takes to see it
 */
public record ListSource<Q, R, P>(Function<Q, RowNumbers> order, Function<List<Long>, List<R>> rows,
        Function<Code, Optional<P>> preview, Function<R, Code> code, Function<P, R> row, Around<Q, R> around) {
    /** A question in which a row is seen. */
    @FunctionalInterface
    public interface Around<Q, R> {
        Q around(Q now, R row);
    }

    /** @param kept the number of a row that is wanted as well, wherever it stands now */
    Begun<R> begin(Q query, OptionalLong kept) {
        RowNumbers all = order.apply(query);
        int place = kept.isPresent() ? all.placeOf(kept.getAsLong()) : -1;
        return new Begun<>(all, rows.apply(all.page(0, PagedRows.PAGE)), place,
                place < PagedRows.PAGE ? List.of() : rows.apply(List.of(kept.getAsLong())));
    }

    /**
     * The beginning of a list.
     *
     * @param order what the whole list has
     * @param rows  the first page
     * @param place where the row that was wanted as well stands; -1 for nowhere
     * @param kept  that row where it stands beyond the first page, else none
     */
    record Begun<R>(RowNumbers order, List<R> rows, int place, List<R> kept) {
        Begun {
            rows = List.copyOf(rows);
            kept = List.copyOf(kept);
        }

        /** Where a row of the first page, or the one that was wanted as well, stands; -1 for nowhere. */
        int placeOf(Predicate<R> sought) {
            for (int i = 0; i < rows.size(); i++) {
                if (sought.test(rows.get(i))) {
                    return i;
                }
            }
            return kept.stream().anyMatch(sought) ? place : -1;
        }

        /** The row at a place that {@link #placeOf} gave. */
        R at(int where) {
            return where < rows.size() ? rows.get(where) : kept.getFirst();
        }
    }
}
