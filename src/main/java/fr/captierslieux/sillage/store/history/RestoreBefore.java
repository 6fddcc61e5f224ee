package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.HistoryRepository.Restored;
import fr.captierslieux.sillage.history.HistoryRepository.Standing;
import fr.captierslieux.sillage.store.DerivedTexts;
import fr.captierslieux.sillage.store.Schema;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * The way back from a gesture, in set operations: one statement for each field that it touched, so that an import of a million rows is
 * taken back as one of ten. The cells stand in a temporary table while it works.
 */
final class RestoreBefore {
    private final Connection connection;
    private final Schema schema;

    RestoreBefore(Connection connection) {
        this.connection = connection;
        this.schema = new Schema(connection);
    }

    Restored restore(long gesture) {
        Sql.execute(connection,
                "CREATE TEMP TABLE IF NOT EXISTS undo_cell (row INTEGER, entity TEXT, field TEXT, before ANY,"
                        + " undoable INTEGER)");
        Sql.execute(connection, "DELETE FROM undo_cell");
        collect(gesture);
        for (String entity : Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT entity FROM undo_cell ORDER BY 1")) {
            leaveErasedRows(entity);
        }
        leaveRowsOfBinnedOwners();
        for (String entity : Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT entity FROM undo_cell ORDER BY 1")) {
            restoreFields(entity);
        }
        takeBackBirths();
        List<Standing> standing = standing();
        long cells = Sql.list(connection, row -> row.getLong(1), "SELECT count(*) FROM undo_cell WHERE undoable = 1")
                .getFirst();
        Sql.execute(connection, "DELETE FROM undo_cell");
        return new Restored(cells, standing);
    }

    /**
     * A cell changed twice in one gesture counts once: the first operation's before, and the last one's value must still be the one
     * displayed. The value, not the operation: after an undo of a later gesture the cell shows this gesture's value again.
     */
    private void collect(long gesture) {
        Sql.execute(connection,
                """
                        INSERT INTO undo_cell (row, entity, field, before, undoable)
                        WITH g AS (SELECT row, field, min(id) AS first, max(id) AS last FROM journal_op
                                   WHERE id >= ?1 AND id < coalesce((SELECT min(id) FROM journal_batch WHERE id > ?1), 9223372036854775807)
                                     AND batch = ?1
                                   GROUP BY row, field)
                        SELECT g.row, f.entity, f.name, CASE WHEN o.parent IS NULL THEN c.origin ELSE p.value END,
                               g.field & 255 = 0 OR h.value IS l.value
                        FROM g JOIN journal_op o ON o.id = g.first
                        JOIN journal_field f ON f.n = g.field
                        LEFT JOIN journal_op p ON p.id = o.parent
                        LEFT JOIN journal_cell c ON c.row = g.row AND c.field = g.field
                        LEFT JOIN journal_op h ON h.id = c.head
                        LEFT JOIN journal_op l ON l.id = g.last
                        WHERE f.name <> '!'""",
                gesture);
        // The cells of a row born in the gesture go with the row.
        Sql.execute(connection,
                """
                        DELETE FROM undo_cell WHERE field <> '+' AND EXISTS (
                          SELECT 1 FROM undo_cell b WHERE b.row = undo_cell.row AND b.entity = undo_cell.entity AND b.field = '+')""");
    }

    private void leaveErasedRows(String entity) {
        Sql.execute(connection,
                "UPDATE undo_cell SET undoable = 0 WHERE entity = ? AND row IN (SELECT rid FROM \"" + entity
                        + "\" WHERE deleted = 2)",
                entity);
    }

    /** A row does not come back to an owner that was binned since: the owner stands in its way. */
    private void leaveRowsOfBinnedOwners() {
        if (Sql.list(connection, row -> 1,
                "SELECT 1 FROM undo_cell WHERE field = 'deleted' AND undoable = 1 AND before = 0 LIMIT 1").isEmpty()) {
            return;
        }
        List<Schema.Reference> required = schema.references().stream().filter(Schema.Reference::required).toList();
        int left;
        do { // what stands on a row that stays in the bin stays there too
            left = 0;
            for (Schema.Reference reference : required) {
                left += leaveRowsOfBinnedOwners(reference);
            }
        } while (left > 0);
    }

    private int leaveRowsOfBinnedOwners(Schema.Reference reference) {
        String orphans = """
                FROM undo_cell u JOIN "%1$s" s ON s.rid = u.row JOIN "%2$s" t ON t.id = s."%3$s" AND t.deleted <> 0
                WHERE u.entity = '%1$s' AND u.field = 'deleted' AND u.undoable = 1 AND u.before = 0
                  AND NOT EXISTS (SELECT 1 FROM undo_cell o WHERE o.entity = '%2$s' AND o.row = t.rid
                                  AND o.field = 'deleted' AND o.undoable = 1 AND o.before = 0)""".formatted(
                reference.from(), reference.to(), reference.column());
        Sql.execute(connection, "INSERT INTO undo_cell (row, entity, field, before, undoable) SELECT DISTINCT t.rid, '"
                + reference.to() + "', 'deleted', NULL, 0 " + orphans + " AND NOT EXISTS (SELECT 1 FROM undo_cell d"
                + " WHERE d.entity = '" + reference.to() + "' AND d.row = t.rid AND d.field = 'deleted')");
        return Sql.execute(connection, "DELETE FROM undo_cell WHERE entity = ? AND field = 'deleted' AND row IN ("
                + "SELECT u.row " + orphans + ")", reference.from());
    }

    private void restoreFields(String entity) {
        List<String> fields = Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT field FROM undo_cell WHERE entity = ? AND undoable = 1 AND field <> '+' ORDER BY 1",
                entity);
        for (String field : fields) {
            Sql.execute(connection,
                    """
                            UPDATE "%1$s" SET "%2$s" = u.before, version = version + 1
                            FROM undo_cell u WHERE u.row = "%1$s".rid AND u.entity = ? AND u.field = ? AND u.undoable = 1"""
                            .formatted(entity,
                                    field),
                    entity, field);
        }
        if (DerivedTexts.follow(entity, fields)) {
            new DerivedTexts(connection).refresh(entity,
                    "rid IN (SELECT row FROM undo_cell WHERE entity = '" + entity + "')");
        }
    }

    /** Rows born in the gesture go into the bin, but for those that living rows still stand on, and what those stand on in turn. */
    private void takeBackBirths() {
        for (String entity : bornEntities()) {
            Sql.execute(connection,
                    "UPDATE undo_cell SET undoable = 0 WHERE entity = ? AND field = '+' AND row IN (SELECT rid FROM \""
                            + entity + "\" WHERE deleted <> 0)",
                    entity);
            Sql.execute(connection,
                    "UPDATE \"" + entity + "\" SET deleted = 1, version = version + 1 WHERE deleted = 0 AND rid IN ("
                            + "SELECT row FROM undo_cell WHERE entity = ? AND field = '+' AND undoable = 1)",
                    entity);
        }
        int brought;
        do {
            brought = 0;
            for (Schema.Reference reference : schema.references()) {
                brought += reference.tie() == Schema.Tie.REMEMBERS ? 0 : bringBackWhatIsNeeded(reference);
            }
        } while (brought > 0);
    }

    private int bringBackWhatIsNeeded(Schema.Reference reference) {
        String needed = """
                SELECT u.row FROM undo_cell u JOIN "%1$s" t ON t.rid = u.row
                WHERE u.entity = '%1$s' AND u.field = '+' AND u.undoable = 1
                  AND EXISTS (SELECT 1 FROM "%2$s" s WHERE s."%3$s" = t.id AND s.deleted = 0)""".formatted(
                reference.to(),
                reference.from(), reference.column());
        int brought = Sql.execute(connection,
                "UPDATE \"" + reference.to() + "\" SET deleted = 0, version = version + 1 WHERE rid IN ("
                        + needed + ")");
        if (brought > 0) {
            Sql.execute(connection,
                    "UPDATE undo_cell SET undoable = 0 WHERE entity = ? AND field = '+' AND undoable = 1 AND row IN ("
                            + "SELECT rid FROM \"" + reference.to() + "\" WHERE deleted = 0)",
                    reference.to());
        }
        return brought;
    }

    private List<String> bornEntities() {
        return Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT entity FROM undo_cell WHERE field = '+' ORDER BY 1");
    }

    private List<Standing> standing() {
        List<Standing> standing = new ArrayList<>();
        for (String entity : Sql.list(connection, row -> row.getString(1),
                "SELECT DISTINCT entity FROM undo_cell WHERE undoable = 0 ORDER BY 1")) {
            standing.addAll(Sql.list(connection,
                    row -> new Standing(entity, RowId.of(row.getBytes(1)), row.getString(2)),
                    "SELECT t.id, u.field FROM undo_cell u JOIN \"" + entity
                            + "\" t ON t.rid = u.row WHERE u.entity = ? AND u.undoable = 0 ORDER BY t.rid, u.field",
                    entity));
        }
        return standing;
    }
}
