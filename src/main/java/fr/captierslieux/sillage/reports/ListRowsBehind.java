package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the rows behind a figure: those of the total, or of one key of a breakdown. */
public final class ListRowsBehind {
    private final Transactions transactions;
    private final ReportRepository repository;

    public ListRowsBehind(Transactions transactions, ReportRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * @param breakdown name of one of the indicator's breakdowns, or null for the total
     * @param key       a key of it; null exactly when {@code breakdown} is
     * @return newest first; none where the scope leaves the indicator without a value
     */
    public List<CountedRow> list(Period period, Scope scope, Indicator indicator, @Nullable String breakdown,
            @Nullable String key) {
        if ((breakdown == null) != (key == null)) {
            throw new IllegalArgumentException("a breakdown and its key go together");
        }
        return transactions.read(() -> repository.listRowsBehind(period, scope, indicator.code(), breakdown, key));
    }
}
