package fr.captierslieux.sillage.reports.around;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.around.Territories.InCommune;
import fr.captierslieux.sillage.reports.around.Territories.Place;
import fr.captierslieux.sillage.reports.around.Trend.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTest {
    /** Twelve projects, each in an intercommunality of its own: the total would say that each has one. */
    @Test
    void aTotalThatItsPlacesWouldGiveAwayIsNotToldLater() {
        Indicator projects = Indicators.get("C1");
        List<Figure> figures = Indicators.listAll().stream()
                .map(each -> each.equals(projects)
                        ? new Figure(projects, BigDecimal.valueOf(12), Map.of("departement",
                                Map.of("44", BigDecimal.valueOf(6), "49", BigDecimal.valueOf(6))))
                        : new Figure(each, BigDecimal.ZERO, Map.of()))
                .toList();
        Territories ones = new Territories(IntStream.range(0, 12)
                .mapToObj(i -> new InCommune(new Place("C" + i, "Commune", i % 2 == 0 ? "44" : "49", "E" + i),
                        Map.of("C1", BigDecimal.ONE)))
                .toList());
        List<ActivityReport> reports = List.of(new ActivityReport(Period.quarter(2026, 2), Scope.ALL, figures),
                new ActivityReport(Period.quarter(2026, 3), Scope.ALL, figures));
        Trend trend = Trend.masked(5, reports,
                period -> period.equals(Period.quarter(2026, 2)) ? ones : Territories.NONE);
        assertThat(trend.of(projects)).containsExactly(new Point(null, true), new Point(BigDecimal.valueOf(12), false));
    }
}
