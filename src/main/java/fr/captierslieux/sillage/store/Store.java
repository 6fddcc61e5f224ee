package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.territory.PlaceTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
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

    private final StoreFile file;
    private final Clock clock;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Connection> idleReaders = new ArrayDeque<>();
    private final ThreadLocal<@Nullable Connection> current = new ThreadLocal<>();
    private boolean closed;

    private Store(StoreFile file, Clock clock, Connection writer) {
        this.file = file;
        this.clock = clock;
        this.writer = writer;
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
        Connection writer = file.openForWriting();
        try {
            new Migrations(file).run(writer);
            new PlaceTables(writer).bringUpToDate();
            Store store = new Store(file, clock, writer);
            store.nameDevice();
            return store;
        } catch (SQLException failure) {
            closeQuietly(writer);
            throw file.refusal(failure);
        } catch (RuntimeException failure) {
            closeQuietly(writer);
            throw failure;
        }
    }

    private void nameDevice() throws SQLException {
        if (StoreFile.number(writer, "SELECT count(*) FROM journal_device WHERE n = 0") == 0) {
            byte[] id = new byte[16];
            new SecureRandom().nextBytes(id);
            try (PreparedStatement insert = writer
                    .prepareStatement("INSERT OR IGNORE INTO journal_device (n, id, label) VALUES (0, ?, '')")) {
                insert.setBytes(1, id);
                insert.executeUpdate();
            }
        }
    }

    public Path path() {
        return file.path();
    }

    public boolean isEncrypted() {
        return file.isEncrypted();
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
                beginBatch(gesture);
                T result = work.get();
                endBatch();
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

    private void beginBatch(Gesture gesture) throws SQLException {
        long author = numberOf("journal_author", gesture.author());
        String network = StoreFile.text(writer, "SELECT value FROM store_fact WHERE name = 'profile.network'");
        try (PreparedStatement insert = writer.prepareStatement("""
                INSERT INTO journal_batch (id, author, network, schema, at_ms, gesture)
                SELECT last + 1, ?, ?, ?, ?, ? FROM journal_session""")) {
            insert.setLong(1, author);
            insert.setLong(2, numberOf("journal_network", network));
            insert.setLong(3, Migrations.SCHEMA);
            insert.setLong(4, clock.millis());
            insert.setString(5, gesture.name());
            insert.executeUpdate();
        }
        StoreFile.run(writer, "UPDATE journal_session SET batch = last + 1, resolving = 0");
    }

    private void endBatch() throws SQLException {
        StoreFile.run(writer,
                """
                        DELETE FROM journal_batch WHERE id = (SELECT batch FROM journal_session) AND id > (SELECT last FROM journal_session)""");
        StoreFile.run(writer, "UPDATE journal_session SET batch = NULL, resolving = 0");
    }

    private long numberOf(String table, String label) throws SQLException {
        byte[] id = RowId.derivedBytes(table, label);
        try (PreparedStatement insert = writer
                .prepareStatement("INSERT OR IGNORE INTO " + table + " (id, label) VALUES (?, ?)")) {
            insert.setBytes(1, id);
            insert.setString(2, label);
            insert.executeUpdate();
        }
        try (PreparedStatement query = writer.prepareStatement("SELECT n FROM " + table + " WHERE id = ?")) {
            query.setBytes(1, id);
            try (var result = query.executeQuery()) {
                return result.getLong(1);
            }
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

    private Connection takeReader() {
        synchronized (idleReaders) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            Connection idle = idleReaders.poll();
            if (idle != null) {
                return idle;
            }
        }
        return file.openForReading();
    }

    private void giveBack(Connection reader) {
        try {
            StoreFile.run(reader, "ROLLBACK");
        } catch (SQLException broken) {
            closeQuietly(reader);
            return;
        }
        synchronized (idleReaders) {
            if (!closed && idleReaders.size() < READERS_KEPT) {
                idleReaders.push(reader);
                return;
            }
        }
        closeQuietly(reader);
    }

    /** Waits for a write under way; the last process to close leaves one file without side files. */
    @Override
    public void close() {
        synchronized (idleReaders) {
            closed = true;
            idleReaders.forEach(Store::closeQuietly);
            idleReaders.clear();
        }
        writing.lock();
        try {
            writer.close();
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException("the store did not close", failure));
        } finally {
            writing.unlock();
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
