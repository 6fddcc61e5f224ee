package fr.captierslieux.sillage.ui.background;

import java.util.concurrent.atomic.AtomicLong;

/** Questions of one kind, of which only the newest matters: a list, a preview. */
public final class Lane {
    private final AtomicLong newest = new AtomicLong();

    /** A number for a new request; all older ones are late from here on. */
    public long enter() {
        return newest.incrementAndGet();
    }

    /** Whether no newer request was made since. */
    public boolean isNewest(long ticket) {
        return newest.get() == ticket;
    }

    /** Lets go of whatever is under way: the screen no longer wants it. */
    public void leave() {
        newest.incrementAndGet();
    }
}
