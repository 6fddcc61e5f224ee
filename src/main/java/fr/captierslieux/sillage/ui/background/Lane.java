package fr.captierslieux.sillage.ui.background;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Questions of one kind, of which only the newest matters: a list, a preview. */
public final class Lane {
    private final AtomicLong newest = new AtomicLong();
    private final Duration still;
    private final boolean slow;
    private long asked;

    /** Every request begins at once. */
    public Lane() {
        this(Duration.ZERO, false);
    }

    private Lane(Duration still, boolean slow) {
        this.still = still;
        this.slow = slow;
        this.asked = System.nanoTime() - still.toNanos();
    }

    /**
     * A lane of what only follows what a person is about: a request that comes alone begins at once; those that come soon after another
     * wait until none came for a while, so that somebody who types or holds an arrow down is not held up by what they pass.
     *
     * @param still how long no request comes before the last one begins
     */
    public static Lane following(Duration still) {
        return new Lane(still, false);
    }

    /** A lane of what may take seconds, as the picture of a heavy file: it keeps no list and no search waiting. */
    public static Lane slow() {
        return new Lane(Duration.ZERO, true);
    }

    boolean isSlow() {
        return slow;
    }

    /** A number for a new request; all older ones are late from here on. */
    public long enter() {
        return newest.incrementAndGet();
    }

    /** How long the request that was just made waits before it begins. Called once a request, on the JavaFX thread. */
    public Duration pause() {
        long now = System.nanoTime();
        boolean alone = now - asked >= still.toNanos();
        asked = now;
        return alone ? Duration.ZERO : still;
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
