package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.reports.around.Territories.Part;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a report that are kept back where it goes to many: a count of people or cases that is small enough to
 * recognise somebody, and what would give it away, as official statistics do (primary and secondary suppression).
 *
 * <ul>
 * <li>A count of 1 to below the threshold is kept back. A zero tells of nobody and stays.
 * <li>In a breakdown, what is kept back must not follow from the total and the other parts: at least two parts are kept
 * back, each of which may, for all that their sum tells, reach the threshold; the smallest of the others are added until
 * that is so, and the total where none is left.
 * <li>Where a total is kept back, so are all its parts.
 * <li>Follow-ups of a network or a place go with its accompanied projects: what was done for few tells of them.
 * <li>Hours go with the counts of the follow-ups and enrolments they belong to; the median with the cases it is taken
 * over, the share of orientations with their results.
 * <li>Neither the table of départements nor that of intercommunalities gives the other's away ({@link SmallPlaces}).
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

    private final Suppression rule;
    private final List<Part> places;
    private final Set<Cell> hidden = new HashSet<>();

    /** A value: of a total where breakdown and key are null. */
    private record Cell(String indicator, @Nullable String breakdown, @Nullable String key) {
    }

    private SmallCounts(Suppression rule, List<Part> places) {
        this.rule = rule;
        this.places = places;
    }

    /** Nothing is kept back. */
    public static SmallCounts none() {
        return new SmallCounts(new Suppression(0), List.of());
    }

    /** What is kept back of a report that tells of no place but départements; the threshold is at least 2. */
    public static SmallCounts below(int threshold, ActivityReport report) {
        return below(threshold, report, Territories.NONE);
    }

    /** The same of one that tells what was counted where: by intercommunality, under the breakdown {@code epci}. */
    public static SmallCounts below(int threshold, ActivityReport report, Territories territories) {
        SmallCounts small = new SmallCounts(new Suppression(threshold), territories.parts());
        List<Figure> personal = report.figures().stream()
                .filter(figure -> PERSONAL.contains(figure.indicator().code()) && figure.value() != null).toList();
        personal.forEach(small::hide);
        int before;
        do {
            // each may take with it what another looks at
            before = small.hidden.size();
            small.hideAlike(report);
            small.hideOfFew(report);
            personal.stream().filter(figure -> Territories.indicators().contains(figure.indicator()))
                    .forEach(small::hideByPlace);
        } while (small.hidden.size() > before);
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
        if (hides(Indicators.get("E6"))) {
            find(report, "C3").ifPresent(closed -> hideToo(closed, "issue", Set.of("ABANDON")));
        }
    }

    /** What was done for few projects tells of them, however often it was done. */
    private void hideOfFew(ActivityReport report) {
        Optional<Figure> behind = find(report, BEHIND).filter(figure -> figure.value() != null);
        Optional<Figure> done = find(report, DONE).filter(figure -> figure.value() != null);
        if (behind.isPresent() && done.isPresent()) {
            if (isOfFew(behind.get()) && isOfSomebody(done.get())) {
                hideAll(done.get());
            }
            done.get().by().forEach((breakdown, parts) -> {
                Map<String, BigDecimal> projects = behind.get().by().get(breakdown);
                if (projects != null) {
                    hideToo(done.get(), breakdown, parts.keySet().stream()
                            .filter(key -> rule.isFew(projects.getOrDefault(key, BigDecimal.ZERO))
                                    || hides(behind.get().indicator(), breakdown, key))
                            .collect(Collectors.toSet()));
                }
            });
        }
    }

    private boolean isOfFew(Figure projects) {
        return hides(projects.indicator()) || (projects.value() != null && rule.isFew(projects.value()));
    }

    private static boolean isOfSomebody(Figure figure) {
        return figure.value() != null && figure.value().signum() > 0;
    }

    private static Optional<Figure> find(ActivityReport report, String code) {
        return report.figures().stream().filter(figure -> figure.indicator().code().equals(code)).findFirst();
    }

    /** Keeps parts back whatever they are, and what would give them away. */
    private void hideToo(Figure figure, String breakdown, Set<String> these) {
        Map<String, BigDecimal> parts = figure.by().getOrDefault(breakdown, Map.of());
        Set<String> already = parts.keySet().stream()
                .filter(each -> these.contains(each) || hides(figure.indicator(), breakdown, each))
                .collect(Collectors.toSet());
        Set<String> keys = rule.suppressed(parts, already);
        keys.forEach(each -> hidden.add(new Cell(figure.indicator().code(), breakdown, each)));
        if (!rule.isSafe(parts, keys)) {
            hideAll(figure);
        }
    }

    /** By the part of an intercommunality within a département; what was done for few projects goes with them. */
    private void hideByPlace(Figure figure) {
        Indicator indicator = figure.indicator();
        SmallPlaces small = new SmallPlaces(rule, indicator, places);
        Set<List<String>> few = indicator.code().equals(DONE) ? partsOfFew() : Set.of();
        small.settle(department -> hides(indicator) || hides(indicator, DEPARTMENT, department),
                part -> few.contains(part) || hides(indicator, EPCI, part.getLast()));
        if (small.isTotalHidden()) {
            hideAll(figure);
        }
        if (!hides(indicator)) {
            hideToo(figure, DEPARTMENT, small.departments());
        }
        small.epci().forEach(key -> hidden.add(new Cell(indicator.code(), EPCI, key)));
    }

    private Set<List<String>> partsOfFew() {
        Indicator projects = Indicators.get(BEHIND);
        return places.stream()
                .filter(part -> rule.isFew(part.value(projects)) || hides(projects, EPCI, part.epci()))
                .map(part -> List.of(part.department(), part.epci())).collect(Collectors.toSet());
    }

    private void hideAll(Figure figure) {
        String code = figure.indicator().code();
        hidden.add(new Cell(code, null, null));
        figure.by().forEach((breakdown, parts) -> parts.keySet()
                .forEach(key -> hidden.add(new Cell(code, breakdown, key))));
    }

    private void hide(Figure figure) {
        // intercommunalities are looked at by their parts where these are known
        Map<String, Map<String, BigDecimal>> breakdowns = new LinkedHashMap<>(figure.by());
        if (!places.isEmpty()) {
            breakdowns.remove(EPCI);
        }
        if ((figure.value() != null && rule.isSmall(figure.value()))
                || breakdowns.values().stream().anyMatch(rule::isGivenAway)) {
            hideAll(figure);
        }
        breakdowns.forEach((breakdown, parts) -> rule.suppressed(parts, Set.of())
                .forEach(key -> hidden.add(new Cell(figure.indicator().code(), breakdown, key))));
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
