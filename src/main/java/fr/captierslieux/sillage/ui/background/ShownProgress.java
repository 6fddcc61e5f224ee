package fr.captierslieux.sillage.ui.background;

import java.util.concurrent.Executor;

/** Carries the progress of long work to the screen, at most a few times a second: a screen asked more often only gets slower. */
final class ShownProgress implements Background.Progress {
    private static final long EVERY_NS = 50_000_000;

    private final Running running;
    private final Executor screen;
    private long shownAt = System.nanoTime() - EVERY_NS;

    ShownProgress(Running running, Executor screen) {
        this.running = running;
        this.screen = screen;
    }

    @Override
    public void reached(long done, long whole) {
        long now = System.nanoTime();
        if (done != whole && now - shownAt < EVERY_NS) {
            return;
        }
        shownAt = now;
        double part = whole <= 0 ? -1 : Math.min(1, (double) done / whole);
        screen.execute(() -> running.show(part));
    }

    @Override
    public boolean isStopped() {
        return running.isStopped();
    }
}
