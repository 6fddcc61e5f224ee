package fr.captierslieux.sillage.ui.lists;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TableColumn.SortType;

/**
 * How the question of a list is read and changed.
 *
 * @param <Q>       what is asked
 * @param first     what is asked first, narrowed by nothing
 * @param text      what was typed to narrow it
 * @param order     the column by which it sorts
 * @param ascending whether it sorts the first end first
 */
public record Asking<Q>(Q first, Function<Q, String> text, BiFunction<Q, String, Q> withText,
        Function<Q, String> order, Predicate<Q> ascending, Sorting<Q> sorted) {
    /** Asks for another order. */
    @FunctionalInterface
    public interface Sorting<Q> {
        Q sorted(Q query, String column, SortType way);
    }

    /** Which end comes first. */
    public SortType way(Q query) {
        return ascending.test(query) ? SortType.ASCENDING : SortType.DESCENDING;
    }

    /** The same order, narrowed by nothing. */
    public Q cleared(Q query) {
        return sorted.sorted(first, order.apply(query), way(query));
    }
}
