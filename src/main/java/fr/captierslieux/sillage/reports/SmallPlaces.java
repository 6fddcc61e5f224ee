package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.around.Territories.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is kept back of one indicator that is told by département and by intercommunality. An intercommunality may lie in two
 * départements, and which ones do is known to all: counts are looked at by the part of an intercommunality within a
 * département. Whoever knew every part of the intercommunalities that are told would be left with one sum for each
 * département that is told, and one for all that are not; none of these sums may give a part away.
 */
final class SmallPlaces {
    private final Suppression rule;
    private final Map<String, Map<String, BigDecimal>> byDepartment = new TreeMap<>();
    private final Set<String> departments = new HashSet<>();
    private final Set<String> epci = new HashSet<>();
    private boolean total;

    SmallPlaces(Suppression rule, Indicator indicator, Collection<Part> places) {
        this.rule = rule;
        places.stream().filter(part -> part.value(indicator).signum() > 0)
                .forEach(part -> byDepartment.computeIfAbsent(part.department(), key -> new TreeMap<>())
                        .merge(part.epci(), part.value(indicator), BigDecimal::add));
    }

    /**
     * Keeps back what must be, and what would give it away.
     *
     * @param hiddenDepartment a département that is kept back already
     * @param hiddenPart       a part that is, whatever it is
     */
    void settle(Predicate<String> hiddenDepartment, Predicate<List<String>> hiddenPart) {
        byDepartment.forEach((department, parts) -> {
            if (hiddenDepartment.test(department)) {
                departments.add(department);
            }
            parts.forEach((key, count) -> {
                if (rule.isSmall(count) || hiddenPart.test(List.of(department, key))) {
                    epci.add(key);
                }
            });
        });
        int before;
        do {
            before = departments.size() + epci.size();
            departments.forEach(this::hideParts);
            byDepartment.keySet().stream().filter(key -> !departments.contains(key)).toList()
                    .forEach(this::settleWithin);
            settleDepartments();
        } while (!total && departments.size() + epci.size() > before);
        if (total) {
            departments.addAll(byDepartment.keySet());
            departments.forEach(this::hideParts);
        }
    }

    private void hideParts(String department) {
        epci.addAll(byDepartment.getOrDefault(department, Map.of()).keySet());
    }

    /** The sum of a département's hidden parts follows from it; it goes too where its parts do not suffice. */
    private void settleWithin(String department) {
        Map<String, BigDecimal> parts = byDepartment.getOrDefault(department, Map.of());
        while (!rule.isSafe(hidden(parts))) {
            Optional<String> next = smallest(parts, epci);
            if (next.isEmpty()) {
                departments.add(department);
                return;
            }
            epci.add(next.get());
        }
    }

    /** The sum of all parts in hidden départements follows from the total, which goes where nothing else is left. */
    private void settleDepartments() {
        while (!total && !rule.isSafe(departments.stream()
                .flatMap(key -> byDepartment.getOrDefault(key, Map.of()).values().stream()).toList())) {
            Map<String, BigDecimal> sums = new TreeMap<>();
            byDepartment.forEach((key, parts) -> sums.put(key,
                    parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            smallest(sums, departments).ifPresentOrElse(departments::add, () -> total = true);
        }
    }

    private List<BigDecimal> hidden(Map<String, BigDecimal> parts) {
        List<BigDecimal> counts = new ArrayList<>();
        parts.forEach((key, count) -> {
            if (epci.contains(key)) {
                counts.add(count);
            }
        });
        return counts;
    }

    /** The smallest that is told. */
    private static Optional<String> smallest(Map<String, BigDecimal> counts, Set<String> hidden) {
        return counts.entrySet().stream().filter(each -> !hidden.contains(each.getKey()))
                .min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    Set<String> departments() {
        return Set.copyOf(departments);
    }

    Set<String> epci() {
        return Set.copyOf(epci);
    }

    boolean isTotalHidden() {
        return total;
    }
}
