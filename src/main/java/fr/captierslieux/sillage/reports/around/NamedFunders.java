package fr.captierslieux.sillage.reports.around;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which funders a report names where it goes to many. Funders are free text, and one of few projects may be a person: those
 * that gave to as many projects as the threshold asks, in every period in which they gave, are named, the others together.
 */
public final class NamedFunders {
    /** The key of the others; no text that a person writes. */
    public static final String OTHERS = "\u2026autres";
    private static final String INDICATOR = "E4";
    private static final String BREAKDOWN = "financeur";

    private final Set<String> named;

    private NamedFunders(Set<String> named) {
        this.named = named;
    }

    /**
     * Of two reports beside each other.
     *
     * @param now  projects by funder, of {@link SurroundingsRepository#countFundedProjects}
     * @param then likewise, of the other period
     */
    public static NamedFunders of(int threshold, Map<String, Long> now, Map<String, Long> then) {
        Map<String, Long> least = new TreeMap<>(now);
        then.forEach((funder, projects) -> least.merge(funder, projects, Math::min));
        return new NamedFunders(least.entrySet().stream()
                .filter(each -> each.getValue() >= threshold || each.getKey().equals(Figure.NOT_RECORDED))
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    /** The same report, with the other funders together. */
    public ActivityReport in(ActivityReport report) {
        return new ActivityReport(report.period(), report.scope(), report.figures().stream()
                .map(figure -> figure.indicator().code().equals(INDICATOR) ? grouped(figure) : figure).toList());
    }

    private Figure grouped(Figure figure) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        figure.by().getOrDefault(BREAKDOWN, Map.of()).forEach((funder, euros) -> parts
                .merge(named.contains(funder) ? funder : OTHERS, euros, BigDecimal::add));
        return figure.value() == null
                ? figure
                : new Figure(figure.indicator(), figure.value(), Map.of(BREAKDOWN, parts));
    }
}
