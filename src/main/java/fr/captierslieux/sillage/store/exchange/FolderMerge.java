package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.bit;
import static fr.captierslieux.sillage.store.exchange.StagedSql.quoted;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.text;

import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;

/**
 * One code or key more than once: in one file a fault; in several folders one row where they say the same (an empty cell contradicts
 * nothing), a fault where they differ. Depends on the waiting rows alone, and so is done once.
 */
final class FolderMerge {
    private static final String PLACE = "(SELECT name FROM staging.x_source WHERE no = f.x_source) || ':' || f.x_line";

    private final Connection connection;
    private final StagedFaults faults;

    FolderMerge(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    void run() {
        for (ExchangeFile file : ExchangeFormat.files()) {
            Sql.execute(connection,
                    "CREATE INDEX staging." + quoted(file.name() + "_id") + " ON " + quoted(file.name()) + " (x_id)");
            Sql.execute(connection, "DROP TABLE IF EXISTS staging.x_twice");
            Sql.execute(connection,
                    "CREATE TABLE staging.x_twice AS SELECT x_id AS id, min(x_n) AS first FROM " + staged(file)
                            + " GROUP BY x_id HAVING count(*) > 1");
            if (!Sql.list(connection, row -> 1, "SELECT 1 FROM staging.x_twice LIMIT 1").isEmpty()) {
                Sql.execute(connection, "CREATE UNIQUE INDEX staging.x_twice_id ON x_twice (id)");
                merge(file);
            }
        }
        // what was found here stays found: it is no matter of the store
        Sql.execute(connection, "UPDATE staging.x_fault SET phase = 0");
    }

    private void merge(ExchangeFile file) {
        sameSource(file);
        for (ExchangeColumn column : file.columns()) {
            if (!file.isKey(column)) {
                differing(file, column);
            }
        }
        differingOwnCells(file);
        StringBuilder set = new StringBuilder(
                "x_bad = x_bad | (SELECT CASE WHEN max(o.x_bad <> 0 OR o.x_n IN (SELECT n FROM staging.x_fault WHERE stops = 1 AND file = "
                        + text(file.name())
                        + ") OR o.x_source IN (SELECT no FROM staging.x_source WHERE refused = 1)) THEN "
                        + StagedSql.WHOLE_ROW
                        + " ELSE 0 END FROM " + staged(file) + " o WHERE o.x_id = s.x_id)");
        StringBuilder cleared = new StringBuilder("x_cleared");
        for (ExchangeColumn column : file.columns()) {
            String field = quoted(column.field());
            set.append(", ").append(field).append(" = ").append(fromAny(file, field));
            if (StagedSql.isReference(column)) {
                String code = quoted(column.field() + "_code");
                set.append(", ").append(code).append(" = ").append(fromAny(file, code));
            }
            cleared.append(" | (SELECT max(o.x_cleared & ").append(bit(file, column)).append(") FROM ")
                    .append(staged(file))
                    .append(" o WHERE o.x_id = s.x_id)");
        }
        Sql.execute(connection, "UPDATE " + staged(file) + " AS s SET " + set + ", x_cleared = " + cleared
                + " WHERE x_n IN (SELECT first FROM staging.x_twice)");
        Sql.execute(connection, "UPDATE " + staged(file)
                + " SET x_merged = 1 WHERE x_id IN (SELECT id FROM staging.x_twice) AND x_n NOT IN (SELECT first FROM staging.x_twice)");
        Sql.execute(connection,
                "DELETE FROM staging.x_own WHERE file = ? AND EXISTS (SELECT 1 FROM staging.x_own o WHERE o.file = x_own.file"
                        + " AND o.id = x_own.id AND o.field = x_own.field AND o.rowid < x_own.rowid)",
                file.name());
    }

    private static String fromAny(ExchangeFile file, String field) {
        return "coalesce(s." + field + ", (SELECT max(o." + field + ") FROM " + staged(file)
                + " o WHERE o.x_id = s.x_id))";
    }

    private void sameSource(ExchangeFile file) {
        String key = file.key().getFirst();
        ExchangeColumn column = file.getColumn(key);
        String value = "m." + quoted(StagedSql.isReference(column) ? column.field() + "_code" : column.field());
        // by windows: a join of the rows with each other takes the square of a code repeated many times
        faults.add(FaultKind.DUPLICATE_ROW, file.name(), key, value,
                List.of("CASE WHEN m.x_n = m.x_first THEN m.x_next ELSE m.x_first_line END"),
                "(SELECT s.*, min(s.x_n) OVER same AS x_first, first_value(s.x_line) OVER (same ORDER BY s.x_n) AS x_first_line,"
                        + " lead(s.x_line) OVER (same ORDER BY s.x_n) AS x_next, count(*) OVER same AS x_count FROM "
                        + staged(file)
                        + " s JOIN staging.x_twice ON id = s.x_id WINDOW same AS (PARTITION BY s.x_id, s.x_source)) m"
                        + " WHERE m.x_count > 1");
    }

    private void differing(ExchangeFile file, ExchangeColumn column) {
        String field = quoted(column.field());
        String shown = StagedSql.isReference(column) ? quoted(column.field() + "_code") : field;
        long bit = bit(file, column);
        String says = "(SELECT * FROM " + staged(file) + " WHERE x_id IN (SELECT id FROM staging.x_twice) AND (" + field
                + " IS NOT NULL OR x_cleared & " + bit + "))";
        String value = "CASE WHEN m.x_cleared & " + bit + " THEN '-' ELSE " + asText(column, "m." + shown) + " END";
        faults.add(FaultKind.DIFFERENT_IN_TWO_FOLDERS, file.name(), column.header(), value, List.of(PLACE), says
                + " m JOIN (SELECT x_id AS id, min(x_n) AS n FROM " + says + " GROUP BY x_id) a ON a.id = m.x_id JOIN "
                + staged(file)
                + " f ON f.x_n = a.n WHERE f.x_source <> m.x_source AND (f." + field + " IS NOT m." + field
                + " OR (f.x_cleared & " + bit
                + ") <> (m.x_cleared & " + bit + "))");
    }

    /** Numbers as the person wrote them, or nearly: the place says the rest. */
    private static String asText(ExchangeColumn column, String value) {
        return switch (column.kind()) {
            case fr.captierslieux.sillage.exchange.ColumnKind.Decimal ignored ->
                "rtrim(rtrim(printf('%.4f', " + value + " / 10000.0), '0'), '.')";
            case fr.captierslieux.sillage.exchange.ColumnKind.YesNo ignored ->
                "CASE " + value + " WHEN 1 THEN 'O' ELSE 'N' END";
            default -> value;
        };
    }

    private void differingOwnCells(ExchangeFile file) {
        if (!OwnFields.mayBelongTo(file.name())) {
            return;
        }
        for (String field : Sql.list(connection, row -> row.getString(1), """
                SELECT DISTINCT field FROM staging.x_own WHERE file = ? AND id IN (SELECT id FROM staging.x_twice)""",
                file.name())) {
            String cells = "(SELECT c.raw, r.* FROM staging.x_own c JOIN " + staged(file)
                    + " r ON r.x_n = c.n WHERE c.file = " + text(file.name())
                    + " AND c.field = " + text(field) + " AND c.id IN (SELECT id FROM staging.x_twice))";
            faults.add(FaultKind.DIFFERENT_IN_TWO_FOLDERS, file.name(), OwnFields.header(field), "m.raw",
                    List.of(PLACE), cells + " m JOIN "
                            + cells
                            + " f ON f.x_id = m.x_id AND f.x_n < m.x_n AND f.x_source <> m.x_source AND f.raw <> m.raw GROUP BY m.x_n");
        }
    }
}
