package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;

/** How the context of a write reaches the journal's triggers: the one row of {@code journal_session}, in the write's transaction. */
final class JournalSession {
    private final Connection writer;
    private final Clock clock;

    JournalSession(Connection writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** Gives a new file its device: number 0, until a restore gives it another. */
    void nameDevice() throws SQLException {
        if (StoreFile.number(writer, "SELECT count(*) FROM journal_device") == 0) {
            try (PreparedStatement insert = writer
                    .prepareStatement("INSERT OR IGNORE INTO journal_device (n, id, label) VALUES (0, ?, '')")) {
                insert.setBytes(1, newId());
                insert.executeUpdate();
            }
        }
    }

    void becomeNewDevice() throws SQLException {
        StoreFile.run(writer, "BEGIN IMMEDIATE");
        try (PreparedStatement insert = writer.prepareStatement(
                """
                        INSERT INTO journal_device (n, id, label)
                        SELECT max(n) + 1, ?, (SELECT label FROM journal_device WHERE n = (SELECT last >> 40 FROM journal_session))
                        FROM journal_device""")) {
            insert.setBytes(1, newId());
            insert.executeUpdate();
            StoreFile.run(writer, "UPDATE journal_session SET last = (SELECT max(n) FROM journal_device) << 40");
            StoreFile.run(writer, "COMMIT");
        } catch (SQLException failure) {
            StoreFile.run(writer, "ROLLBACK");
            throw failure;
        }
    }

    private static byte[] newId() {
        byte[] id = new byte[16];
        new SecureRandom().nextBytes(id);
        return id;
    }

    void begin(Gesture gesture) throws SQLException {
        String network = StoreFile.text(writer, "SELECT value FROM store_fact WHERE name = 'profile.network'");
        try (PreparedStatement insert = writer.prepareStatement("""
                INSERT INTO journal_batch (id, author, network, schema, at_ms, gesture)
                SELECT last + 1, ?, ?, ?, ?, ? FROM journal_session""")) {
            insert.setLong(1, numberOf("journal_author", gesture.author()));
            insert.setLong(2, numberOf("journal_network", network));
            insert.setLong(3, Migrations.SCHEMA);
            insert.setLong(4, clock.millis());
            insert.setString(5, gesture.name());
            insert.executeUpdate();
        }
        StoreFile.run(writer, "UPDATE journal_session SET batch = last + 1, resolving = 0");
    }

    /** A gesture that changed nothing leaves nothing. */
    void end() throws SQLException {
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
            try (ResultSet result = query.executeQuery()) {
                return result.getLong(1);
            }
        }
    }
}
