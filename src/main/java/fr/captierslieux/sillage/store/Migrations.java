package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a store to the schema of this version: refuses a newer one, keeps a copy of an older one beside it, migrates, and makes the
 * journal's triggers anew. Nothing of this runs, and Flyway is not even loaded, when the store is up to date.
 */
final class Migrations {
    /** The number of the last migration (asserted by a test). Kept in {@code user_version}. */
    static final int SCHEMA = 29;
    private static final String TRIGGERS = "journal.triggers";

    private final StoreFile file;

    Migrations(StoreFile file) {
        this.file = file;
    }

    /** Brings the store up to date. */
    void run(Connection connection) throws SQLException {
        long version = StoreFile.number(connection, "PRAGMA user_version");
        boolean empty = StoreFile.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && StoreFile.number(connection, "PRAGMA application_id") != StoreFile.APPLICATION_ID) {
            throw new StoreCannotBeOpened(Reason.NOT_A_STORE, null);
        }
        if (version > SCHEMA) {
            throw new StoreCannotBeOpened(Reason.NEWER, null);
        }
        if (version == SCHEMA) {
            checkTriggers(connection);
            return;
        }
        if (!empty) {
            keepCopy(connection, version);
            inTransaction(connection, () -> new JournalTriggers(connection).drop());
        }
        StoreFile.run(connection, "PRAGMA application_id = " + StoreFile.APPLICATION_ID);
        Flyway.configure(Migrations.class.getClassLoader()).dataSource(new OneFile())
                .locations("classpath:fr/captierslieux/sillage/store/migrations").load().migrate();
        inTransaction(connection, () -> {
            JournalTriggers triggers = new JournalTriggers(connection);
            triggers.create();
            StoreFile.run(connection,
                    "INSERT INTO store_fact (name, value) VALUES ('" + TRIGGERS + "', '" + triggers.fingerprint()
                            + "') ON CONFLICT (name) DO UPDATE SET value = excluded.value");
            StoreFile.run(connection, "PRAGMA user_version = " + SCHEMA);
        });
    }

    /** Writing beside the journal must be impossible: a store whose triggers are not those that were made is damaged. */
    private static void checkTriggers(Connection connection) throws SQLException {
        String noted = StoreFile.text(connection, "SELECT value FROM store_fact WHERE name = '" + TRIGGERS + "'");
        if (!noted.equals(new JournalTriggers(connection).fingerprint())) {
            throw new StoreCannotBeOpened(Reason.DAMAGED, null);
        }
    }

    private void keepCopy(Connection connection, long version) throws SQLException {
        Path copy = file.path().resolveSibling(file.path().getFileName() + ".schema-" + version);
        if (Files.notExists(copy)) {
            StoreFile.run(connection, "VACUUM INTO '" + copy.toString().replace("'", "''") + "'");
        }
    }

    private static void inTransaction(Connection connection, Work work) throws SQLException {
        StoreFile.run(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            StoreFile.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException failure) {
            StoreFile.run(connection, "ROLLBACK");
            throw failure;
        }
    }

    /** Work on a connection. */
    private interface Work {
        void run() throws SQLException;
    }

    /** Flyway's way to connections of this file. */
    private final class OneFile implements DataSource {
        @Override
        public Connection getConnection() {
            return file.openForWriting();
        }

        @Override
        public Connection getConnection(String user, String password) {
            return getConnection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // no log
        }

        @Override
        public void setLoginTimeout(int seconds) {
            // a file needs no login
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
