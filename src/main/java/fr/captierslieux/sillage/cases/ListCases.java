package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads the list of cases: its order once, then what the rows of a page show. */
public final class ListCases {
    private final Transactions transactions;
    private final CaseList cases;
    private final Clock clock;

    public ListCases(Transactions transactions, CaseList cases, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.clock = clock;
    }

    /** Which rows a question means today, in order. */
    public RowNumbers order(CaseQuery query) {
        return transactions.read(() -> cases.order(query, LocalDate.now(clock)));
    }

    /** What some rows show, in the order given. */
    public List<CaseRow> rows(List<Long> numbers) {
        return transactions.read(() -> cases.rows(numbers));
    }
}
