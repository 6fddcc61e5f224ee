package fr.captierslieux.sillage.ui.background;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does everything on the spot; writes fail while {@link #full} says so, as on a full disk, and wait while {@link #held} does; reads while {@link #late} does. */
public final class FailingBackground implements Background {
    private final SameThread inOrder = new SameThread();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    public boolean full;
    public boolean held;
    public boolean late;
    /** Whether work that may last is said to be under way. */
    public boolean lasting;
    private final Deque<Runnable> asked = new ArrayDeque<>();

    /** What waited longest is written, or fails. */
    public void next() {
        held = false;
        waiting.remove().run();
        held = true;
    }

    /** What was asked for is answered, and from here on everything at once. */
    public void arrive() {
        late = false;
        while (!asked.isEmpty()) {
            asked.remove().run();
        }
    }

    @Override
    public <T> void read(Lane lane, Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        if (late) {
            asked.add(() -> inOrder.read(lane, work, answer, failed));
        } else {
            inOrder.read(lane, work, answer, failed);
        }
    }

    @Override
    public <T> void write(Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        if (held) {
            waiting.add(() -> write(work, answer, failed));
        } else if (full) {
            failed.accept(new IllegalStateException("full"));
        } else {
            inOrder.write(work, answer, failed);
        }
    }

    @Override
    public boolean hasLongWork() {
        return lasting;
    }

    @Override
    public <T> Running longRunning(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        return inOrder.longRunning(work, answer, failed);
    }

    @Override
    public <T> Running longWriting(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        return inOrder.longWriting(work, answer, failed);
    }

    @Override
    public void close() {
        inOrder.close();
    }
}
