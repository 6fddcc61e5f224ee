package fr.captierslieux.sillage.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the reference that is shipped as compressed tables: tabs between fields, bars between the entries of a field. */
final class TerritoryFiles {
    CommuneReference read() {
        List<Commune> communes = new ArrayList<>(36_000);
        List<Epci> epcis = new ArrayList<>();
        List<Department> departments = new ArrayList<>();
        rows("communes", 7,
                row -> communes.add(new Commune(row[0], row[1], entries(row[2]), row[3], orNull(row[4]), number(row[5]),
                        entries(row[6]))));
        rows("epci", 5, row -> epcis.add(new Epci(row[0], row[1])));
        rows("departements", 4, row -> departments.add(new Department(row[0], row[1])));
        return new CommuneReference(communes, epcis, departments);
    }

    static void rows(String name, int fields, Consumer<String[]> taker) {
        String text = text("/fr/captierslieux/sillage/territory/" + name + ".tsv.gz");
        int at = text.indexOf('\n') + 1;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            taker.accept(split(text, at, end, fields));
            at = end + 1;
        }
    }

    private static String[] split(String text, int from, int to, int fields) {
        String[] row = new String[fields];
        int at = from;
        for (int i = 0; i < fields; i++) {
            int end = text.indexOf('\t', at);
            end = end < 0 || end > to ? to : end;
            row[i] = at > to ? "" : text.substring(at, end);
            at = end + 1;
        }
        return row;
    }

    private static List<String> entries(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

    private static int number(String field) {
        return field.isEmpty() ? 0 : Integer.parseInt(field);
    }

    private static String text(String resource) {
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(TerritoryFiles.class.getResourceAsStream(resource)), 1 << 16)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the product lacks " + resource, broken);
        }
    }
}
