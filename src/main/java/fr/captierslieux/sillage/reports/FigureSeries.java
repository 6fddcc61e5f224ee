package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.Period.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Totals of indicators over several periods, each computed for its period: nothing is added up from smaller ones.
 *
 * @param periods in order
 * @param values  by indicator code, one a period; null where the scope leaves the indicator undefined or a divisor is 0
 */
public record FigureSeries(List<Period> periods, Map<String, List<@Nullable BigDecimal>> values) {
    public FigureSeries {
        periods = List.copyOf(periods);
        Map<String, List<@Nullable BigDecimal>> copy = new HashMap<>();
        values.forEach((code, each) -> copy.put(code, Collections.unmodifiableList(new ArrayList<>(each))));
        values = Collections.unmodifiableMap(copy);
    }

    /** The values of an indicator, one a period.
     *
     * @throws NullPointerException when the series does not hold it
     */
    public List<@Nullable BigDecimal> of(Indicator indicator) {
        return Objects.requireNonNull(values.get(indicator.code()), indicator.code());
    }

    /** Of what is said of each period; the same indicators for all of them. */
    public static FigureSeries of(List<Period> periods, Function<Period, List<Figure>> figures) {
        Map<String, List<@Nullable BigDecimal>> values = new HashMap<>();
        periods.forEach(period -> figures.apply(period).forEach(figure -> values
                .computeIfAbsent(figure.indicator().code(), code -> new ArrayList<>()).add(figure.value())));
        return new FigureSeries(periods, values);
    }

    /** So many periods of one kind that follow each other; the last one is given. */
    public static List<Period> leadingTo(Period last, int count) {
        List<Period> periods = new ArrayList<>();
        Period each = last;
        for (int i = 0; i < count; i++) {
            periods.addFirst(each);
            each = each.previous();
        }
        return List.copyOf(periods);
    }

    /** So many calendar periods of a kind; the last one holds the last day of a period. */
    public static List<Period> leadingTo(Kind kind, Period last, int count) {
        LocalDate day = last.range().to();
        return leadingTo(last.kind() == kind ? last : Period.holding(kind, day), count);
    }
}
