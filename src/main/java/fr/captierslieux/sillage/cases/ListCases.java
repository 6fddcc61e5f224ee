package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;

/** Reads a page of the list of cases. */
public final class ListCases {
    /** Days without a follow-up after which an accompanied case counts as silent. */
    public static final int SILENT_DAYS = 60;

    private final Transactions transactions;
    private final CaseList cases;
    private final Clock clock;

    public ListCases(Transactions transactions, CaseList cases, Clock clock) {
        this.transactions = transactions;
        this.cases = cases;
        this.clock = clock;
    }

    /** The first day that still counts as recent. */
    public static LocalDate silentBefore(LocalDate today) {
        return today.minusDays(SILENT_DAYS);
    }

    /** Rows {@code offset} to {@code offset + limit}. */
    public CasePage list(CaseQuery query, long offset, int limit) {
        return transactions.read(() -> cases.page(query, LocalDate.now(clock), offset, limit));
    }
}
