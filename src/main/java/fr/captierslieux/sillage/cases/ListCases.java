package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

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

    /** The first rows, and how many there are. */
    public CasePage begin(CaseQuery query, int limit) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> new CasePage(cases.rows(query, today, 0, limit), cases.count(query, today)));
    }

    /** Rows {@code offset} to {@code offset + limit}: those that a person scrolled to, not counted again. */
    public List<CaseRow> list(CaseQuery query, long offset, int limit) {
        return transactions.read(() -> cases.rows(query, LocalDate.now(clock), offset, limit));
    }
}
