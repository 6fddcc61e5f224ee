package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.safekeeping.StoreKeeper;
import java.nio.file.Path;

/** An open store with its use cases, for one command. */
public interface OpenedStore extends AutoCloseable {
    Path path();

    StoreKeeper keeper();

    ComposeReport composeReport();

    @Override
    void close();
}
