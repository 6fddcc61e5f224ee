package fr.captierslieux.sillage.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An indicator of the activity report. Label, unit, definition and basis are texts of the message bundles under
 * {@code indicator.<code>.*}; how it is counted is a query of the store beside the same code.
 *
 * @param code       as funders know it, e.g. {@code C5P}
 * @param group      the chapter of the report
 * @param measure    what its value is
 * @param breakdowns names of its breakdowns as the exchange has them, in order
 */
public record Indicator(String code, Group group, Measure measure, List<String> breakdowns) {
    public Indicator {
        breakdowns = List.copyOf(breakdowns);
    }

    /** The chapters of the report, in order. */
    public enum Group {
        INTAKE, SUPPORT, PROFILES, RESULTS, TRAININGS, NETWORK_LIFE
    }

    /** What a value is, and so how it is written. */
    public enum Measure {
        /** A count of rows, persons or projects. */
        COUNT,
        /** Days, a median. */
        DAYS,
        /** Hours, exact, written with at most 2 places. */
        HOURS,
        /** Full-time equivalents. */
        FTE,
        /** Euros. */
        EUROS,
        /** A fraction of 1, written with at most 4 places. */
        SHARE;

        /** Decimal places that the value is rounded to, half-up, when written. */
        public int places() {
            return switch (this) {
                case COUNT -> 0;
                case DAYS -> 1;
                case HOURS, FTE, EUROS -> 2;
                case SHARE -> 4;
            };
        }

        /** The value as it is written: the only place where values are rounded. */
        public BigDecimal rounded(BigDecimal value) {
            return value.setScale(places(), RoundingMode.HALF_UP);
        }
    }
}
