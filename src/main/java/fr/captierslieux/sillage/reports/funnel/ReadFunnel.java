package fr.captierslieux.sillage.reports.funnel;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.Scope;
import java.time.Clock;
import java.time.LocalDate;

/** Reads how far those have come, up to today, who came in during a period. */
public final class ReadFunnel {
    private final Transactions transactions;
    private final FunnelRepository repository;
    private final Clock clock;

    public ReadFunnel(Transactions transactions, FunnelRepository repository, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.clock = clock;
    }

    public Funnel read(Period period, Scope scope) {
        return transactions.read(() -> repository.read(period, scope, LocalDate.now(clock)));
    }
}
