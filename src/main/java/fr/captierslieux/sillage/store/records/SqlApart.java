package fr.captierslieux.sillage.store.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.people.ApartRepository;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.records.Verdicts.Verdict;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of an entity of which somebody said that they are two. */
public final class SqlApart implements ApartRepository {
    private final Store store;
    private final String entity;

    public SqlApart(Store store, String entity) {
        this.store = store;
        this.entity = entity;
    }

    @Override
    public Set<Apart> listApart() {
        return new Verdicts(store).list(entity, Verdict.DISTINCT).stream()
                .map(each -> Apart.of(each.one(), each.other())).collect(Collectors.toSet());
    }

    @Override
    public long tellApart(RowId one, RowId other) {
        Apart apart = Apart.of(one, other);
        new Verdicts(store).decide(entity, apart.one(), apart.other(), Verdict.DISTINCT);
        return new SqlRows(store).gesture();
    }
}
