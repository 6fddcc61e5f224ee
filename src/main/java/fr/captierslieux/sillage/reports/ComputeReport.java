package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportAnswer.Computed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import java.util.Optional;

/** Computes the report of a period and scope alone, for other programs. What people read comes from {@link ComposeReport}. */
public final class ComputeReport {
    private final Transactions transactions;
    private final ReportRepository repository;

    public ComputeReport(Transactions transactions, ReportRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Read from one picture of the store. */
    public ReportAnswer compute(Period period, Scope scope) {
        return transactions.read(() -> {
            Optional<UnknownScope> refusal = new ScopeCheck(repository).refuse(scope);
            return refusal.isPresent() ? refusal.get() : new Computed(repository.report(period, scope));
        });
    }
}
