package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Collection;
import java.util.Optional;

/** Computes some figures of a report, by the report's own queries, without those that nobody looks at. */
public final class ComputeFigures {
    private final Transactions transactions;
    private final ReportRepository repository;

    public ComputeFigures(Transactions transactions, ReportRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Read from one picture of the store; empty when the scope names what it does not have. */
    public Optional<ChosenFigures> compute(Period period, Scope scope, Collection<Indicator> indicators) {
        return transactions.read(() -> new ScopeCheck(repository).refuse(scope).isPresent()
                ? Optional.empty()
                : Optional.of(new ChosenFigures(period, scope, repository.figures(period, scope, indicators),
                        repository.labels())));
    }
}
