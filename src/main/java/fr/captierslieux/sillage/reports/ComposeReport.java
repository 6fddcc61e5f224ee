package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import java.util.Optional;
import java.util.function.Supplier;

/** Composes the report of a period and scope, with the one of another period beside it. */
public final class ComposeReport {
    private final Transactions transactions;
    private final ReportRepository repository;

    public ComposeReport(Transactions transactions, ReportRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Beside the period just before. */
    public ReportAnswer compose(Period period, Scope scope) {
        return compose(ReportPeriods.of(period), scope);
    }

    /** Both reports are read from one picture of the store, whatever others write meanwhile. */
    public ReportAnswer compose(ReportPeriods periods, Scope scope) {
        return transactions.read(() -> {
            Optional<UnknownScope> refusal = new ScopeCheck(repository).refuse(scope);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Supplier<ActivityReport> previous = transactions
                    .readAside(() -> repository.report(periods.compared(), scope));
            return new Composed(repository.report(periods.shown(), scope), previous.get(), repository.labels(),
                    repository.countRows(), repository.lists());
        });
    }
}
