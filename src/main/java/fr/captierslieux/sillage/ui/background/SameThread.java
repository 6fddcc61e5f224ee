package fr.captierslieux.sillage.ui.background;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The twin for tests and pictures: everything is done on the spot, or held back until {@link #answerAll} where a test looks at the
 * time in between.
 */
public final class SameThread implements Background {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    /** From here on, work is done only when {@link #answerAll} says so. */
    public void hold() {
        holding = true;
    }

    /** Does what was held back, in the order of the requests. */
    public void answerAll() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    /** Does the first of what was held back. */
    public void answerNext() {
        held.remove().run();
    }

    @Override
    public <T> void read(Lane lane, Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        long ticket = lane.enter();
        run(() -> {
            if (lane.isNewest(ticket)) {
                answered(work, answer, failed);
            }
        });
    }

    @Override
    public <T> void write(Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        run(() -> answered(work, answer, failed));
    }

    @Override
    public boolean hasLongWork() {
        return false; // done on the spot
    }

    @Override
    public <T> Running longRunning(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        Running running = new Running();
        run(() -> {
            try {
                T result = work.run(new ShownProgress(running, Runnable::run));
                if (!running.isStopped()) {
                    answer.accept(result);
                }
            } catch (Exception failure) {
                if (!running.isStopped()) {
                    failed.accept(failure);
                }
            } finally {
                running.finish();
            }
        });
        return running;
    }

    @Override
    public <T> Running longWriting(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        return longRunning(work, answer, failed);
    }

    @Override
    public void close() {
        held.clear();
    }

    private void run(Runnable request) {
        if (holding) {
            held.add(request);
        } else {
            request.run();
        }
    }

    private static <T> void answered(Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException failure) {
            failed.accept(failure);
            return;
        }
        answer.accept(result);
    }
}
