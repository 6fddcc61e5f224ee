package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.history.Transactions;
import java.util.List;

/** Says who accompanies, in whatever network: to whom something can be handed. */
public final class ListColleagues {
    private final Transactions transactions;
    private final DayRepository days;

    public ListColleagues(Transactions transactions, DayRepository days) {
        this.transactions = transactions;
        this.days = days;
    }

    /** Everybody, by name. */
    public List<Colleague> list() {
        return transactions.read(days::listColleagues);
    }
}
