package fr.captierslieux.sillage.store.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.records.MergeRecords;
import fr.captierslieux.sillage.records.MergeRepository;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.records.Verdicts.Verdict;
import java.util.List;
import java.util.Optional;

/** Merges as the journal tells them: the gesture by which a row went, and what else it did. */
public final class SqlMerges implements MergeRepository {
    /** Which gestures put the row {@code r} into the bin. */
    private static final String GOING = """
             JOIN journal_field f ON f.entity = v.entity AND f.name = 'deleted'
            JOIN journal_op o ON o.row = r.rid AND o.field = f.n AND o.value = 1
            JOIN journal_batch b ON b.id = o.batch AND b.gesture = ?
            WHERE v.entity = ? AND v.verdict = 'MERGED' AND v.deleted = 0 AND r.deleted = 1 AND\s""";

    private final Store store;

    public SqlMerges(Store store) {
        this.store = store;
    }

    @Override
    public void remember(ExchangeFile file, RowId kept, RowId gone) {
        new Verdicts(store).decide(file.entity(), kept, gone, Verdict.MERGED);
    }

    @Override
    public Optional<Merge> find(ExchangeFile file, RowId gone) {
        return list(file, "v.other_id = ?", gone).stream().findFirst();
    }

    @Override
    public List<RowId> listInto(ExchangeFile file, RowId kept) {
        return list(file, "v.one_id = ?", kept).stream().map(Merge::gone).distinct().toList();
    }

    private List<Merge> list(ExchangeFile file, String condition, RowId row) {
        return Sql.list(store.connection(),
                line -> new Merge(RowId.of(line.getBytes(1)), RowId.of(line.getBytes(2)), line.getLong(3)),
                "SELECT v.one_id, v.other_id, o.batch FROM duplicate_verdict v JOIN \"" + file.entity()
                        + "\" r ON r.id = v.other_id" + GOING + condition + " ORDER BY o.id DESC",
                MergeRecords.gesture(file.entity()), file.entity(), row.bytes());
    }

    @Override
    public List<RowId> listRemoved(long gesture, ExchangeFile file) {
        return Sql.list(store.connection(), line -> RowId.of(line.getBytes(1)),
                """
                        SELECT r.id FROM journal_field f JOIN journal_op o ON o.field = f.n AND o.batch = ?1 AND o.value = 1 AND o.id >= ?1
                          AND o.id < coalesce((SELECT min(id) FROM journal_batch WHERE id > ?1), 9223372036854775807)
                        JOIN "%s" r ON r.rid = o.row WHERE f.entity = ?2 AND f.name = 'deleted'"""
                        .formatted(file.entity()),
                gesture, file.entity());
    }

    @Override
    public boolean cameIn(long gesture, ExchangeFile file, RowId row) {
        return !Sql.list(store.connection(), line -> 1,
                """
                        SELECT 1 FROM "%s" r JOIN journal_op o ON o.row = r.rid AND o.batch = ?1
                        JOIN journal_field f ON f.n = o.field AND f.entity = ?2 AND (f.name = '+' OR (f.name = 'deleted' AND o.value = 0))
                        WHERE r.id = ?3 LIMIT 1"""
                        .formatted(file.entity()),
                gesture, file.entity(), row.bytes()).isEmpty();
    }
}
