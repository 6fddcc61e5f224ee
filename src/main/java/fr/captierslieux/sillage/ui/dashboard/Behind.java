package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.Standing;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was pressed, with its rows.
 *
 * @param what was pressed
 * @param rows null until they are there
 */
public record Behind(Pressed what, @Nullable List<CountedRow> rows) {
    public Behind {
        rows = rows == null ? null : List.copyOf(rows);
    }

    /** What can be pressed. */
    public sealed interface Pressed {
    }

    /**
     * A figure, or a part of it.
     *
     * @param period    of which the figure is
     * @param breakdown null for the whole figure
     * @param key       of the part; null exactly when {@code breakdown} is
     * @param label     of the part; empty for the whole figure
     * @param value     null where it is undefined
     */
    public record OfFigure(Indicator indicator, Period period, @Nullable String breakdown, @Nullable String key,
            String label, @Nullable BigDecimal value) implements Pressed {
    }

    /**
     * Those who stand so to a step.
     *
     * @param period in which they came in
     */
    public record OfStep(Period period, FunnelStep step, Standing standing, long count) implements Pressed {
    }
}
