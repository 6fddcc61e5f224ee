package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.cli.OpenedStore;
import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import java.nio.file.Path;

/** A store with the use cases that stand on it. */
final class WiredStore implements OpenedStore {
    private final Store store;

    WiredStore(Store store) {
        this.store = store;
    }

    @Override
    public Path path() {
        return store.path();
    }

    @Override
    public StoreKeeper keeper() {
        return new SqlStoreKeeper(store);
    }

    @Override
    public ComposeReport composeReport() {
        return new ComposeReport(store, new SqlReportRepository(store));
    }

    @Override
    public void close() {
        store.close();
    }
}
