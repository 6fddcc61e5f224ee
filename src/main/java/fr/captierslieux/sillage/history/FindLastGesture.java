package fr.captierslieux.sillage.history;

import java.util.Optional;
import java.util.Set;

/** Finds what somebody did last, for « undo » without choosing. Imports are taken back from the history alone: they are many rows. */
public final class FindLastGesture {
    private final Transactions transactions;
    private final HistoryRepository history;
    private final HistoryStories stories;

    public FindLastGesture(Transactions transactions, HistoryRepository history, HistoryStories stories) {
        this.transactions = transactions;
        this.history = history;
        this.stories = stories;
    }

    /** Number of the last operation, from which {@link #find} then counts. */
    public long now() {
        return transactions.read(history::lastOperation);
    }

    /**
     * The last gesture of an author since an operation; empty when there is none.
     *
     * @param leftOut gestures that were taken back already
     */
    public Optional<Long> find(String author, long since, Set<Long> leftOut) {
        return transactions.read(() -> stories.findLastOf(author, since, leftOut));
    }
}
