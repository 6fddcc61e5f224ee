package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a report that are kept back where it goes to many: a count of people or cases that is small enough to
 * recognise somebody, and what would give it away, as official statistics do (primary and secondary suppression).
 *
 * <ul>
 * <li>A count of 1 to below the threshold is kept back. A zero tells of nobody and stays.
 * <li>In a breakdown, what is kept back must not follow from the total and the other parts: at least two parts are kept
 * back, which together reach the threshold and are more than one each; the smallest of the others are added until that
 * is so, and the total where none is left.
 * <li>Where a total is kept back, so are all its parts.
 * <li>Hours go with the counts of the follow-ups and enrolments they belong to; the median with the cases it is taken
 * over, the share of orientations with their results.
 * </ul>
 * Counts of events, resources and places that opened concern nobody in particular and stay.
 */
public final class SmallCounts {
    /** Counts of people, of their cases and projects, of what was done for them. */
    private static final Set<String> PERSONAL = Set.of("A1", "A2", "B1", "B2", "C1", "C2", "C3", "C4", "C8", "C9",
            "C10", "D1", "D2", "D3", "D6", "D7", "D8", "D9", "E6", "F1T", "G2", "G2P");
    /** Whose totals are one number. */
    private static final List<Set<String>> ALIKE = List.of(Set.of("C1", "D7", "D8", "D9"), Set.of("D1", "D2", "D3"));
    /** Whose values go with the counts of another indicator, breakdown by breakdown. */
    private static final Map<String, String> GOES_WITH = Map.of("C5", "C4", "C6", "C4", "C5P", "C4", "C5T", "C4",
            "A4", "A1", "F1H", "F1T", "F2", "F1T");
    private static final Set<String> ANSWERS = Set.of("ACCEPTEE", "REFUSEE", "SANS_SUITE");

    private final Set<Cell> hidden = new HashSet<>();

    /** A value: of a total where breakdown and key are null. */
    private record Cell(String indicator, @Nullable String breakdown, @Nullable String key) {
    }

    private SmallCounts() {
    }

    /** Nothing is kept back. */
    public static SmallCounts none() {
        return new SmallCounts();
    }

    /** What is kept back of a report; the threshold is at least 2. */
    public static SmallCounts below(int threshold, ActivityReport report) {
        SmallCounts small = new SmallCounts();
        for (Figure figure : report.figures()) {
            if (PERSONAL.contains(figure.indicator().code()) && figure.value() != null) {
                small.hide(figure, figure.value(), BigDecimal.valueOf(threshold));
            }
        }
        small.hideAlike(report);
        report.figures().forEach(small::follow);
        return small;
    }

    /** Whether values of an indicator may be kept back at all. */
    static boolean concernsPeople(Indicator indicator) {
        return PERSONAL.contains(indicator.code()) || GOES_WITH.containsKey(indicator.code())
                || indicator.code().equals("B3");
    }

    /** Whether the value of an indicator is kept back. */
    public boolean hides(Indicator indicator) {
        return hidden.contains(new Cell(indicator.code(), null, null));
    }

    /** Whether one part of it is. */
    public boolean hides(Indicator indicator, String breakdown, String key) {
        return hidden.contains(new Cell(indicator.code(), breakdown, key));
    }

    /** Whether some part of a breakdown is. */
    public boolean hidesIn(Indicator indicator, String breakdown) {
        return hidden.stream().anyMatch(cell -> cell.indicator().equals(indicator.code())
                && breakdown.equals(cell.breakdown()));
    }

    /** A number that stands in several places is kept back in all: a total may be the part of another figure. */
    private void hideAlike(ActivityReport report) {
        for (Figure figure : report.figures()) {
            String code = figure.indicator().code();
            boolean part = (code.equals("D6") && hides(figure.indicator(), "qpv", "OUI"))
                    || (code.equals("E6") && hides(Indicators.get("C3"), "issue", "ABANDON"));
            boolean alike = ALIKE.stream().filter(set -> set.contains(code)).flatMap(Set::stream)
                    .anyMatch(other -> hides(Indicators.get(other)));
            if (part || alike) {
                hideAll(figure);
            }
        }
    }

    private void hideAll(Figure figure) {
        String code = figure.indicator().code();
        hidden.add(new Cell(code, null, null));
        figure.by().forEach((breakdown, parts) -> parts.keySet()
                .forEach(key -> hidden.add(new Cell(code, breakdown, key))));
    }

    private void hide(Figure figure, BigDecimal total, BigDecimal threshold) {
        String code = figure.indicator().code();
        boolean all = isSmall(total, threshold)
                || figure.by().values().stream().anyMatch(parts -> isGivenAway(parts, threshold));
        if (all) {
            hidden.add(new Cell(code, null, null));
        }
        figure.by().forEach((breakdown, parts) -> {
            Set<String> keys = all ? parts.keySet() : suppressed(parts, threshold);
            keys.forEach(key -> hidden.add(new Cell(code, breakdown, key)));
        });
    }

    /** Whether every part is one of a single person: a total beside them would say so. */
    private static boolean isGivenAway(Map<String, BigDecimal> parts, BigDecimal threshold) {
        Set<String> keys = suppressed(parts, threshold);
        return keys.size() > 1 && sum(parts, keys).compareTo(BigDecimal.valueOf(keys.size())) == 0;
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts, Set<String> keys) {
        return keys.stream().map(key -> parts.getOrDefault(key, BigDecimal.ZERO)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private static boolean isSmall(BigDecimal count, BigDecimal threshold) {
        return count.signum() > 0 && count.compareTo(threshold) < 0;
    }

    private static Set<String> suppressed(Map<String, BigDecimal> parts, BigDecimal threshold) {
        Set<String> keys = new HashSet<>();
        BigDecimal together = BigDecimal.ZERO;
        List<Map.Entry<String, BigDecimal>> bySize = new ArrayList<>(parts.entrySet());
        bySize.removeIf(part -> part.getValue().signum() <= 0);
        bySize.sort(Map.Entry.<String, BigDecimal>comparingByValue().thenComparing(Comparator.comparing(
                Map.Entry::getKey)));
        for (Map.Entry<String, BigDecimal> part : bySize) {
            // what stands there is at least one each
            boolean tells = !keys.isEmpty() && (keys.size() < 2 || together.compareTo(threshold) < 0
                    || together.compareTo(BigDecimal.valueOf(keys.size())) == 0);
            if (!isSmall(part.getValue(), threshold) && !tells) {
                break;
            }
            keys.add(part.getKey());
            together = together.add(part.getValue());
        }
        return keys;
    }

    /** What goes with counts that are kept back. */
    private void follow(Figure figure) {
        Indicator indicator = figure.indicator();
        String leader = GOES_WITH.get(indicator.code());
        if (leader != null) {
            Indicator counts = Indicators.get(leader);
            if (hides(counts)) {
                hidden.add(new Cell(indicator.code(), null, null));
            }
            figure.by().forEach((breakdown, parts) -> parts.keySet().forEach(key -> {
                if (hides(counts, breakdown, key)) {
                    hidden.add(new Cell(indicator.code(), breakdown, key));
                }
            }));
        }
        if (indicator.code().equals("B3")
                && ANSWERS.stream().anyMatch(answer -> hides(Indicators.get("B2"), "resultat", answer))) {
            hidden.add(new Cell("B3", null, null));
        }
    }
}
