package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which parts of a sum are kept back. What is kept back is known to be at least one each, and their sum follows from the
 * total and the other parts: none may be bounded below the threshold by that.
 *
 * @param threshold of small counts, at least 2
 */
record Suppression(BigDecimal threshold) {
    Suppression(int threshold) {
        this(BigDecimal.valueOf(threshold));
    }

    /** Whether a count is of somebody, and of few. */
    boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && isFew(count);
    }

    /** Whether a count is of few, or of nobody. */
    boolean isFew(BigDecimal count) {
        return count.compareTo(threshold) < 0;
    }

    /** Whether each of several counts that are kept back may, for all that their sum tells, reach the threshold. */
    boolean isSafe(Collection<BigDecimal> counts) {
        return counts.isEmpty() || (counts.size() > 1 && reaches(counts));
    }

    /** The greatest that each may be is the sum less one for each of the others. */
    private boolean reaches(Collection<BigDecimal> counts) {
        BigDecimal others = BigDecimal.valueOf(counts.size() - 1L);
        return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(threshold.add(others)) >= 0;
    }

    /** Whether what is kept back of a breakdown cannot be told from the total and the other parts. */
    boolean isSafe(Map<String, BigDecimal> parts, Set<String> keys) {
        return isSafe(counts(parts, positive(parts, keys)));
    }

    /** Whether small parts are so many that a total beside them bounds each below the threshold. */
    boolean isGivenAway(Map<String, BigDecimal> parts) {
        List<BigDecimal> counts = counts(parts, suppressed(parts, Set.of()));
        return counts.size() > 1 && !reaches(counts);
    }

    /**
     * The small parts, and the smallest of the others that are needed beside them.
     *
     * @param already kept back whatever they are
     */
    Set<String> suppressed(Map<String, BigDecimal> parts, Set<String> already) {
        Set<String> keys = positive(parts, already);
        List<Map.Entry<String, BigDecimal>> bySize = new ArrayList<>(parts.entrySet());
        bySize.removeIf(part -> part.getValue().signum() <= 0 || already.contains(part.getKey()));
        bySize.sort(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Comparator.comparing(
                Map.Entry::getKey)));
        for (Map.Entry<String, BigDecimal> part : bySize) {
            if (!isSmall(part.getValue()) && isSafe(parts, keys)) {
                break;
            }
            keys.add(part.getKey());
        }
        return keys;
    }

    private static List<BigDecimal> counts(Map<String, BigDecimal> parts, Set<String> keys) {
        return keys.stream().map(key -> parts.getOrDefault(key, BigDecimal.ZERO)).toList();
    }

    private static Set<String> positive(Map<String, BigDecimal> parts, Set<String> keys) {
        return keys.stream().filter(key -> parts.getOrDefault(key, BigDecimal.ZERO).signum() > 0)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
