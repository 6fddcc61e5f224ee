package fr.captierslieux.sillage.ui.background;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's threads: two that read, one for slow reading, one that writes, others for long work. The screen's thread is given as an executor. */
public final class ThreadedBackground implements Background {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadedBackground.class);
    private static final int READERS = 2;
    private static final int SECONDS_FOR_WRITES = 20;
    private static final int SECONDS_FOR_LONG_WRITES = 60;

    private final Executor screen;
    private final ExecutorService readers = silentlyClosing(READERS, READERS, new LinkedBlockingQueue<>(),
            named("reads", Thread.NORM_PRIORITY));
    private final ExecutorService slowReader = silentlyClosing(1, 1, new LinkedBlockingQueue<>(),
            named("slow reads", Thread.NORM_PRIORITY));
    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("writes", Thread.NORM_PRIORITY));
    private final ExecutorService longWork = silentlyClosing(0, Integer.MAX_VALUE, new SynchronousQueue<>(),
            named("long work", Thread.MIN_PRIORITY));

    private final AtomicInteger lasting = new AtomicInteger();
    private final ExecutorService longWrites = Executors.newCachedThreadPool(named("long writes", Thread.MIN_PRIORITY));

    /** @param screen runs on the JavaFX thread, e.g. {@code Platform::runLater} */
    public ThreadedBackground(Executor screen) {
        this.screen = screen;
    }

    /** What a closing window still asks to read is not an error: nobody waits for the answer. */
    private static ExecutorService silentlyClosing(int least, int most, BlockingQueue<Runnable> queue,
            ThreadFactory threads) {
        return new ThreadPoolExecutor(least, most, 30, TimeUnit.SECONDS, queue, threads,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Long work gives way to the person where the system heeds priorities; nothing relies on it. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static ThreadFactory named(String what, int priority) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "Sillage " + what + " " + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(priority);
            thread.setUncaughtExceptionHandler(
                    (where, failure) -> LOG.error("a background thread ended: {}", failure.getClass().getName()));
            return thread;
        };
    }

    @Override
    public <T> void read(Lane lane, Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        long ticket = lane.enter();
        Duration pause = lane.pause();
        Executor reader = lane.isSlow() ? slowReader : readers;
        Executor begun = pause.isZero()
                ? reader
                : CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, reader);
        begun.execute(() -> {
            if (lane.isNewest(ticket)) {
                answer(work::get, result -> ifNewest(lane, ticket, () -> answer.accept(result)),
                        failure -> ifNewest(lane, ticket, () -> failed.accept(failure)));
            }
        });
    }

    private static void ifNewest(Lane lane, long ticket, Runnable then) {
        if (lane.isNewest(ticket)) {
            then.run();
        }
    }

    @Override
    public <T> void write(Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        writer.execute(() -> answer(work::get, answer, failed));
    }

    @Override
    public <T> Running longRunning(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        return run(longWork, work, answer, failed);
    }

    @Override
    public <T> Running longWriting(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        return run(longWrites, work, answer, failed);
    }

    @Override
    public boolean hasLongWork() {
        return lasting.get() > 0;
    }

    private <T> Running run(Executor where, LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        Running running = new Running();
        lasting.incrementAndGet();
        where.execute(() -> {
            try {
                answer(() -> work.run(new ShownProgress(running, screen)), result -> {
                    running.finish();
                    if (!running.isStopped()) {
                        answer.accept(result);
                    }
                }, failure -> {
                    running.finish();
                    if (!running.isStopped()) {
                        failed.accept(failure);
                    }
                });
            } finally {
                lasting.decrementAndGet();
            }
        });
        return running;
    }

    /** Errors too: a thread that dies of one in silence leaves a screen that waits for ever. */
    private <T> void answer(Work<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
        T result = null;
        Throwable failure = null;
        try {
            result = work.run();
        } catch (Exception | Error thrown) {
            failure = thrown;
        }
        deliver(result, failure, answer, failed);
    }

    @SuppressWarnings("NullAway") // a result is null only where T allows it
    private <T> void deliver(@Nullable T result, @Nullable Throwable failure, Consumer<T> answer,
            Consumer<Throwable> failed) {
        screen.execute(() -> {
            if (failure == null) {
                answer.accept(result);
            } else {
                failed.accept(failure);
            }
        });
    }

    @Override
    public void close() {
        readers.shutdownNow();
        slowReader.shutdownNow();
        longWork.shutdownNow();
        writer.shutdown();
        longWrites.shutdown();
        try {
            boolean written = writer.awaitTermination(SECONDS_FOR_WRITES, TimeUnit.SECONDS);
            boolean ended = longWrites.awaitTermination(SECONDS_FOR_LONG_WRITES, TimeUnit.SECONDS);
            if (!written || !ended) {
                LOG.error("a write did not end in time");
            }
            longWrites.shutdownNow(); // what is interrupted writes nothing
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Work that may fail in any way. */
    private interface Work<T> {
        T run() throws Exception;
    }
}
