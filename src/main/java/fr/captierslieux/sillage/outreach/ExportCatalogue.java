package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** Writes the catalogue of the published resources, for a web site. It holds nothing about anybody. */
public final class ExportCatalogue {
    private final Transactions transactions;
    private final CatalogueRows rows;
    private final CatalogueWriter writer;
    private final Clock clock;

    public ExportCatalogue(Transactions transactions, CatalogueRows rows, CatalogueWriter writer, Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Writes it.
     *
     * @return how many resources it holds
     */
    public int export(Path target, Words words) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Catalogue catalogue = new Catalogue(today, transactions.read(() -> rows.listPublished(today)));
        writer.write(target, catalogue, words);
        return catalogue.entries().size();
    }
}
