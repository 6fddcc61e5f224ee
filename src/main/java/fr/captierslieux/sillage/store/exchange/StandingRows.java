package fr.captierslieux.sillage.store.exchange;

import static fr.captierslieux.sillage.store.exchange.StagedSql.bits;
import static fr.captierslieux.sillage.store.exchange.StagedSql.merged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.staged;
import static fr.captierslieux.sillage.store.exchange.StagedSql.stored;

import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;

/** Rows as they will stand after the import, for rules between several of them. */
final class StandingRows {
    private final Connection connection;

    StandingRows(Connection connection) {
        this.connection = connection;
    }

    /** The waiting rows of a file as they will stand, without those whose value in one of the columns is faulty. */
    static String rows(String file, String... headers) {
        return merged(file) + " m WHERE m.x_out = 0 AND m.x_bad & " + bits(file, headers) + " = 0";
    }

    /** The alive rows of a file as they will stand: those of the import that stay in, and those of the store that it does not touch. */
    void as(String table, String file, String fields, String... headers) {
        Sql.execute(connection, "DROP TABLE IF EXISTS staging." + table);
        String filter = " AND x_merged = 0 AND x_out = 0";
        Sql.execute(connection,
                "CREATE TABLE staging." + table + " AS SELECT m.id, m.x_n, m.x_source, m.x_line, code, " + fields
                        + " FROM "
                        + rows(file, headers) + " AND m.x_gone = 0 UNION ALL SELECT id, NULL, NULL, NULL, code, "
                        + fields + " FROM " + stored(file)
                        + " t WHERE t.deleted = 0 AND NOT EXISTS (SELECT 1 FROM " + staged(file)
                        + " s WHERE s.x_id = t.id" + filter + ")");
        Sql.execute(connection, "CREATE UNIQUE INDEX staging." + table + "_id ON " + table + " (id)");
    }

    void index(String table, String columns) {
        Sql.execute(connection, "CREATE INDEX staging." + table + "_key ON " + table + " (" + columns + ")");
    }
}
