package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a period and scope.
 *
 * @param indicator what is counted
 * @param value     exact, rounded only when written; null where the scope leaves the indicator undefined or a divisor is 0
 * @param by        per breakdown, in the indicator's order, the value of each key; a missing value is counted under {@code NR}; keys
 *                  in code point order, zero keys left out; empty when the value is null
 */
public record Figure(Indicator indicator, @Nullable BigDecimal value, Map<String, Map<String, BigDecimal>> by) {
    /** The key under which missing values are counted. */
    public static final String NOT_RECORDED = "NR";

    public Figure {
        Map<String, Map<String, BigDecimal>> copy = new LinkedHashMap<>();
        by.forEach((breakdown, keys) -> copy.put(breakdown, Collections.unmodifiableMap(new LinkedHashMap<>(keys))));
        by = Collections.unmodifiableMap(copy);
    }
}
