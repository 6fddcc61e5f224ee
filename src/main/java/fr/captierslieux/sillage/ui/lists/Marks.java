package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a list that a person chose, known by their numbers: their places change whenever somebody writes. */
final class Marks {
    private Set<Long> numbers = Set.of();
    private List<Integer> places = List.of();
    private boolean held;

    void set(RowNumbers order, List<Integer> where) {
        numbers = new HashSet<>(order.at(where));
        places = List.copyOf(where);
    }

    void forget() {
        numbers = Set.of();
        places = List.of();
    }

    /** Lets a table lose its selection to new rows without taking it for a person's choice. */
    void hold(Runnable change) {
        held = true;
        change.run();
        held = false;
    }

    boolean isHeld() {
        return held;
    }

    /**
     * Takes their places in another order for what is chosen.
     *
     * @param one where the row of the panel stands, which is chosen when nothing was; -1 for nowhere
     */
    void findIn(RowNumbers order, int one) {
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < order.size() && !numbers.isEmpty(); place++) {
            if (numbers.contains(order.at(place))) {
                found.add(place);
            }
        }
        set(order, numbers.isEmpty() && one >= 0 ? List.of(one) : found);
    }

    List<Integer> places() {
        return places;
    }
}
