package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.merged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.quoted;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.sqlite.Function;

/** Writes the waiting rows that stand: new ones, and those that say anything else than the store. */
final class RowWriter {
    /** How the folded text of an entity is made of its fields; the function is given to the connection for the statement alone. */
    private static final Map<String, String> FOLDED = Map.of("person",
            "x_fold(%1$s.last_name || ' ' || %1$s.first_name)", "project", "x_fold(%1$s.name)",
            "organisation", "x_fold(%1$s.name)");
    private static final String TAKEN = " WHERE s.x_out = 0 AND s.x_merged = 0 AND s.x_gone < 2 AND s.x_rid IS ";

    private final Connection connection;

    RowWriter(Connection connection) {
        this.connection = connection;
    }

    /** What writing would do to a file. */
    FileCount count(ExchangeFile file, long unidentified) {
        long added = number("SELECT count(*) FROM " + staged(file) + " s" + TAKEN + "NULL");
        long known = number("SELECT count(*) FROM " + staged(file) + " s" + TAKEN + "NOT NULL");
        long changed = known == 0
                ? 0
                : number("SELECT count(*) FROM " + staged(file) + " s JOIN " + stored(file) + " t ON t.rid = s.x_rid"
                        + TAKEN
                        + "NOT NULL AND (" + StagedSql.differs(file)
                        + " OR s.x_id IN (SELECT id FROM staging.x_own WHERE differs = 1 AND file = '" + file.name()
                        + "'))");
        long all = number("SELECT count(*) FROM " + staged(file) + " WHERE x_merged = 0");
        return new FileCount(file.name(), added, changed, known - changed, all - added - known + unidentified);
    }

    private long number(String sql) {
        return Sql.list(connection, row -> row.getLong(1), sql).getFirst();
    }

    /** Writes every file; references are checked at the end of the transaction, so that the order is that of the format. */
    void write(ImportProgress progress) throws SQLException {
        Function.create(connection, "x_fold", new Fold(), 1, Function.FLAG_DETERMINISTIC);
        try {
            for (ExchangeFile file : ExchangeFormat.files()) {
                progress.at(ImportProgress.Step.WRITING, file.name(), 0);
                update(file);
                insert(file);
            }
            new StagedOwnValues(connection, new StagedFaults(connection)).write();
            addCodes();
        } finally {
            Function.destroy(connection, "x_fold", 1);
        }
    }

    private void insert(ExchangeFile file) {
        String fields = file.columns().stream().map(ExchangeColumn::field).map(StagedSql::quoted)
                .collect(Collectors.joining(", "));
        String values = file.columns().stream().map(RowWriter::fresh).collect(Collectors.joining(", "));
        String folded = FOLDED.get(file.entity());
        Sql.execute(connection,
                "INSERT INTO " + stored(file) + " (id, " + fields + (folded == null ? "" : ", name_folded")
                        + ") SELECT s.x_id, " + values
                        + (folded == null ? "" : ", " + folded.formatted("s")) + " FROM " + staged(file) + " s" + TAKEN
                        + "NULL ORDER BY s.x_n");
    }

    private static String fresh(ExchangeColumn column) {
        String value = "s." + quoted(column.field());
        return column.presence() == ExchangeColumn.Presence.ONE_WHEN_EMPTY ? "coalesce(" + value + ", 1)" : value;
    }

    private void update(ExchangeFile file) {
        String fields = file.columns().stream().filter(column -> !file.isKey(column)).map(ExchangeColumn::field)
                .map(field -> quoted(field) + " = m." + quoted(field)).collect(Collectors.joining(", "));
        if (fields.isEmpty() || number("SELECT count(*) FROM " + staged(file) + " s" + TAKEN + "NOT NULL") == 0) {
            return;
        }
        String folded = FOLDED.get(file.entity());
        Sql.execute(connection, "UPDATE " + stored(file) + " AS t SET " + fields
                + (folded == null ? "" : ", name_folded = " + folded.formatted("m"))
                + ", version = version + 1 FROM " + merged(file) + " m WHERE t.rid = m.x_rid AND m.x_out = 0 AND "
                + file.columns().stream().filter(column -> !file.isKey(column)).map(ExchangeColumn::field)
                        .map(field -> "m." + quoted(field) + " IS NOT t." + quoted(field))
                        .collect(Collectors.joining(" OR ", "(", ")")));
    }

    /** Codes that rows taken use and their list does not have; one that was taken back comes back. */
    private void addCodes() {
        Sql.execute(connection, "DROP TABLE IF EXISTS staging.x_used");
        Sql.execute(connection,
                "CREATE TABLE staging.x_used (id BLOB PRIMARY KEY, list TEXT NOT NULL, code TEXT NOT NULL) WITHOUT ROWID");
        for (ExchangeFile file : ExchangeFormat.files()) {
            Sql.execute(connection,
                    "INSERT OR IGNORE INTO staging.x_used SELECT c.id, c.list, c.code FROM staging.x_code c JOIN "
                            + staged(file)
                            + " s ON s.x_n = c.n WHERE c.file = ? AND s.x_out = 0 AND s.x_gone < 2",
                    file.name());
        }
        Sql.execute(connection,
                "UPDATE main.list_code SET deleted = 0, version = version + 1 WHERE deleted = 1 AND id IN (SELECT id FROM staging.x_used)");
        Sql.execute(connection,
                "INSERT INTO main.list_code (id, list, code) SELECT id, list, code FROM staging.x_used u"
                        + " WHERE NOT EXISTS (SELECT 1 FROM main.list_code l WHERE l.list = u.list AND l.code = u.code) ORDER BY list, code");
    }

    /** Folds a text as lists are sorted; not part of the schema, so that other tools can open the file. */
    private static final class Fold extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            result(text == null ? "" : Folding.fold(text));
        }
    }
}
