package fr.captierslieux.sillage.reports.around;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.SmallCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Key figures over the periods that led to a report.
 *
 * @param periods ascending, each beginning where the one before ends; the report's own one last
 * @param points  by indicator code, one a period
 */
public record Trend(List<Period> periods, Map<String, List<Point>> points) {
    /** Nothing is shown. */
    public static final Trend NONE = new Trend(List.of(), Map.of());

    public Trend {
        periods = List.copyOf(periods);
        Map<String, List<Point>> copy = new LinkedHashMap<>();
        points.forEach((code, values) -> copy.put(code, List.copyOf(values)));
        points = Map.copyOf(copy);
    }

    /**
     * The value of a period.
     *
     * @param value    exact; null where the scope leaves the indicator undefined, and of what is kept back
     * @param keptBack whether it is not told
     */
    public record Point(@Nullable BigDecimal value, boolean keptBack) {
    }

    /** All of a series. */
    public static Trend of(FigureSeries series) {
        Map<String, List<Point>> points = new LinkedHashMap<>();
        KeyFigures.list().forEach(indicator -> points.put(indicator.code(),
                series.of(indicator).stream().map(value -> new Point(value, false)).toList()));
        return new Trend(series.periods(), points);
    }

    /** Of an indicator, one a period; empty for one that is no key figure. */
    public List<Point> of(Indicator indicator) {
        return points.getOrDefault(indicator.code(), List.of());
    }

    /**
     * What whole reports of the same periods say, less what is kept back of each, as a report of that period alone would.
     *
     * @param territories what each period counted where
     */
    public static Trend masked(int threshold, List<ActivityReport> reports,
            Function<Period, Territories> territories) {
        List<SmallCounts> keptBack = reports.stream()
                .map(report -> SmallCounts.below(threshold, report, territories.apply(report.period()))).toList();
        Map<String, List<Point>> points = new LinkedHashMap<>();
        for (Indicator indicator : KeyFigures.list()) {
            List<Point> values = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                values.add(keptBack.get(i).hides(indicator)
                        ? new Point(null, true)
                        : new Point(reports.get(i).getFigure(indicator.code()).value(), false));
            }
            points.put(indicator.code(), values);
        }
        return new Trend(reports.stream().map(ActivityReport::period).toList(), points);
    }
}
