package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some figures of a report, with their parts.
 *
 * @param figures as the report has them
 * @param labels  of {@link ReportRepository#labels()}
 */
public record ChosenFigures(Period period, Scope scope, List<Figure> figures,
        Map<String, Map<String, String>> labels) {
    public ChosenFigures {
        figures = List.copyOf(figures);
        labels = Map.copyOf(labels);
    }

    /** These and others, where they are of the same period and scope; else the others alone. */
    public ChosenFigures with(ChosenFigures others) {
        if (!period.equals(others.period) || !scope.equals(others.scope)) {
            return others;
        }
        Map<String, Figure> all = new LinkedHashMap<>();
        figures.forEach(figure -> all.put(figure.indicator().code(), figure));
        others.figures.forEach(figure -> all.put(figure.indicator().code(), figure));
        return new ChosenFigures(period, scope, List.copyOf(all.values()), others.labels);
    }

    /** Empty for what was not asked for. */
    public Optional<Figure> find(Indicator indicator) {
        return figures.stream().filter(figure -> figure.indicator().equals(indicator)).findFirst();
    }
}
