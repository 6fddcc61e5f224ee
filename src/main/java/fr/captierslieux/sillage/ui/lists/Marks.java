package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that a person chose, known by what they are: their places change whenever somebody writes.
 *
 * @param <R> a row
 */
final class Marks<R> {
    private final Function<R, Code> code;
    private Set<Code> codes = Set.of();
    private List<Integer> places = List.of();
    private boolean held;

    Marks(Function<R, Code> code) {
        this.code = code;
    }

    void set(List<R> rows, List<Integer> where) {
        Set<Code> these = new HashSet<>();
        rows.forEach(row -> these.add(code.apply(row)));
        codes = these;
        places = List.copyOf(where);
    }

    void forget() {
        codes = Set.of();
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

    /** Whether each of them, and one more row, is among these. */
    boolean areAllIn(List<R> rows, @Nullable R one) {
        Set<Code> missing = new HashSet<>(codes);
        if (one != null) {
            missing.add(code.apply(one));
        }
        rows.forEach(row -> missing.remove(code.apply(row)));
        return missing.isEmpty();
    }

    /** Takes their places among these rows for what is chosen; where none of them is left, the one row is. */
    void findIn(List<R> rows, @Nullable R one) {
        List<Integer> found = new ArrayList<>();
        Set<Code> still = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            Code each = code.apply(rows.get(i));
            if (codes.contains(each) || (codes.isEmpty() && one != null && each.equals(code.apply(one)))) {
                found.add(i);
                still.add(each);
            }
        }
        codes = still;
        places = found;
    }

    List<Integer> places() {
        return places;
    }

    /** The last place; -1 for none. */
    int last() {
        return places.stream().mapToInt(Integer::intValue).max().orElse(-1);
    }
}
