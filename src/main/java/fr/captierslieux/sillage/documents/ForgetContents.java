package fr.captierslieux.sillage.documents;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.ListBin;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets go of the contents that nobody can bring back from the bin any more. Their rows stay, as all rows do: the history still tells
 * what was there.
 */
public final class ForgetContents {
    private final Transactions transactions;
    private final AttachmentRepository attachments;
    private final Clock clock;

    public ForgetContents(Transactions transactions, AttachmentRepository attachments, Clock clock) {
        this.transactions = transactions;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Lets go of them; returns how many there were. */
    public int forget() {
        return transactions.write(new Gesture("forget-contents", "settings"),
                () -> attachments.forget(clock.instant().minus(Duration.ofDays(ListBin.DAYS))));
    }
}
