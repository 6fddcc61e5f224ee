package fr.captierslieux.sillage.reports.funnel;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.CountedRow;
import java.util.List;

/** Shows the cases behind a step of a funnel. */
public final class ListBehindStep {
    private final Transactions transactions;
    private final FunnelRepository repository;

    public ListBehindStep(Transactions transactions, FunnelRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    public List<CountedRow> list(Funnel funnel, FunnelStep step, Standing standing) {
        return transactions.read(
                () -> repository.list(funnel.period(), funnel.scope(), funnel.seenOn(), step, standing));
    }
}
