package fr.captierslieux.sillage.basics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;

/**
 * The rows of a list in order, by the numbers that they have in this file. A list is asked for its order once; what a page shows is
 * then read for the numbers of that page, so that a far page costs what the first one costs, and no row comes twice or is skipped
 * while somebody writes. The numbers mean nothing outside the file.
 */
public final class RowNumbers {
    /** A list without rows. */
    public static final RowNumbers NONE = new RowNumbers(new long[0]);

    private final long[] numbers;

    private RowNumbers(long[] numbers) {
        this.numbers = numbers;
    }

    /** Takes the array: who gives it does not change it any more. */
    public static RowNumbers of(long[] numbers) {
        return new RowNumbers(numbers);
    }

    public static RowNumbers of(Collection<Long> numbers) {
        return new RowNumbers(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    /** Those of the rows that are among others, in the order that they have here. */
    public RowNumbers only(RowNumbers others) {
        long[] kept = others.numbers.clone();
        Arrays.sort(kept);
        return new RowNumbers(
                Arrays.stream(numbers).filter(number -> Arrays.binarySearch(kept, number) >= 0).toArray());
    }

    /**
     * The rows by another order; rows of one rank stay in the order that they have here.
     *
     * @param rank of a row by its number: the lowest comes first
     */
    public RowNumbers sortedBy(LongToIntFunction rank) {
        long[] keys = new long[numbers.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (long) rank.applyAsInt(numbers[place]) << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        return new RowNumbers(LongStream.of(keys).map(key -> numbers[(int) key]).toArray());
    }

    public int size() {
        return numbers.length;
    }

    /** @param place from 0, below {@link #size} */
    public long at(int place) {
        return numbers[place];
    }

    /** Where a row stands; -1 when it is not in the list. */
    public int placeOf(long number) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] == number) {
                return place;
            }
        }
        return -1;
    }

    /** At most {@code limit} rows from the place {@code from} on; none when the list is shorter. */
    public List<Long> page(int from, int limit) {
        int begin = Math.min(from, numbers.length);
        return Arrays.stream(numbers, begin, Math.min(numbers.length, begin + limit)).boxed().toList();
    }

    /** The rows at some places, in the order of the places. */
    public List<Long> at(List<Integer> places) {
        return places.stream().map(this::at).toList();
    }

    public List<Long> all() {
        return LongStream.of(numbers).boxed().toList();
    }
}
