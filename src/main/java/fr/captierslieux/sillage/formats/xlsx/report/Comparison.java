package fr.captierslieux.sillage.formats.xlsx.report;

import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value beside the one of the period before, both rounded as they are written so that the difference is that of what is read. */
final class Comparison {
    private Comparison() {
    }

    static @Nullable BigDecimal rounded(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? null : figure.indicator().measure().rounded(value);
    }

    /** Null when one of the two is; for shares in points of a hundred. */
    static @Nullable BigDecimal difference(Figure figure, Figure before) {
        BigDecimal now = rounded(figure);
        BigDecimal then = rounded(before);
        return now == null || then == null ? null : difference(now, then, figure.indicator().measure());
    }

    static BigDecimal difference(BigDecimal now, BigDecimal then, Measure measure) {
        BigDecimal difference = measure.rounded(now).subtract(measure.rounded(then));
        return measure == Measure.SHARE ? difference.movePointRight(2) : difference;
    }
}
