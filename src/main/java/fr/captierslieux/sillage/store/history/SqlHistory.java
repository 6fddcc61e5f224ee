package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Change;
import fr.captierslieux.sillage.history.GestureEntry;
import fr.captierslieux.sillage.history.HistoryRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * History out of the journal. Old values are not stored: the value before is that of the parent operation, or the cell's origin where
 * there is no parent.
 */
public final class SqlHistory implements HistoryRepository {
    private final Store store;

    public SqlHistory(Store store) {
        this.store = store;
    }

    @Override
    public long lastOperation() {
        return Sql.list(store.connection(), row -> row.getLong(1), "SELECT max(id) FROM journal_op").getFirst();
    }

    @Override
    public Optional<Instant> findLastGestureAt() {
        return Sql.list(store.connection(), row -> Instant.ofEpochMilli(row.getLong(1)),
                "SELECT at_ms FROM journal_batch ORDER BY id DESC LIMIT 1").stream().findFirst();
    }

    @Override
    public List<GestureEntry> listGestures(int limit) {
        return Sql.list(store.connection(),
                row -> new GestureEntry(row.getLong(1), row.getString(2), row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getLong(5)),
                """
                        SELECT b.id, b.gesture, a.label, b.at_ms,
                               (SELECT count(*) FROM journal_op o WHERE o.id >= b.id
                                  AND o.id < coalesce((SELECT min(id) FROM journal_batch WHERE id > b.id), 9223372036854775807))
                        FROM journal_batch b JOIN journal_author a ON a.n = b.author
                        ORDER BY b.id DESC LIMIT ?""",
                limit);
    }

    @Override
    public List<Change> listChanges(String entity, RowId row) {
        return Sql.list(store.connection(),
                line -> new Change(line.getLong(1), line.getLong(2), line.getString(3), line.getString(4),
                        Instant.ofEpochMilli(line.getLong(5)), line.getString(6), value(line.getObject(7)),
                        value(line.getObject(8))),
                """
                        SELECT o.id, b.id, b.gesture, a.label, b.at_ms, f.name,
                               CASE WHEN o.parent IS NULL THEN c.origin ELSE p.value END, o.value
                        FROM journal_field e
                        JOIN journal_op o ON o.row = (SELECT rid FROM "%s" WHERE id = ?) AND o.field BETWEEN e.n AND e.n + 255
                        JOIN journal_field f ON f.n = o.field
                        JOIN journal_batch b ON b.id = o.batch
                        JOIN journal_author a ON a.n = b.author
                        LEFT JOIN journal_op p ON p.id = o.parent
                        LEFT JOIN journal_cell c ON c.row = o.row AND c.field = o.field
                        WHERE e.entity = ? AND e.name = '+'
                        ORDER BY o.depth, o.id"""
                        .formatted(known(entity)),
                row.bytes(), entity);
    }

    @Override
    public Restored restoreBefore(long gesture) {
        return new RestoreBefore(store.connection()).restore(gesture);
    }

    /** A table name goes into SQL text only when the journal knows it. */
    private String known(String entity) {
        if (Sql.list(store.connection(), row -> row.getInt(1),
                "SELECT 1 FROM journal_field WHERE entity = ? AND name = '+'", entity)
                .isEmpty()) {
            throw new IllegalArgumentException("no such entity: " + entity);
        }
        return entity;
    }

    static @Nullable Object value(@Nullable Object raw) {
        return raw instanceof Integer whole ? Long.valueOf(whole) : raw;
    }
}
