package fr.captierslieux.sillage.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** In what order tasks come that wait for each other. */
public final class Sequence {
    private Sequence() {
    }

    /**
     * Each right after the one that it comes after, and what stands for itself in the order in which it is given. What comes after
     * something that is not there, or after itself by way of others, as changes of two laptops may have it, stands for itself.
     *
     * @param code  of one
     * @param after code of the one that it comes after; empty for none
     */
    public static <T> List<T> order(List<T> all, Function<T, String> code, Function<T, String> after) {
        List<String> there = all.stream().map(code).toList();
        List<T> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (T each : all) {
            if (!there.contains(after.apply(each))) {
                place(each, all, code, after, ordered, placed);
            }
        }
        for (T each : all) {
            place(each, all, code, after, ordered, placed);
        }
        return List.copyOf(ordered);
    }

    private static <T> void place(T one, List<T> all, Function<T, String> code, Function<T, String> after,
            List<T> ordered, Set<String> placed) {
        if (placed.add(code.apply(one))) {
            ordered.add(one);
            all.stream().filter(each -> after.apply(each).equals(code.apply(one)))
                    .forEach(each -> place(each, all, code, after, ordered, placed));
        }
    }
}
