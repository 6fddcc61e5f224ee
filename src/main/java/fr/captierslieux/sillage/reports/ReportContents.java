package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.around.NamedFunders;
import fr.captierslieux.sillage.reports.around.Surroundings;
import fr.captierslieux.sillage.reports.data.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a written report holds.
 *
 * @param current       the report
 * @param previous      the same scope for another period, the one before unless another was asked for, shown beside it
 * @param beside        what else it is compared with
 * @param around        trends, places and the agreement
 * @param data          the rows that the report counts; null where they do not go out
 * @param threshold     below which counts are kept back; 0 where none are
 * @param keptBack      what is kept back of the report
 * @param keptBackThen  what is kept back of the period before
 * @param keptBackYearBefore what is kept back of the same period a year before
 */
public record ReportContents(ActivityReport current, ActivityReport previous, Beside beside, Surroundings around,
        @Nullable DataSource data, int threshold, SmallCounts keptBack, SmallCounts keptBackThen,
        SmallCounts keptBackYearBefore) {
    /** Of figures alone, all of them. */
    public ReportContents(ActivityReport current, ActivityReport previous) {
        this(current, previous, Beside.NONE, Surroundings.NONE, null, 0, SmallCounts.none(), SmallCounts.none(),
                SmallCounts.none());
    }

    /** The same beside more. */
    public ReportContents beside(Beside more) {
        return new ReportContents(current, previous, more, around, data, threshold, keptBack, keptBackThen,
                keptBackYearBefore);
    }

    /** The same with what stands around it. */
    public ReportContents around(Surroundings more) {
        return new ReportContents(current, previous, beside, more, data, threshold, keptBack, keptBackThen,
                keptBackYearBefore);
    }

    /** The figures with the rows that they count. */
    public ReportContents with(DataSource rows) {
        return new ReportContents(current, previous, beside, around, rows, 0, SmallCounts.none(), SmallCounts.none(),
                SmallCounts.none());
    }

    public boolean isMasked() {
        return threshold > 0;
    }

    /** Whether values of an indicator are told beside others of other days: not where small counts are kept back. */
    public boolean keepsCorrectionBack(Indicator indicator) {
        return isMasked() && SmallCounts.concernsPeople(indicator);
    }

    /**
     * The figures without small counts.
     *
     * @param funders those that may be named
     */
    public ReportContents masked(int below, NamedFunders funders) {
        SmallCounts now = SmallCounts.below(below, current, around.territories());
        SmallCounts then = SmallCounts.below(below, previous, around.territoriesThen());
        // the year so far less what is shown of it would be a small count
        return new ReportContents(funders.in(current), funders.in(previous),
                new Beside(beside.yearBefore(), null, beside.targets()),
                around, null, below, now, then,
                beside.yearBefore() == null
                        ? SmallCounts.none()
                        : SmallCounts.below(below, beside.yearBefore(), around.territoriesYearBefore()));
    }
}
