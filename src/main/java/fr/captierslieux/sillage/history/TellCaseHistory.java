package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;

/** Tells who changed what in a case. */
public final class TellCaseHistory {
    private static final int GESTURES = 300;

    private final Transactions transactions;
    private final HistoryStories stories;

    public TellCaseHistory(Transactions transactions, HistoryStories stories) {
        this.transactions = transactions;
        this.stories = stories;
    }

    /** Newest first. */
    public List<GestureStory> tell(Code supportCase) {
        return transactions.read(() -> stories.listOfCase(supportCase, GESTURES));
    }
}
