package fr.captierslieux.sillage.agreements;

import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The agreements, and which of their reports are due. */
public final class ListAgreements {
    private final Transactions transactions;
    private final AgreementRepository agreements;
    private final Clock clock;

    public ListAgreements(Transactions transactions, AgreementRepository agreements, Clock clock) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** As they stand today. */
    public Standing read() {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> {
            List<Agreement> all = agreements.list();
            return new Standing(all, DueReports.of(all, agreements.listGone(), today), today);
        });
    }

    /**
     * How they stand.
     *
     * @param agreements by funder and title
     * @param due        the first day first
     */
    public record Standing(List<Agreement> agreements, List<DueReport> due, LocalDate today) {
        public Standing {
            agreements = List.copyOf(agreements);
            due = List.copyOf(due);
        }
    }
}
