package fr.captierslieux.sillage.reports.sent;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.List;
import java.util.Optional;

/** The reports that were sent. */
public final class ListSentReports {
    private final Transactions transactions;
    private final SentReportRepository sent;

    public ListSentReports(Transactions transactions, SentReportRepository sent) {
        this.transactions = transactions;
        this.sent = sent;
    }

    /** The last sent first. */
    public List<SentReport> list() {
        return transactions.read(sent::list);
    }

    /** Empty when there is none of that code, or it is in the bin. */
    public Optional<SentReport> find(Code code) {
        return transactions.read(() -> sent.find(code));
    }
}
