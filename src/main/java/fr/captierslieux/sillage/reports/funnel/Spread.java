package fr.captierslieux.sillage.reports.funnel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many days something took: the middle half of the cases lies between the outer quartiles.
 *
 * @param count  over how many it is taken, at least 1
 * @param first  first quartile, days
 * @param median days
 * @param third  third quartile, days
 */
public record Spread(long count, BigDecimal first, BigDecimal median, BigDecimal third) {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /**
     * Quartiles between the two values that they lie between, in proportion: definition 7 of Hyndman and Fan, « Sample Quantiles in
     * Statistical Packages », The American Statistician 50 (1996), and what QUARTILE.INCLURE of Excel and LibreOffice computes. The
     * median is the mean of the two middle values of an even number, as of every median of the report.
     *
     * @param at the value at each of the {@link #places}, by place
     */
    public static Spread of(long count, Map<Long, Long> at) {
        return new Spread(count, quartile(count, 1, at), quartile(count, 2, at), quartile(count, 3, at));
    }

    /** Places, from 0 in the order of size, of the values from which quartiles are taken. */
    public static List<Long> places(long count) {
        return List.of(1, 2, 3).stream().flatMap(quarter -> {
            long below = (count - 1) * quarter / 4;
            return List.of(below, Math.min(below + 1, count - 1)).stream();
        }).distinct().toList();
    }

    /** Of all values, in order of size; at least one. */
    public static Spread of(List<Long> sorted) {
        Map<Long, Long> at = new HashMap<>();
        places(sorted.size()).forEach(place -> at.put(place, sorted.get(place.intValue())));
        return of(sorted.size(), at);
    }

    private static BigDecimal quartile(long count, int quarter, Map<Long, Long> at) {
        long quarters = (count - 1) * quarter;
        long below = at.getOrDefault(quarters / 4, 0L);
        long above = at.getOrDefault(Math.min(quarters / 4 + 1, count - 1), below);
        return BigDecimal.valueOf(below).add(BigDecimal.valueOf((above - below) * (quarters % 4)).divide(FOUR));
    }
}
