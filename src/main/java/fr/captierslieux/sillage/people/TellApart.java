package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;

/** Remembers that two who look like one are two: they are listed no more. A gesture as others, which can be taken back. */
public final class TellApart {
    private final Transactions transactions;
    private final ApartRepository repository;

    public TellApart(Transactions transactions, ApartRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Number of the gesture, for undo. */
    public long tell(RowId one, RowId other, String author) {
        return transactions.write(new Gesture("tell-apart", author), () -> repository.tellApart(one, other));
    }
}
