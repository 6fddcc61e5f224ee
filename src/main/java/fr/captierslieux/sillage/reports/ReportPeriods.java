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
        return !shown.range().to().isBefore(compared.range().from())
                && !compared.range().to().isBefore(shown.range().from());
    }

    /** Whether the two are of about one length: months and quarters of one kind always are. */
    public boolean sameLength() {
        return (shown.kind() == compared.kind() && shown.kind() != Period.Kind.DAYS)
                || shown.range().days() == compared.range().days();
    }
}
