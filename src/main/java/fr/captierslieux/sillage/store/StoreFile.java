package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/**
 * One SQLite file and how a connection to it is set up: the only place that names pragmas (asserted by a test).
 * A passphrase is the file's key itself (SQLite3 Multiple Ciphers, ChaCha20-Poly1305, PBKDF2); another one is given to a copy ({@link LoneStore}).
 */
final class StoreFile {
    /** "SLGE": tells a store from any other SQLite file. */
    static final int APPLICATION_ID = 0x534c4745;
    static final int BUSY_TIMEOUT_MS = 10_000;
    private static final byte[] PLAIN_HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int NOT_A_DATABASE = 26;
    /** Of SQLite's machine, between two questions whether to go on. */
    private static final int STEPS = 20_000;

    private final Path path;
    private final @Nullable Passphrase passphrase;
    private final boolean locked;

    /**
     * Reads how the file begins, once and before there is a connection: on Linux and macOS a process that closes a file of which it
     * holds SQLite's locks by another way loses them, and another process then removes the log that this one goes on writing into.
     *
     * @param path made absolute: the driver of 2022 follows URLs in relative names; a link is followed, as SQLite does, so that what stands
     *             beside the store stands beside the file and not beside the link
     */
    StoreFile(Path path, @Nullable Passphrase passphrase) {
        this.path = followed(path.toAbsolutePath().normalize());
        boolean plain = isPlain(this.path);
        this.passphrase = plain ? null : passphrase;
        this.locked = exists() && !plain && passphrase == null;
    }

    private static Path followed(Path path) {
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException unreadable) {
            return path;
        }
    }

    Path path() {
        return path;
    }

    /** Whether this is the file or one that SQLite keeps beside it. Opens none of them. */
    boolean consistsOf(Path other) {
        return Stream.of("", "-wal", "-shm", "-journal").map(end -> path.resolveSibling(path.getFileName() + end))
                .anyMatch(each -> isSame(each, other));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return false;
        }
    }

    boolean exists() {
        return Files.exists(path) && path.toFile().length() > 0;
    }

    boolean isEncrypted() {
        return passphrase != null;
    }

    /** Whether this is what the file is opened with. */
    boolean isOpenedWith(@Nullable Passphrase other) {
        return Objects.equals(passphrase, other);
    }

    private static boolean isPlain(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(PLAIN_HEADER.length), PLAIN_HEADER);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A connection that may write. */
    Connection openForWriting() {
        return open(false);
    }

    /** A connection that refuses to write. */
    Connection openForReading() {
        return open(true);
    }

    private Connection open(boolean reading) {
        if (locked) {
            throw new StoreCannotBeOpened(Reason.PASSPHRASE_NEEDED, null);
        }
        try {
            // The driver must give the key before anything else that it does with the file, hence as properties.
            Properties properties = new Properties();
            if (passphrase != null) {
                properties.setProperty("cipher", "chacha20");
                properties.setProperty("key", passphrase.text());
            }
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path, properties);
            try {
                setUp(connection, reading);
                return connection;
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    private void setUp(Connection connection, boolean reading) throws SQLException {
        if (passphrase != null && text(connection, "PRAGMA cipher").isEmpty()) {
            throw new StoreCannotBeOpened(Reason.NO_ENCRYPTION, null);
        }
        run(connection, "PRAGMA busy_timeout = " + BUSY_TIMEOUT_MS);
        run(connection, "PRAGMA foreign_keys = ON");
        run(connection, "PRAGMA recursive_triggers = ON");
        run(connection, "PRAGMA temp_store = MEMORY");
        run(connection, "PRAGMA journal_mode = WAL");
        run(connection, "PRAGMA synchronous = FULL");
        run(connection, "PRAGMA cache_size = " + (reading ? -32_768 : -65_536));
        if (reading) {
            run(connection, "PRAGMA query_only = ON");
        }
    }

    /** For rows that wait and can be read again from where they came: no journal, no waiting for the disk. */
    static void relax(Connection connection, String schema) throws SQLException {
        run(connection, "PRAGMA " + schema + ".journal_mode = OFF");
        run(connection, "PRAGMA " + schema + ".synchronous = OFF");
        run(connection, "PRAGMA " + schema + ".cache_size = -16384");
        run(connection, "PRAGMA temp_store = MEMORY");
    }

    /** What a failure at opening means to a person. */
    StoreCannotBeOpened refusal(SQLException failure) {
        Reason reason = (failure.getErrorCode() & 0xff) == NOT_A_DATABASE
                ? passphrase != null ? Reason.WRONG_PASSPHRASE : Reason.NOT_A_STORE
                : StoreFailure.reasonIn(failure).orElse(Reason.DAMAGED);
        return new StoreCannotBeOpened(reason, failure);
    }

    /** From here on a long statement of the connection ends with a failure when somebody says so. */
    static void askWhether(BooleanSupplier stopped, Connection connection) throws SQLException {
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return stopped.getAsBoolean() ? 1 : 0;
            }
        });
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            String value = result.next() ? result.getString(1) : null;
            return value == null ? "" : value;
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
