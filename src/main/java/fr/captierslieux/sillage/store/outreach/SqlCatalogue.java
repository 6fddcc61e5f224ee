package fr.captierslieux.sillage.store.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.outreach.Catalogue;
import fr.captierslieux.sillage.outreach.CatalogueRows;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Published resources in SQL. */
public final class SqlCatalogue implements CatalogueRows {
    private final Store store;

    public SqlCatalogue(Store store) {
        this.store = store;
    }

    @Override
    public List<Catalogue.Entry> listPublished(LocalDate until) {
        return Sql.list(store.connection(),
                row -> new Catalogue.Entry(new Code(row.getString(1)), row.getString(2), row.getString(3),
                        LocalDate.parse(row.getString(4)), text(row.getString(5)), text(row.getString(6)),
                        Stream.of(text(row.getString(7)).split("\\|")).filter(theme -> !theme.isEmpty()).toList(),
                        text(row.getString(8)), text(row.getString(9)), text(row.getString(10))),
                """
                        SELECT code, title, kind, published_on, url, edition, themes, licence, author, summary
                        FROM resource WHERE deleted = 0 AND published_on <= ?""",
                until.toString()).stream()
                .sorted(Comparator.comparing((Catalogue.Entry entry) -> Folding.fold(entry.title()))
                        .thenComparing(Catalogue.Entry::code))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
