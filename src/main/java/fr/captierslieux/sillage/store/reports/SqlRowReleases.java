package fr.captierslieux.sillage.store.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.RowRelease;
import fr.captierslieux.sillage.reports.RowReleaseRepository;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.time.Instant;
import java.util.List;

/** Releases of rows in SQL. */
public final class SqlRowReleases implements RowReleaseRepository {
    private final Store store;

    public SqlRowReleases(Store store) {
        this.store = store;
    }

    @Override
    public void add(RowRelease release) {
        Scope scope = release.scope();
        Sql.execute(store.connection(), """
                INSERT INTO row_release (id, code, period, network, department, agreement, released_at, released_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", release.row().bytes(), release.code().value(),
                release.period().label(), scope.network(), scope.department(), scope.agreement(),
                release.at().toString(), release.by());
    }

    @Override
    public List<RowRelease> list() {
        return Sql.list(store.connection(),
                row -> new RowRelease(RowId.of(row.getBytes(1)), new Code(row.getString(2)),
                        Period.parse(row.getString(3)).orElseThrow(),
                        new Scope(row.getString(4), row.getString(5), row.getString(6)),
                        Instant.parse(row.getString(7)), row.getString(8)),
                """
                        SELECT id, code, period, network, department, agreement, released_at, released_by
                        FROM row_release WHERE deleted = 0 ORDER BY released_at DESC, code""");
    }
}
