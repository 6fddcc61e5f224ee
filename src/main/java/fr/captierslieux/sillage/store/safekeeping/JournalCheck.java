package fr.captierslieux.sillage.store.safekeeping;

import fr.captierslieux.sillage.store.Schema;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.List;

/** Whether the journal and the rows tell the same story. */
final class JournalCheck {
    private final Connection connection;

    JournalCheck(Connection connection) {
        this.connection = connection;
    }

    /** Each device's operations are numbered 1, 2, 3 … without a gap. */
    boolean isGapless() {
        return count(
                """
                        SELECT count(*) FROM (
                          SELECT id >> 40 AS device, count(*) AS n, min(id & 1099511627775) AS first, max(id & 1099511627775) AS last
                          FROM journal_op GROUP BY 1) WHERE first <> 1 OR last <> n""") == 0;
    }

    /** Every changed cell displays the value of its head; erased rows aside. */
    boolean showsItsHeads() {
        Schema schema = new Schema(connection);
        for (String entity : schema.entities()) {
            List<String> fields = schema.fields(entity);
            for (String field : fields) {
                long wrong = count("""
                        SELECT count(*) FROM journal_field f JOIN journal_cell c ON c.field = f.n
                        JOIN journal_op o ON o.id = c.head JOIN "%1$s" t ON t.rid = c.row
                        WHERE f.entity = '%1$s' AND f.name = '%2$s' AND t.deleted <> 2 AND t."%2$s" IS NOT o.value"""
                        .formatted(entity,
                                field));
                if (wrong > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Every row was born in the journal. */
    boolean knowsEveryBirth() {
        for (String entity : new Schema(connection).entities()) {
            long unknown = count("""
                    SELECT count(*) FROM "%1$s" t WHERE NOT EXISTS (
                      SELECT 1 FROM journal_op o WHERE o.row = t.rid AND o.field = (
                        SELECT n FROM journal_field WHERE entity = '%1$s' AND name = '+'))""".formatted(entity));
            if (unknown > 0) {
                return false;
            }
        }
        return true;
    }

    private long count(String sql) {
        return Sql.list(connection, row -> row.getLong(1), sql).getFirst();
    }
}
