package fr.captierslieux.sillage.history;

import java.time.Instant;
import java.util.Optional;

/** Tells whether anything changed in the store, whoever wrote it: this window, another, or a command. */
public final class WatchStore {
    private final Transactions transactions;
    private final HistoryRepository history;

    public WatchStore(Transactions transactions, HistoryRepository history) {
        this.transactions = transactions;
        this.history = history;
    }

    /** How the store stands now: two seeks, because windows look each second, also after an import of a million rows. */
    public Standing look() {
        return transactions.read(() -> new Standing(history.lastOperation(), history.findLastGestureAt()));
    }

    /**
     * How a store stands.
     *
     * @param lastOperation another number means that something changed
     * @param savedAt       when the last gesture was; empty in a new store
     */
    public record Standing(long lastOperation, Optional<Instant> savedAt) {
    }
}
