package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
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

    /** Empty for what was not asked for. */
    public Optional<Figure> find(Indicator indicator) {
        return figures.stream().filter(figure -> figure.indicator().equals(indicator)).findFirst();
    }
}
