package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.Period.Kind;
import fr.captierslieux.sillage.reports.FigureSeries;
import java.util.List;

/** Over which time the evolution is shown. */
public enum Span {
    /** The last eight periods of the kind that is chosen. */
    PERIODS,
    /** The last five years. */
    YEARS;

    private static final int PERIOD_COUNT = 8;
    private static final int YEAR_COUNT = 5;

    /** The periods up to the one that is chosen, itself included. */
    List<Period> periods(Period last) {
        return this == YEARS
                ? FigureSeries.leadingTo(Kind.YEAR, last, YEAR_COUNT)
                : FigureSeries.leadingTo(last, PERIOD_COUNT);
    }
}
