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

    /** All of an entity that stand. */
    public List<Decided> list(String entity, Verdict verdict) {
        return Sql.list(store.connection(), row -> new Decided(RowId.of(row.getBytes(1)), RowId.of(row.getBytes(2))),
                "SELECT one_id, other_id FROM duplicate_verdict WHERE entity = ? AND verdict = ? AND deleted = 0",
                entity,
                verdict.name());
    }
}
