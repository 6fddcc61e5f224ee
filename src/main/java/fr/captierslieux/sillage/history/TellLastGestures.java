package fr.captierslieux.sillage.history;

import java.util.List;

/** Tells what was done last in the store. */
public final class TellLastGestures {
    private final Transactions transactions;
    private final HistoryStories stories;

    public TellLastGestures(Transactions transactions, HistoryStories stories) {
        this.transactions = transactions;
        this.stories = stories;
    }

    /** Newest first, at most {@code limit}. */
    public List<GestureStory> tell(int limit) {
        return transactions.read(() -> stories.listLast(limit));
    }
}
