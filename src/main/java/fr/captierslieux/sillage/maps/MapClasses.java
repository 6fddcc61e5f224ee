package fr.captierslieux.sillage.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The classes that territories with something in them fall into: at most four, each with about as many territories as the others, and
 * the same amount always in the same one.
 *
 * @param ranges ascending, without gap
 */
public record MapClasses(List<Range> ranges) {
    /** The strongest shade; there are as many classes at most. */
    public static final int SHADES = 4;
    /** Which shades so many classes have: few ones stand apart. */
    private static final int[][] SPREAD = {{}, {3}, {2, 4}, {1, 3, 4}, {1, 2, 3, 4}};

    public MapClasses {
        ranges = List.copyOf(ranges);
    }

    /**
     * Classes for amounts.
     *
     * @param amounts of all territories, nothing among them
     * @param step    limits are multiples of it
     */
    public static MapClasses of(List<Long> amounts, int step) {
        long[] left = amounts.stream().mapToLong(Long::longValue).filter(amount -> amount > 0).sorted().toArray();
        List<Range> ranges = new ArrayList<>();
        long above = 0;
        for (int classes = SHADES; left.length > 0; classes--) {
            long[] distinct = LongStream.of(left).map(amount -> steps(amount, step)).distinct().toArray();
            long limit = classes == 1
                    ? steps(left[left.length - 1], step)
                    : distinct.length <= classes
                            ? distinct[0]
                            : steps(left[(left.length + classes - 1) / classes - 1], step);
            ranges.add(new Range(above, limit));
            above = limit;
            long over = limit;
            left = LongStream.of(left).filter(amount -> amount > over).toArray();
        }
        return new MapClasses(ranges);
    }

    private static long steps(long amount, int step) {
        return (amount + step - 1) / step * step;
    }

    /** The shade of an amount, 0 for nothing. */
    public int shadeOf(long amount) {
        for (int i = 0; i < ranges.size(); i++) {
            if (amount > ranges.get(i).above() && amount <= ranges.get(i).upTo()) {
                return shade(i);
            }
        }
        return amount <= 0 || ranges.isEmpty() ? 0 : shade(ranges.size() - 1);
    }

    /** The shade of a class. */
    public int shade(int index) {
        return SPREAD[ranges.size()][index];
    }

    /**
     * A class.
     *
     * @param above amounts above this one
     * @param upTo  up to this one, itself included
     */
    public record Range(long above, long upTo) {
    }
}
