package fr.captierslieux.sillage.formats.html;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.Sheet.Column;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.formats.csv.CsvSheet;
import fr.captierslieux.sillage.outreach.Catalogue;
import fr.captierslieux.sillage.outreach.CatalogueWriter;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Catalogues of resources as a page or as a table. */
public final class CatalogueFile implements CatalogueWriter {
    @Override
    public void write(Path target, Catalogue catalogue, Words words) throws IOException {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            CsvSheet.write(target, sheet(catalogue, words));
            return;
        }
        try (TargetFile file = new TargetFile(target)) {
            file.stream().write(new CataloguePage(words).text(catalogue).getBytes(StandardCharsets.UTF_8));
            file.finish();
        }
    }

    private static Sheet sheet(Catalogue catalogue, Words words) {
        List<Column> columns = List.of("title", "kind", "version", "themes", "published", "author", "licence",
                "address", "summary").stream()
                .map(name -> new Column(words.get("catalogue.column." + name),
                        name.equals("published") ? Kind.DAY : Kind.TEXT))
                .toList();
        return new Sheet(words.get("catalogue.title"), columns, catalogue.entries().stream()
                .map(each -> List.of(each.title(), words.label("resource_kind", each.kind()), each.version(),
                        each.themes().stream().map(theme -> words.label("theme", theme))
                                .collect(Collectors.joining(", ")),
                        each.publishedOn().toString(), each.author(), each.licence(), each.address(), each.summary()))
                .toList());
    }
}
