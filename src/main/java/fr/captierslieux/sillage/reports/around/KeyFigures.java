package fr.captierslieux.sillage.reports.around;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import java.util.List;

/** The figures that a report puts first, and the periods over which they are shown. */
public final class KeyFigures {
    /** From who comes to what becomes of it, four beside each other. */
    private static final List<String> CODES = List.of("A1", "B2", "C1", "D1", "C2", "C5", "C6", "F1T", "E1", "E3C",
            "E4", "G2");

    private KeyFigures() {
    }

    /** The indicators, in the order of the page. */
    public static List<Indicator> list() {
        return CODES.stream().map(Indicators::get).toList();
    }

    /** The periods of one length that lead to a report's own one, which is the last: two years of quarters, five years. */
    public static List<Period> leadingTo(Period period) {
        int count = switch (period.kind()) {
            case MONTH -> 12;
            case QUARTER -> 8;
            case SEMESTER, DAYS -> 6;
            case YEAR -> 5;
        };
        return FigureSeries.leadingTo(period, count);
    }
}
