package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.reports.around.Territories.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * <li>Follow-ups of a network or a place go with its accompanied projects: what was done for few tells of them.
 * <li>Hours go with the counts of the follow-ups and enrolments they belong to; the median with the cases it is taken
 * over, the share of orientations with their results.
 * <li>An intercommunality may lie in two départements, and which ones do is known to all: counts are kept back by the part
 * of an intercommunality within a département, so that neither table gives the other's away.
 * </ul>
 * Counts of events, resources and places that opened concern nobody in particular and stay.
 */
public final class SmallCounts {
    /** Counts of people, of their cases and projects, of what was done for them. */
    private static final Set<String> PERSONAL = Set.of("A1", "A2", "B1", "B2", "C1", "C2", "C3", "C4", "C8", "C9",
            "C10", "D1", "D2", "D3", "D6", "D7", "D8", "D9", "E3C", "E3M", "E6", "F1T", "G2", "G2P");
    /** Whose totals are one number. */
    private static final List<Set<String>> ALIKE = List.of(Set.of("C1", "D7", "D8", "D9"), Set.of("D1", "D2", "D3"));
    /** Whose values go with the counts of another indicator, breakdown by breakdown. */
    private static final Map<String, String> GOES_WITH = Map.of("C5", "C4", "C6", "C4", "C5P", "C4", "C5T", "C4",
            "A4", "A1", "F1H", "F1T", "F2", "F1T");
    private static final Set<String> ANSWERS = Set.of("ACCEPTEE", "REFUSEE", "SANS_SUITE");
    /** Follow-ups, and the projects accompanied, of which there may be few. */
    private static final String DONE = "C4";
    private static final String BEHIND = "C1";
    private static final String DEPARTMENT = "departement";
    private static final String EPCI = "epci";

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

    /** What is kept back of a report that tells of no place but départements; the threshold is at least 2. */
    public static SmallCounts below(int threshold, ActivityReport report) {
        return below(threshold, report, Territories.NONE);
    }

    /** The same of one that tells what was counted where: by intercommunality, under the breakdown {@code epci}. */
    public static SmallCounts below(int threshold, ActivityReport report, Territories territories) {
        SmallCounts small = new SmallCounts();
        BigDecimal least = BigDecimal.valueOf(threshold);
        for (Figure figure : report.figures()) {
            if (PERSONAL.contains(figure.indicator().code()) && figure.value() != null) {
                small.hide(figure, figure.value(), least);
            }
        }
        small.hideAlike(report, least);
        small.hideOfFew(report, least);
        List<Part> places = territories.parts();
        if (!places.isEmpty()) {
            report.figures().stream().filter(figure -> PERSONAL.contains(figure.indicator().code())
                    && Territories.indicators().contains(figure.indicator()))
                    .forEach(figure -> small.hideByPlace(figure, places, least));
        }
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
    private void hideAlike(ActivityReport report, BigDecimal threshold) {
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
        if (hides(Indicators.get("E6"))) {
            find(report, "C3").ifPresent(closed -> hideToo(closed, "issue", Set.of("ABANDON"), threshold));
        }
    }

    /** What was done for few projects tells of them, however often it was done. */
    private void hideOfFew(ActivityReport report, BigDecimal threshold) {
        Optional<Figure> behind = find(report, BEHIND);
        Optional<Figure> done = find(report, DONE);
        if (behind.isPresent() && done.isPresent()) {
            done.get().by().forEach((breakdown, parts) -> {
                Map<String, BigDecimal> projects = behind.get().by().get(breakdown);
                if (projects != null) {
                    hideToo(done.get(), breakdown, parts.keySet().stream()
                            .filter(key -> isFew(projects.getOrDefault(key, BigDecimal.ZERO), threshold)
                                    || hides(behind.get().indicator(), breakdown, key))
                            .collect(Collectors.toSet()), threshold);
                }
            });
        }
    }

    private static boolean isFew(BigDecimal projects, BigDecimal threshold) {
        return projects.compareTo(threshold) < 0;
    }

    private static Optional<Figure> find(ActivityReport report, String code) {
        return report.figures().stream().filter(figure -> figure.indicator().code().equals(code)).findFirst();
    }

    /** Keeps parts back whatever they are, and what would give them away. */
    private void hideToo(Figure figure, String breakdown, Set<String> these, BigDecimal threshold) {
        Map<String, BigDecimal> parts = figure.by().getOrDefault(breakdown, Map.of());
        Set<String> already = parts.keySet().stream()
                .filter(each -> these.contains(each) || hides(figure.indicator(), breakdown, each))
                .collect(Collectors.toSet());
        Set<String> keys = suppressed(parts, threshold, already);
        keys.forEach(each -> hidden.add(new Cell(figure.indicator().code(), breakdown, each)));
        if (!isSafe(parts, keys, threshold)) {
            hideAll(figure);
        }
    }

    /** Whether what is kept back cannot be told from the total and the other parts. */
    private static boolean isSafe(Map<String, BigDecimal> parts, Set<String> keys, BigDecimal threshold) {
        Set<String> there = keys.stream().filter(key -> parts.getOrDefault(key, BigDecimal.ZERO).signum() > 0)
                .collect(Collectors.toSet());
        BigDecimal together = sum(parts, there);
        return there.isEmpty() || (there.size() > 1 && together.compareTo(threshold) >= 0
                && together.compareTo(BigDecimal.valueOf(there.size())) != 0);
    }

    /** By the part of an intercommunality within a département; a département that its parts give away goes too. */
    private void hideByPlace(Figure figure, List<Part> places, BigDecimal threshold) {
        Indicator indicator = figure.indicator();
        hidden.removeIf(cell -> cell.indicator().equals(indicator.code()) && EPCI.equals(cell.breakdown()));
        // what was done for few projects goes with them
        Function<String, Set<String>> few = department -> indicator.code().equals(DONE)
                ? places.stream().filter(part -> part.department().equals(department)
                        && (isFew(part.value(Indicators.get(BEHIND)), threshold)
                                || hides(Indicators.get(BEHIND), EPCI, part.epci())))
                        .map(Part::epci).collect(Collectors.toSet())
                : Set.of();
        Map<String, Map<String, BigDecimal>> byDepartment = new TreeMap<>();
        places.forEach(part -> byDepartment.computeIfAbsent(part.department(), key -> new TreeMap<>())
                .merge(part.epci(), part.value(indicator), BigDecimal::add));
        byDepartment.forEach((department, parts) -> {
            if (!hides(indicator, DEPARTMENT, department)
                    && !isSafe(parts, suppressed(parts, threshold, few.apply(department)), threshold)) {
                hideToo(figure, DEPARTMENT, Set.of(department), threshold);
            }
        });
        byDepartment.forEach((department, parts) -> {
            boolean all = hides(indicator) || hides(indicator, DEPARTMENT, department);
            Set<String> keys = all ? parts.keySet() : suppressed(parts, threshold, few.apply(department));
            keys.stream().filter(key -> parts.getOrDefault(key, BigDecimal.ZERO).signum() > 0)
                    .forEach(key -> hidden.add(new Cell(indicator.code(), EPCI, key)));
        });
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
            Set<String> keys = all ? parts.keySet() : suppressed(parts, threshold, Set.of());
            keys.forEach(key -> hidden.add(new Cell(code, breakdown, key)));
        });
    }

    /** Whether every part is one of a single person: a total beside them would say so. */
    private static boolean isGivenAway(Map<String, BigDecimal> parts, BigDecimal threshold) {
        Set<String> keys = suppressed(parts, threshold, Set.of());
        return keys.size() > 1 && sum(parts, keys).compareTo(BigDecimal.valueOf(keys.size())) == 0;
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts, Set<String> keys) {
        return keys.stream().map(key -> parts.getOrDefault(key, BigDecimal.ZERO)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private static boolean isSmall(BigDecimal count, BigDecimal threshold) {
        return count.signum() > 0 && count.compareTo(threshold) < 0;
    }

    /** @param already kept back whatever they are */
    private static Set<String> suppressed(Map<String, BigDecimal> parts, BigDecimal threshold, Set<String> already) {
        Set<String> keys = already.stream().filter(key -> parts.getOrDefault(key, BigDecimal.ZERO).signum() > 0)
                .collect(Collectors.toCollection(HashSet::new));
        BigDecimal together = sum(parts, keys);
        List<Map.Entry<String, BigDecimal>> bySize = new ArrayList<>(parts.entrySet());
        bySize.removeIf(part -> part.getValue().signum() <= 0 || already.contains(part.getKey()));
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
            List.copyOf(hidden).stream()
                    .filter(cell -> cell.indicator().equals(leader) && EPCI.equals(cell.breakdown()))
                    .forEach(cell -> hidden.add(new Cell(indicator.code(), EPCI, cell.key())));
        }
        if (indicator.code().equals("B3")
                && ANSWERS.stream().anyMatch(answer -> hides(Indicators.get("B2"), "resultat", answer))) {
            hidden.add(new Cell("B3", null, null));
        }
    }
}
