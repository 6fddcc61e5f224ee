package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Composes what a screen shows beside a report once the report itself is there: the same period a year before, the periods that led
 * to it, and what was promised for the year.
 */
public final class CompareReport {
    /** Periods of a trend, the report's own one included. */
    public static final int TREND = 8;

    private final Transactions transactions;
    private final ReportRepository reports;
    private final TargetRepository targets;

    public CompareReport(Transactions transactions, ReportRepository reports, TargetRepository targets) {
        this.transactions = transactions;
        this.reports = reports;
        this.targets = targets;
    }

    /** Read from one picture of the store. */
    public Comparison compare(Period period, Scope scope) {
        return transactions.read(() -> {
            Supplier<ActivityReport> yearBefore = transactions
                    .readAside(() -> reports.report(period.yearBefore(), scope));
            FigureSeries trend = reports.series(FigureSeries.leadingTo(period, TREND), scope, Indicators.listAll());
            Map<String, BigDecimal> promised = scope.agreement() == null
                    ? Map.of()
                    : targets.targets(scope.agreement(), period.range().to().getYear());
            ActivityReport yearToDate = reports.report(period.yearToDate(), scope);
            return new Comparison(yearBefore.get(), yearToDate, trend, promised);
        });
    }

    /**
     * The answer.
     *
     * @param yearBefore the same period a year before
     * @param yearToDate the year up to the period's last day
     * @param trend      the last {@link #TREND} periods, the report's own one last
     * @param targets    what the scope's agreement promises for the year, by indicator code; empty without an agreement
     */
    public record Comparison(ActivityReport yearBefore, ActivityReport yearToDate, FigureSeries trend,
            Map<String, BigDecimal> targets) {
        public Comparison {
            targets = Map.copyOf(targets);
        }
    }
}
