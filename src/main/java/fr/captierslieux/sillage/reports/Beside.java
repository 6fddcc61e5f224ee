package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a written report and the period before it.
 *
 * @param yearBefore the same period a year before; null where that is the period before
 * @param yearToDate the year up to the period's last day; null where that is the report itself
 * @param targets    what the scope's agreement promises for the year, by indicator code; empty without an agreement
 */
public record Beside(@Nullable ActivityReport yearBefore, @Nullable ActivityReport yearToDate,
        Map<String, BigDecimal> targets) {
    /** Nothing. */
    public static final Beside NONE = new Beside(null, null, Map.of());

    public Beside {
        targets = Map.copyOf(targets);
    }
}
