package fr.captierslieux.sillage.history;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Lists what was removed lately and can be brought back. */
public final class ListBin {
    /** How long the bin is shown. */
    public static final int DAYS = 30;
    private static final int SHOWN = 1_000;

    private final Transactions transactions;
    private final HistoryStories stories;
    private final Clock clock;

    public ListBin(Transactions transactions, HistoryStories stories, Clock clock) {
        this.transactions = transactions;
        this.stories = stories;
        this.clock = clock;
    }

    /** Newest first; what went together is one. */
    public List<RemovedRow> list() {
        return transactions.read(() -> stories.listRemoved(clock.instant().minus(Duration.ofDays(DAYS)), SHOWN));
    }
}
