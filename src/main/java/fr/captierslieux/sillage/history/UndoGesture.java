package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.history.HistoryRepository.Restored;

/**
 * Takes a gesture back by ordinary changes in a new gesture, so that an undo travels to other laptops and can itself be undone. What
 * somebody changed since is reported and left as it is.
 */
public final class UndoGesture {
    /** The gesture under which an undo stands in the journal. */
    public static final String NAME = "undo";

    private final Transactions transactions;
    private final HistoryRepository history;

    public UndoGesture(Transactions transactions, HistoryRepository history) {
        this.transactions = transactions;
        this.history = history;
    }

    /**
     * Undoes a gesture.
     *
     * @param gesture its number
     * @param author  who undoes it
     */
    public Restored undo(long gesture, String author) {
        return transactions.write(new Gesture(NAME, author), () -> history.restoreBefore(gesture));
    }
}
