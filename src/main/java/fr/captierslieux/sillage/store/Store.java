package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.cases.CaseSummaries;
import fr.captierslieux.sillage.store.territory.PlaceTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * An open store: one writing connection, a few reading ones, and the two verbs. Safe for use by several threads; writes happen one
 * after the other, in the order in which they were asked for.
 */
public final class Store implements Transactions, AutoCloseable {
    private static final int READERS_KEPT = 3;
    private static final Executor ASIDE = work -> Thread.ofPlatform().daemon().name("Sillage reads aside").start(work);
    private static final Duration LONGEST_READ = Duration.ofSeconds(30);

    private final StoreFile file;
    private final Connection writer;
    private final JournalSession journal;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Connection> idleReaders = new ArrayDeque<>();
    private int lentReaders;
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();
    private boolean closed;

    private Store(StoreFile file, Clock clock, Connection writer) {
        this.file = file;
        this.writer = writer;
        this.journal = new JournalSession(writer, clock);
    }

    /**
     * Opens a store that exists, migrating it when an older version made it.
     *
     * @throws StoreCannotBeOpened with the reason
     */
    public static Store open(Path path, @Nullable Passphrase passphrase, Clock clock) {
        StoreFile file = new StoreFile(path, passphrase);
        if (!file.exists()) {
            throw new StoreCannotBeOpened(Reason.MISSING, null);
        }
        return opened(file, clock);
    }

    /** As {@link #open}, and makes an empty store, encrypted when a passphrase is given, where there is none. */
    public static Store openOrCreate(Path path, @Nullable Passphrase passphrase, Clock clock) {
        StoreFile file = new StoreFile(path, passphrase);
        try {
            Path folder = file.path().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException denied) {
            throw new StoreCannotBeOpened(Reason.NO_ACCESS, denied);
        }
        return opened(file, clock);
    }

    private static Store opened(StoreFile file, Clock clock) {
        SideFile.removeLeftovers(file.path());
        Connection writer = file.openForWriting();
        try {
            new Migrations(file).run(writer);
            new PlaceTables(writer).bringUpToDate();
            new CaseSummaries(writer).bringUpToDate();
            Store store = new Store(file, clock, writer);
            store.journal.nameDevice();
            return store;
        } catch (SQLException failure) {
            closeQuietly(writer);
            throw file.refusal(failure);
        } catch (RuntimeException failure) {
            closeQuietly(writer);
            throw failure;
        }
    }

    public Path path() {
        return file.path();
    }

    /** Whether this is the store's file or one that SQLite keeps beside it, by whatever name it is reached. */
    public boolean consistsOf(Path other) {
        return file.consistsOf(other);
    }

    public boolean isEncrypted() {
        return file.isEncrypted();
    }

    /** Whether this passphrase, or with null none, is what opened it. */
    public boolean isOpenedWith(@Nullable Passphrase passphrase) {
        return file.isOpenedWith(passphrase);
    }

    /** The file, for the classes of this room that need connections of their own. */
    StoreFile file() {
        return file;
    }

    @Override
    public <T> T read(Supplier<T> work) {
        if (current.get() != null) {
            return work.get();
        }
        Connection reader = takeReader();
        try {
            StoreFile.run(reader, "BEGIN");
            current.set(reader);
            return work.get();
        } catch (SQLException failure) {
            throw new DataAccessException("read", failure);
        } finally {
            current.remove();
            giveBack(reader);
        }
    }

    /** With another reader, when nobody wrote since the caller's picture was taken: then both see the same. */
    @Override
    public <T> Supplier<T> readAside(Supplier<T> work) {
        String seen = lastOperations(connection());
        CompletableFuture<Optional<T>> answer = CompletableFuture.supplyAsync(() -> {
            try {
                return read(() -> lastOperations(connection()).equals(seen)
                        ? Optional.of(work.get())
                        : Optional.<T>empty());
            } catch (StoreCannotBeOpened noReader) {
                return Optional.<T>empty();
            }
        }, ASIDE);
        return () -> {
            try {
                return answer.join().orElseGet(work);
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof RuntimeException thrown ? thrown : failure;
            }
        };
    }

    /** The last operation of each device: numbers grow within a device only. */
    private static String lastOperations(Connection connection) {
        return Sql
                .list(connection, row -> row.getString(1) + "",
                        """
                                SELECT group_concat(newest) FROM (
                                  SELECT coalesce((SELECT max(o.id) FROM journal_op o WHERE o.id >= d.n << 40 AND o.id < (d.n + 1) << 40), 0) AS newest
                                  FROM journal_device d ORDER BY d.n)""")
                .getFirst();
    }

    @Override
    public <T> T write(Gesture gesture, Supplier<T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("a write does not stand inside another transaction");
        }
        writing.lock();
        try {
            StoreFile.run(writer, "BEGIN IMMEDIATE");
            current.set(writer);
            try {
                journal.begin(gesture);
                T result = work.get();
                new CaseSummaries(writer).refresh();
                journal.end();
                StoreFile.run(writer, "COMMIT");
                return result;
            } catch (SQLException | RuntimeException | Error failure) {
                rollBack(failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw new DataAccessException("write", failure);
        } finally {
            current.remove();
            writing.unlock();
        }
    }

    /** SQLite itself rolls back on a full disk or a failed read; a second rollback then says that there is nothing to undo. */
    private void rollBack(Throwable failure) {
        try {
            StoreFile.run(writer, "ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failure.addSuppressed(alreadyRolledBack);
        }
    }

    /**
     * The transaction of this thread, for the repositories of this room.
     *
     * @throws IllegalStateException outside {@link #read} and {@link #write}
     */
    public DSLContext dsl() {
        Settings settings = new Settings().withExecuteLogging(false).withRenderSchema(false);
        return DSL.using(connection(), SQLDialect.SQLITE, settings);
    }

    /** As {@link #dsl}, for set operations in plain SQL. */
    public Connection connection() {
        Connection connection = current.get();
        if (connection == null) {
            throw new IllegalStateException("a repository is called inside read or write");
        }
        return connection;
    }

    /** Writes a consistent copy of the file into a new one, with the same key. Neither {@code backup to} nor mmap: both fail here. */
    public void copyInto(Path target) {
        try (Connection connection = file.openForWriting()) {
            StoreFile.run(connection, "VACUUM INTO '" + target.toString().replace("'", "''") + "'");
        } catch (SQLException failure) {
            throw new DataAccessException("copy", failure);
        }
    }

    /** From now on changes are numbered as those of a new device: for a restored backup, whose next numbers may have been given already. */
    public void becomeNewDevice() {
        writing.lock();
        try {
            journal.becomeNewDevice();
        } catch (SQLException failure) {
            throw new DataAccessException("new device", failure);
        } finally {
            writing.unlock();
        }
    }

    /** A private file beside this store, as protected as it, for rows that wait. */
    public SideFile makeSideFile() {
        return SideFile.beside(file);
    }

    /** A connection of its own that sees the side file as well; writing to the store through it is refused by the journal. */
    public Connection openBeside(SideFile side) {
        Connection connection = file.openForWriting();
        try {
            side.attachTo(connection);
            return connection;
        } catch (SQLException failure) {
            closeQuietly(connection);
            throw new DataAccessException("side file", failure);
        }
    }

    /** As {@link #write}, with the side file attached. */
    public <T> T writeBeside(SideFile side, Gesture gesture, Supplier<T> work) {
        writing.lock();
        try {
            side.attachTo(writer);
            try {
                return write(gesture, work);
            } finally {
                side.detachFrom(writer);
            }
        } catch (SQLException failure) {
            throw new DataAccessException("side file", failure);
        } finally {
            writing.unlock();
        }
    }

    private Connection takeReader() {
        synchronized (idleReaders) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            lentReaders++;
            Connection idle = idleReaders.poll();
            if (idle != null) {
                return idle;
            }
        }
        try {
            return file.openForReading();
        } catch (RuntimeException refusal) {
            takeBack();
            throw refusal;
        }
    }

    private void takeBack() {
        synchronized (idleReaders) {
            lentReaders--;
            idleReaders.notifyAll();
        }
    }

    private void giveBack(Connection reader) {
        if (!isKept(reader)) {
            closeQuietly(reader);
        }
        takeBack();
    }

    private boolean isKept(Connection reader) {
        try {
            StoreFile.run(reader, "ROLLBACK");
        } catch (SQLException broken) {
            return false;
        }
        synchronized (idleReaders) {
            if (closed || idleReaders.size() >= READERS_KEPT) {
                return false;
            }
            idleReaders.push(reader);
            return true;
        }
    }

    /**
     * Waits for a write under way, and for reads: whoever puts another file in the place of a closed store must find no connection left
     * on it. The last process to close leaves one file without side files.
     */
    @Override
    public void close() {
        synchronized (idleReaders) {
            closed = true;
            idleReaders.forEach(Store::closeQuietly);
            idleReaders.clear();
        }
        awaitReaders();
        writing.lock();
        try {
            writer.close();
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException("the store did not close", failure));
        } finally {
            writing.unlock();
        }
    }

    private void awaitReaders() {
        long end = System.nanoTime() + LONGEST_READ.toNanos();
        synchronized (idleReaders) {
            try {
                while (lentReaders > (current.get() == null ? 0 : 1) && end - System.nanoTime() > 0) {
                    TimeUnit.NANOSECONDS.timedWait(idleReaders, end - System.nanoTime());
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // A connection that does not close has nothing uncommitted to lose.
        }
    }
}
