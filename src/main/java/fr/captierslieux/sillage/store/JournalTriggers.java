package fr.captierslieux.sillage.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Generates the journal's triggers from the schema, so that no write path can forget the journal. A table is synchronised when it has
 * the columns rid, id, deleted and version. Field numbers: entity * 256 + k; k = 0 birth, 1 erasure, 2.. columns; never reused.
 * Everything that depends on order stands in one trigger: two triggers on one event run in an undefined order.
 */
final class JournalTriggers {
    /** Columns that are this laptop's own; derived {@code *_folded} columns are left out as well. */
    private static final Set<String> LOCAL_COLUMNS = Set.of("rid", "id", "version");
    private static final String HERE = "(SELECT applying FROM journal_session) = 0";

    private final Connection connection;

    JournalTriggers(Connection connection) {
        this.connection = connection;
    }

    /** Before migrations: a column that a trigger names cannot be dropped. */
    void drop() throws SQLException {
        for (String name : strings("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'j_*'")) {
            execute("DROP TRIGGER " + quoted(name));
        }
    }

    /** After migrations, in their transaction. */
    void create() throws SQLException {
        for (String table : synchronisedTables()) {
            for (String sql : triggersOf(table)) {
                execute(sql);
            }
        }
    }

    List<String> synchronisedTables() throws SQLException {
        return strings("""
                SELECT m.name FROM sqlite_schema m WHERE m.type = 'table' AND 4 = (
                  SELECT count(*) FROM pragma_table_info(m.name) WHERE name IN ('rid', 'id', 'deleted', 'version'))
                ORDER BY m.name""");
    }

    /** A digest of the triggers as they stand in the file: compared at opening with the one noted when they were made. */
    String fingerprint() throws SQLException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String sql : strings(
                    "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'j*' ORDER BY name")) {
                sha.update(sql.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private List<String> triggersOf(String table) throws SQLException {
        int birth = number(table, "+");
        number(table, "!");
        List<String> columns = strings(
                "SELECT name FROM pragma_table_xinfo('" + table + "') WHERE hidden = 0 ORDER BY cid");
        columns.removeIf(column -> LOCAL_COLUMNS.contains(column) || column.endsWith("_folded"));
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            String name = quoted(column);
            cells.add(cells.isEmpty()
                    ? "SELECT %d AS field, OLD.%s AS was, NEW.%s AS now".formatted(number(table, column), name, name)
                    : "SELECT %d, OLD.%s, NEW.%s".formatted(number(table, column), name, name));
        }
        return List.of(
                """
                        CREATE TRIGGER "j_%1$s_born" AFTER INSERT ON "%1$s" WHEN %2$s BEGIN
                          UPDATE journal_session SET last = last + 1;
                          INSERT INTO journal_op (id, row, field, batch)
                            SELECT last, NEW.rid, %3$d, coalesce(batch, RAISE(ABORT, 'journal: write outside a batch')) FROM journal_session;
                        END"""
                        .formatted(table, HERE, birth),
                """
                        CREATE TRIGGER "j_%1$s_changed" AFTER UPDATE ON "%1$s" WHEN %2$s BEGIN
                          INSERT INTO journal_write SELECT field, NEW.rid, was, now FROM (
                            %4$s
                          ) WHERE was IS NOT now COLLATE BINARY;
                          INSERT INTO journal_parent (op, parent) SELECT d.head, c.head FROM journal_cell d, journal_cell c
                            WHERE OLD.deleted = 0 AND NEW.deleted = 1 AND d.row = NEW.rid AND d.field = %5$d
                              AND c.row = NEW.rid AND c.field BETWEEN %3$d + 2 AND %3$d + 255 AND c.field <> d.field;
                        END"""
                        .formatted(table, HERE, birth, String.join("\n    UNION ALL ", cells),
                                number(table, "deleted")),
                """
                        CREATE TRIGGER "j_%1$s_fixed" BEFORE UPDATE ON "%1$s"
                          WHEN OLD.id IS NOT NEW.id OR OLD.rid IS NOT NEW.rid OR (OLD.deleted = 2 AND %2$s)
                            OR (NEW.version IS OLD.version AND %2$s) BEGIN
                          SELECT RAISE(ABORT, 'journal: a key never changes, an erased row stays erased, every change raises the version');
                        END"""
                        .formatted(table, HERE),
                """
                        CREATE TRIGGER "j_%1$s_kept" BEFORE DELETE ON "%1$s" BEGIN
                          SELECT RAISE(ABORT, 'journal: set deleted = 1 instead');
                        END""".formatted(table));
    }

    private int number(String entity, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO journal_field (n, entity, name)
                SELECT CASE ?2 WHEN '+' THEN (SELECT (coalesce(max(n), 0) / 256 + 1) * 256 FROM journal_field)
                               ELSE (SELECT max(n) + 1 FROM journal_field WHERE entity = ?1) END, ?1, ?2
                WHERE NOT EXISTS (SELECT 1 FROM journal_field WHERE entity = ?1 AND name = ?2)""")) {
            insert.setString(1, entity);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        try (PreparedStatement query = connection
                .prepareStatement("SELECT n FROM journal_field WHERE entity = ? AND name = ?")) {
            query.setString(1, entity);
            query.setString(2, name);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> list = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                list.add(result.getString(1));
            }
        }
        return list;
    }

    private void execute(String sql) throws SQLException {
        StoreFile.run(connection, sql);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
