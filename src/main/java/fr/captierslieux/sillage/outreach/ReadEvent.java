package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.util.Optional;

/** Reads an event with who came. */
public final class ReadEvent {
    private final Transactions transactions;
    private final EventFiles events;

    public ReadEvent(Transactions transactions, EventFiles events) {
        this.transactions = transactions;
        this.events = events;
    }

    /** Empty when it went away meanwhile. */
    public Optional<EventFile> read(Code code) {
        return transactions.read(() -> events.find(code));
    }
}
