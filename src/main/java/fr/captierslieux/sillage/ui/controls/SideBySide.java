package fr.captierslieux.sillage.ui.controls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Something that takes time, with its place among what takes time with it: beside each other where they overlap, alone where not.
 *
 * @param <T>   what it is
 * @param from  minute of the day
 * @param until minute of the day, after {@code from}
 * @param lane  from the left, from 0
 * @param lanes how many share the width
 */
public record SideBySide<T>(T thing, int from, int until, int lane, int lanes) {
    /** Places things of one day. A group of overlapping things ends where none of it goes on. */
    public static <T> List<SideBySide<T>> place(List<T> things, ToIntFunction<T> from, ToIntFunction<T> until) {
        List<T> sorted = things.stream().sorted(Comparator.comparingInt(from)
                .thenComparing(Comparator.comparingInt(until).reversed())).toList();
        List<SideBySide<T>> placed = new ArrayList<>();
        List<T> group = new ArrayList<>();
        int ends = -1;
        for (T thing : sorted) {
            if (from.applyAsInt(thing) >= ends && !group.isEmpty()) {
                placeGroup(group, from, until, placed);
                group.clear();
            }
            group.add(thing);
            ends = Math.max(ends, until.applyAsInt(thing));
        }
        placeGroup(group, from, until, placed);
        return placed;
    }

    /** Each in the first lane that is free again. */
    private static <T> void placeGroup(List<T> group, ToIntFunction<T> from, ToIntFunction<T> until,
            List<SideBySide<T>> placed) {
        List<Integer> free = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (T thing : group) {
            int lane = 0;
            while (lane < free.size() && free.get(lane) > from.applyAsInt(thing)) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(0);
            }
            free.set(lane, until.applyAsInt(thing));
            lanes.add(lane);
        }
        for (int i = 0; i < group.size(); i++) {
            T thing = group.get(i);
            placed.add(new SideBySide<>(thing, from.applyAsInt(thing), until.applyAsInt(thing), lanes.get(i),
                    free.size()));
        }
    }
}
