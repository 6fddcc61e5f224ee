package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.bit;
import static fr.captierslieux.sillage.store.exchange.StagedSql.quoted;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

/** What rows are to the store and to each other: new or known, whole, and referring to rows that are there. */
final class RowChecks {
    private final Connection connection;
    private final StagedFaults faults;
    private final Set<String> broken;

    /** @param broken files of which nothing could be read: who refers to their rows is not at fault */
    RowChecks(Connection connection, StagedFaults faults, Set<String> broken) {
        this.connection = connection;
        this.faults = faults;
        this.broken = broken;
    }

    /** Finds the rows of the store that waiting rows update. */
    void recognise() {
        for (ExchangeFile file : ExchangeFormat.files()) {
            Sql.execute(connection, "UPDATE " + staged(file)
                    + " SET x_rid = NULL, x_gone = 0, x_out = 0 WHERE x_rid IS NOT NULL OR x_out <> 0");
            Sql.execute(connection,
                    "UPDATE " + staged(file) + " AS s SET x_rid = t.rid, x_gone = t.deleted FROM " + stored(file)
                            + " t WHERE t.id = s.x_id");
            ExchangeColumn key = file.getColumn(file.key().getFirst());
            String value = "m." + quoted(StagedSql.isReference(key) ? key.field() + "_code" : key.field());
            faults.add(FaultKind.IN_THE_BIN, file.name(), key.header(), value, List.of(),
                    staged(file) + " m WHERE m.x_gone > 0 AND m.x_merged = 0");
        }
    }

    /** Required values of new rows. */
    void complete() {
        for (ExchangeFile file : ExchangeFormat.files()) {
            for (ExchangeColumn column : file.columns()) {
                if (column.isRequired() && !file.isKey(column)) {
                    faults.add(FaultKind.MISSING_VALUE, file.name(), column.header(), "''", List.of(), staged(file)
                            + " m WHERE m.x_rid IS NULL AND m.x_merged = 0 AND m." + quoted(column.field())
                            + " IS NULL AND m.x_bad & "
                            + bit(file, column) + " = 0");
                }
            }
        }
    }

    /** References to rows that are neither in the import nor in the store. */
    void references() {
        for (ExchangeFile file : ExchangeFormat.files()) {
            for (ExchangeColumn column : StagedSql.references(file)) {
                ExchangeFile target = StagedSql.target(column);
                String reference = "m." + quoted(column.field());
                String rows = staged(file) + " m WHERE m.x_merged = 0 AND " + reference + " IS NOT NULL";
                referTo(file, column.header(), "m." + quoted(column.field() + "_code"), target, reference, rows);
            }
        }
        for (String name : Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT file || '|' || col || '|' || target FROM staging.x_ref")) {
            String[] parts = name.split("\\|");
            ExchangeFile file = ExchangeFormat.getFile(parts[0]);
            String rows = "(SELECT r.x_n, r.x_source, r.x_line, l.code, l.id FROM staging.x_ref l JOIN " + staged(file)
                    + " r ON r.x_n = l.n WHERE l.file = " + text(parts[0]) + " AND l.col = " + text(parts[1])
                    + " AND r.x_merged = 0) m WHERE 1";
            referTo(file, parts[1], "m.code", ExchangeFormat.getFile(parts[2]), "m.id", rows);
        }
    }

    private void referTo(ExchangeFile file, String header, String code, ExchangeFile target, String id, String rows) {
        if (!broken.contains(target.name())) {
            faults.add(FaultKind.UNKNOWN_REFERENCE, file.name(), header, code, List.of(text(target.name())), rows
                    + " AND NOT EXISTS (SELECT 1 FROM " + staged(target) + " g WHERE g.x_id = " + id + ")"
                    + " AND NOT EXISTS (SELECT 1 FROM " + stored(target) + " t WHERE t.id = " + id + ")");
        }
        if (!Sql.list(connection, row -> 1, "SELECT 1 FROM " + stored(target) + " WHERE deleted > 0 LIMIT 1")
                .isEmpty()) {
            faults.add(FaultKind.IN_THE_BIN, file.name(), header, code, List.of(), rows
                    + " AND EXISTS (SELECT 1 FROM " + stored(target) + " t WHERE t.id = " + id + " AND t.deleted > 0)");
        }
    }

    /** Marks the rows that refer to rows left out, and those that refer to them in turn. */
    void followOut() {
        long marked;
        do {
            marked = 0;
            for (ExchangeFile file : ExchangeFormat.files()) {
                for (ExchangeColumn column : StagedSql.references(file)) {
                    ExchangeFile target = StagedSql.target(column);
                    if (target.equals(file)) {
                        String index = quoted(file.name() + "_" + column.field());
                        Sql.execute(connection,
                                "CREATE INDEX IF NOT EXISTS staging." + index + " ON " + quoted(file.name()) + " ("
                                        + quoted(column.field()) + ")");
                    }
                    String lost = lost(file, column, target);
                    marked += followOut(file, column.header(), "m." + quoted(column.field() + "_code"),
                            "m." + quoted(column.field()) + " IN (" + lost + ")");
                }
            }
            for (String name : Sql.list(connection, row -> row.getString(1),
                    "SELECT DISTINCT file || '|' || col || '|' || target FROM staging.x_ref")) {
                String[] parts = name.split("\\|");
                marked += followOut(ExchangeFormat.getFile(parts[0]), parts[1], "''",
                        "m.x_n IN (SELECT n FROM staging.x_ref WHERE file = "
                                + text(parts[0]) + " AND col = " + text(parts[1]) + " AND id IN (SELECT x_id FROM "
                                + StagedSql.staged(parts[2]) + " WHERE x_out IN (1, 2) AND x_merged = 0))");
            }
        } while (marked > 0);
    }

    /** A chain within one file is followed in one step: it may be long. */
    private static String lost(ExchangeFile file, ExchangeColumn column, ExchangeFile target) {
        String out = "SELECT x_id FROM " + staged(target) + " WHERE x_out IN (1, 2) AND x_merged = 0";
        return !target.equals(file)
                ? out
                : "WITH RECURSIVE lost (id) AS (" + out + " UNION SELECT c.x_id FROM " + staged(file)
                        + " c JOIN lost ON c." + quoted(column.field())
                        + " = lost.id WHERE c.x_merged = 0) SELECT id FROM lost";
    }

    private long followOut(ExchangeFile file, String header, String code, String condition) {
        String rows = staged(file) + " m WHERE m.x_out = 0 AND m.x_merged = 0 AND " + condition;
        if (Sql.list(connection, row -> 1, "SELECT 1 FROM " + rows + " LIMIT 1").isEmpty()) {
            return 0;
        }
        faults.add(FaultKind.REFERS_TO_FAULTY_ROW, file.name(), header, code, List.of(), rows);
        return Sql.execute(connection,
                "UPDATE " + staged(file) + " AS m SET x_out = 2 WHERE m.x_out = 0 AND m.x_merged = 0 AND " + condition);
    }
}
