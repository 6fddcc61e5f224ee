package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import java.util.List;

/**
 * A report: every indicator, in the order of {@link Indicators}, for one period and scope. JSON, workbook and window are all
 * written from this, so that they cannot differ.
 */
public record ActivityReport(Period period, Scope scope, List<Figure> figures) {
    public ActivityReport {
        figures = List.copyOf(figures);
    }

    /** @throws java.util.NoSuchElementException when the report has no such indicator */
    public Figure getFigure(String code) {
        return figures.stream().filter(figure -> figure.indicator().code().equals(code)).findFirst().orElseThrow();
    }
}
