package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;

/**
 * The period of a report, and the one that its figures are set beside.
 *
 * @param shown    of which the report is
 * @param compared any other one
 */
public record ReportPeriods(Period shown, Period compared) {
    /** Beside the period just before. */
    public static ReportPeriods of(Period shown) {
        return new ReportPeriods(shown, shown.previous());
    }

    /** Whether some days are in both: then the difference of the two is a figure of the other days. */
    public boolean overlap() {
        return share(shown, compared);
    }

    private static boolean share(Period one, Period other) {
        return !one.range().to().isBefore(other.range().from()) && !other.range().to().isBefore(one.range().from());
    }

    /** Whether two periods share some days but not all: small counts of the others follow from the difference. */
    static boolean clash(Period one, Period other) {
        return share(one, other) && !one.range().equals(other.range());
    }

    /** Whether the two are of about one length: months and quarters of one kind always are. */
    public boolean sameLength() {
        return (shown.kind() == compared.kind() && shown.kind() != Period.Kind.DAYS)
                || shown.range().days() == compared.range().days();
    }
}
