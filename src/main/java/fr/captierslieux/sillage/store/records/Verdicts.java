package fr.captierslieux.sillage.store.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.List;

/** What people decided of two rows that looked like one. Journaled as all rows are; the exchange files know nothing of it. */
public final class Verdicts {
    private static final String ENTITY = "duplicate_verdict";

    private final Store store;

    public Verdicts(Store store) {
        this.store = store;
    }

    /** What was decided. */
    public enum Verdict {
        /** The other went into the first. */
        MERGED,
        /** They are two. */
        DISTINCT
    }

    /** Two rows of which something was decided. */
    public record Decided(RowId one, RowId other) {
    }

    /** Decides; again where it was decided before and taken back. */
    public void decide(String entity, RowId one, RowId other, Verdict verdict) {
        byte[] id = RowId.derivedBytes(ENTITY, entity, one.toString(), other.toString(), verdict.name());
        int back = Sql.execute(store.connection(),
                "UPDATE duplicate_verdict SET deleted = 0, version = version + 1 WHERE id = ? AND deleted = 1", id);
        if (back == 0) {
            Sql.execute(store.connection(), "INSERT INTO duplicate_verdict (id, entity, one_id, other_id, verdict)"
                    + " SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM duplicate_verdict WHERE id = ?)", id,
                    entity,
                    one.bytes(), other.bytes(), verdict.name(), id);
        }
    }

    /**
     * The statement that lists id, code and name of the rows that went into the one whose id is its parameter and are not back, the last
     * first.
     *
     * @param name of such a row {@code g}
     */
    public static String mergedInto(String entity, String name) {
        return "SELECT g.id, g.code, " + name + " FROM duplicate_verdict v JOIN \"" + entity
                + "\" g ON g.id = v.other_id AND g.deleted = 1 WHERE v.one_id = ? AND v.entity = '" + entity
                + "' AND v.verdict = 'MERGED' AND v.deleted = 0 ORDER BY v.rid DESC";
    }

    /** All of an entity that stand. */
    public List<Decided> list(String entity, Verdict verdict) {
        return Sql.list(store.connection(), row -> new Decided(RowId.of(row.getBytes(1)), RowId.of(row.getBytes(2))),
                "SELECT one_id, other_id FROM duplicate_verdict WHERE entity = ? AND verdict = ? AND deleted = 0",
                entity,
                verdict.name());
    }
}
