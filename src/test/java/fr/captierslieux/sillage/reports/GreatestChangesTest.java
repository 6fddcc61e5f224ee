package fr.captierslieux.sillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.GreatestChanges.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GreatestChangesTest {
    private static ActivityReport report(Map<String, Integer> values) {
        List<Figure> figures = new ArrayList<>();
        for (Indicator indicator : Indicators.listAll()) {
            Integer value = values.get(indicator.code());
            figures.add(new Figure(indicator, decimal(value), Map.of()));
        }
        return new ActivityReport(Period.quarter(2026, 3), Scope.ALL, figures);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static List<String> codes(Map<String, Integer> now, Map<String, Integer> before) {
        return GreatestChanges.of(report(now), report(before), 3).stream().map(Change::indicator).map(Indicator::code)
                .toList();
    }

    @Test
    void whatChanceExplainsLeastComesFirstAndSmallNumbersSayNothing() {
        assertThat(codes(Map.of("A1", 4, "C4", 140, "C2", 40), Map.of("A1", 2, "C4", 135, "C2", 20)))
                .containsExactly("C2");
        assertThat(
                codes(Map.of("A1", 30, "C4", 200, "C2", 40, "G1", 12), Map.of("A1", 10, "C4", 100, "C2", 20, "G1", 2)))
                .containsExactly("C4", "A1", "G1");
    }

    @Test
    void nothingIsSaidWhereNothingOrNothingComparableChanged() {
        assertThat(codes(Map.of("A1", 10), Map.of("A1", 10))).isEmpty();
        assertThat(codes(Map.of("A1", 100), Map.of())).isEmpty();
        assertThat(codes(Map.of("E4", 100_000, "D1", 90), Map.of("E4", 10, "D1", 10))).isEmpty();
        assertThat(codes(Map.of("A1", 0), Map.of("A1", 0))).isEmpty();
    }

    @Test
    void twoFiguresOfTheSameRowsAreSaidOnce() {
        assertThat(codes(Map.of("C4", 90, "C8", 90), Map.of("C4", 30, "C8", 30))).containsExactly("C4");
    }

    @Test
    void fewerIsAChangeToo() {
        assertThat(GreatestChanges.of(report(Map.of("C4", 30)), report(Map.of("C4", 90)), 3)).singleElement()
                .satisfies(change -> assertThat(change.difference()).isEqualByComparingTo("-60"));
    }
}
