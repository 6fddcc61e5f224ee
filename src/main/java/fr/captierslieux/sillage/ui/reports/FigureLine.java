package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the report's table. */
public sealed interface FigureLine {
    /** The heading of a chapter. */
    record Heading(Indicator.Group group) implements FigureLine {
    }

    /**
     * An indicator with what is compared with it. What is null is undefined in the scope, or not there yet.
     *
     * @param indicator  what is counted
     * @param value      in the period
     * @param previous   in the period before
     * @param yearBefore in the same period a year before
     * @param yearToDate in the year up to the period's last day
     * @param target     promised for the year
     * @param trend      the last periods, this one last; empty until it is there
     */
    record Value(Indicator indicator, @Nullable BigDecimal value, @Nullable BigDecimal previous,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal yearToDate, @Nullable BigDecimal target,
            List<@Nullable BigDecimal> trend) implements FigureLine {
        public Value {
            trend = new ArrayList<>(trend); // a copy that may hold nulls
        }

        /** How much more than in the period before; null when either is undefined. */
        public @Nullable BigDecimal difference() {
            return value == null || previous == null ? null : value.subtract(previous);
        }
    }
}
