package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.merged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.CellFault;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportStaging.OwnCellReader;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of fields of one's own: what they mean is known once every definition, of the import and of the store, has been read. */
final class StagedOwnValues {
    private static final int BATCH = 1_000;

    private final Connection connection;
    private final StagedFaults faults;

    StagedOwnValues(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    /** Reads every waiting cell by its definition. */
    void check(OwnCellReader reader) throws SQLException {
        Sql.execute(connection, "DROP TABLE IF EXISTS staging.e_field");
        Sql.execute(connection, "CREATE TABLE staging.e_field AS SELECT m.code, m.file, m.type, m.choices FROM "
                + merged("champs")
                + " m UNION ALL SELECT code, file, type, choices FROM main.own_field t WHERE t.deleted < 2 AND NOT EXISTS (SELECT 1 FROM "
                + staged("champs") + " s WHERE s.x_id = t.id)");
        Sql.execute(connection, "DROP TABLE IF EXISTS staging.x_read");
        Sql.execute(connection,
                "CREATE TABLE staging.x_read (own INTEGER PRIMARY KEY, value TEXT, kind TEXT, details TEXT)");
        readAll(reader);
        Sql.execute(connection, "UPDATE staging.x_own SET says = 0, value = NULL");
        Sql.execute(connection,
                "UPDATE staging.x_own SET says = 1, value = r.value FROM staging.x_read r WHERE r.own = x_own.rowid AND r.kind IS NULL");
        for (ExchangeFile file : ExchangeFormat.files()) {
            tell(file);
        }
        Sql.execute(connection,
                """
                        UPDATE staging.x_own SET differs = says = 1 AND (SELECT count(*) FROM main.own_value v
                          WHERE v.id = x_own.value_id AND v.deleted = 0 AND v.value IS x_own.value) = 0
                          AND (value IS NOT NULL OR EXISTS (SELECT 1 FROM main.own_value v WHERE v.id = x_own.value_id AND v.value IS NOT NULL))""");
    }

    private void readAll(OwnCellReader reader) throws SQLException {
        try (PreparedStatement insert = connection
                .prepareStatement("INSERT INTO staging.x_read (own, value, kind, details) VALUES (?, ?, ?, ?)");
                PreparedStatement query = connection.prepareStatement(
                        """
                                SELECT o.rowid, o.raw, f.type, f.choices FROM staging.x_own o LEFT JOIN staging.e_field f ON f.code = o.field AND f.file = o.file""");
                ResultSet cells = query.executeQuery()) {
            int waiting = 0;
            while (cells.next()) {
                String type = cells.getString(3);
                Object read = type == null ? UNKNOWN : read(reader, type, cells.getString(4), cells.getString(2));
                if (read == NOTHING) {
                    continue;
                }
                insert.setLong(1, cells.getLong(1));
                insert.setString(2, read instanceof String value ? value : null);
                insert.setString(3, read instanceof CellFault fault ? fault.kind().name() : null);
                insert.setString(4,
                        read instanceof CellFault fault ? String.join(StagingLoader.SEPARATOR, fault.details()) : null);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static final CellFault UNKNOWN = new CellFault(FaultKind.UNKNOWN_COLUMN, List.of("champs"));
    private static final Object NOTHING = new Object();
    private static final Object CLEARED = new Object();

    private static Object read(OwnCellReader reader, String type, @Nullable String choices, String cell) {
        if (cell.equals("-") || (!type.equals(OwnFields.Type.TEXTE.name()) && cell.strip().equals("-"))) {
            return CLEARED;
        }
        Object value = reader.read(OwnFields.Type.valueOf(type), choices, cell);
        return value == null ? NOTHING : value;
    }

    /** A fault a faulty cell; of a column that nobody defined one a file, at its header, and no row of that file is taken. */
    private void tell(ExchangeFile file) {
        String cells = "(SELECT r.x_n, r.x_source, r.x_line, o.field, o.raw, c.kind, c.details FROM staging.x_read c JOIN staging.x_own o ON o.rowid = c.own"
                + " JOIN " + staged(file)
                + " r ON r.x_id = o.id AND r.x_merged = 0 WHERE c.kind IS NOT NULL AND o.file = " + text(file.name())
                + ") m";
        List<String> kinds = Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT m.kind || ' ' || m.field FROM " + cells);
        for (String each : kinds) {
            FaultKind kind = FaultKind.valueOf(each.substring(0, each.indexOf(' ')));
            String field = each.substring(each.indexOf(' ') + 1);
            String rows = cells + " WHERE m.kind = " + text(kind.name()) + " AND m.field = " + text(field);
            boolean undefined = kind == FaultKind.UNKNOWN_COLUMN;
            faults.add(kind, file.name(), OwnFields.header(field), undefined ? "''" : "m.raw", List.of("m.details"),
                    rows);
            if (undefined) {
                Sql.execute(connection,
                        "DELETE FROM staging.x_fault WHERE kind = 'UNKNOWN_COLUMN' AND line > 1 AND col = ? AND rowid NOT IN"
                                + " (SELECT min(rowid) FROM staging.x_fault WHERE kind = 'UNKNOWN_COLUMN' AND col = ? GROUP BY source)",
                        OwnFields.header(field), OwnFields.header(field));
                Sql.execute(connection,
                        "UPDATE staging.x_source SET refused = 1 WHERE name IN (SELECT source FROM staging.x_fault WHERE"
                                + " kind = 'UNKNOWN_COLUMN' AND col = ?)",
                        OwnFields.header(field));
                Sql.execute(connection, "UPDATE staging.x_fault SET line = 1 WHERE kind = 'UNKNOWN_COLUMN' AND col = ?",
                        OwnFields.header(field));
            }
        }
    }

    /** Writes the values of the rows that were taken. */
    long write() {
        String taken = " o.differs = 1 AND (";
        StringBuilder rows = new StringBuilder("0");
        for (ExchangeFile file : ExchangeFormat.files()) {
            rows.append(" OR o.file = ").append(text(file.name())).append(" AND EXISTS (SELECT 1 FROM ")
                    .append(staged(file))
                    .append(" s WHERE s.x_id = o.id AND s.x_merged = 0 AND s.x_out = 0 AND s.x_gone < 2)");
        }
        String condition = taken + rows + ")";
        long written = Sql.execute(connection,
                "UPDATE main.own_value SET value = o.value, deleted = 0, version = version + 1 FROM staging.x_own o"
                        + " WHERE own_value.id = o.value_id AND own_value.deleted < 2 AND" + condition);
        return written + Sql.execute(connection,
                "INSERT INTO main.own_value (id, field_id, row_id, value) SELECT o.value_id, o.field_id, o.id, o.value"
                        + " FROM staging.x_own o WHERE o.value IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main.own_value v WHERE v.id = o.value_id) AND"
                        + condition + " ORDER BY o.rowid");
    }
}
