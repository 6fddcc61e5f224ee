package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.merged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;

import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;

/**
 * Rows that come from themselves, in the end. Each row looks one step up, then two, four, eight …: after as many doublings as the number
 * of rows has bits, who still has somebody above stands under a circle, and those seen there are the circle. Long lawful chains cost
 * a handful of set operations, where walking up from each row would cost the square of their length.
 */
final class Cycles {
    private final Connection connection;
    private final StagedFaults faults;

    Cycles(Connection connection, StagedFaults faults) {
        this.connection = connection;
        this.faults = faults;
    }

    /** @param header of the column by which a row of the file names the one that it comes from */
    void find(String name, String header) {
        ExchangeFile file = ExchangeFormat.getFile(name);
        ExchangeColumn column = file.getColumn(header);
        String field = column.field();
        if (Sql.list(connection, row -> 1, "SELECT 1 FROM " + staged(file) + " WHERE " + field + " IS NOT NULL LIMIT 1")
                .isEmpty()) {
            return;
        }
        Sql.execute(connection, "DROP TABLE IF EXISTS staging.x_up");
        Sql.execute(connection, "CREATE TABLE staging.x_up (id BLOB PRIMARY KEY, up BLOB NOT NULL) WITHOUT ROWID");
        Sql.execute(connection, "INSERT INTO staging.x_up SELECT m.id, m." + field + " FROM " + merged(file)
                + " m WHERE m.x_out = 0 AND m." + field
                + " IS NOT NULL UNION ALL SELECT t.id, t." + field + " FROM " + stored(file) + " t WHERE t." + field
                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + staged(file)
                + " s WHERE s.x_id = t.id AND s.x_merged = 0 AND s.x_out = 0)");
        long rows = count();
        for (long steps = 1; steps <= rows && count() > 0; steps *= 2) {
            Sql.execute(connection, "DROP TABLE IF EXISTS staging.x_next");
            Sql.execute(connection,
                    "CREATE TABLE staging.x_next (id BLOB PRIMARY KEY, up BLOB NOT NULL) WITHOUT ROWID");
            Sql.execute(connection,
                    "INSERT INTO staging.x_next SELECT a.id, b.up FROM staging.x_up a JOIN staging.x_up b ON b.id = a.up");
            Sql.execute(connection, "DROP TABLE staging.x_up");
            Sql.execute(connection, "ALTER TABLE staging.x_next RENAME TO x_up");
        }
        if (count() > 0) {
            String code = "coalesce(m." + field + "_code, (SELECT code FROM " + stored(file)
                    + " t WHERE t.rid = m.x_rid))";
            faults.add(FaultKind.CYCLE, name, header, code, List.of(), staged(file)
                    + " m WHERE m.x_out = 0 AND m.x_merged = 0 AND m.x_id IN (SELECT up FROM staging.x_up)");
        }
    }

    private long count() {
        return Sql.list(connection, row -> row.getLong(1), "SELECT count(*) FROM staging.x_up").getFirst();
    }
}
