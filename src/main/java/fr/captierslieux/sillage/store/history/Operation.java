package fr.captierslieux.sillage.store.history;

import org.jspecify.annotations.Nullable;

/**
 * One line of the journal with what it replaced.
 *
 * @param batch  number of its gesture
 * @param before text, whole number, bytes of a row id, or null; so is after
 */
record Operation(long batch, String entity, long rid, String field, @Nullable Object before, @Nullable Object after) {
    /** The columns that {@link SqlStories} reads operations from; the tables are {@code o} and {@code f}. */
    static final String COLUMNS = """
            SELECT o.batch, f.entity, o.row, f.name, CASE WHEN o.parent IS NULL THEN c.origin ELSE p.value END, o.value
            """;
    /** What those columns need beside {@code o} and {@code f}. */
    static final String JOINS = """
             LEFT JOIN journal_op p ON p.id = o.parent
             LEFT JOIN journal_cell c ON c.row = o.row AND c.field = o.field
            """;
}
