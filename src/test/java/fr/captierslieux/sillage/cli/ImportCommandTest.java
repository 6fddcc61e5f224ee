package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} and {@code export} as a person at a terminal meets them. */
@Tag("store")
class ImportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path store;

    @BeforeEach
    void files() throws IOException {
        store = folder.resolve("new/a.sillage");
        file("in/reseaux.csv", "code;nom;type", "CRESS;CRESS;REGIONAL");
        file("in/projets.csv", "code;nom", "T1;La Grange");
    }

    private void file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
    }

    private int run(Locale locale, String... arguments) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false,
                Words.in(locale));
        List<String> line = new ArrayList<>(List.of("--store", store.toString()));
        line.addAll(List.of(arguments));
        return new SillageCommand(new Wiring(CLOCK), terminal, Map.of()).execute(line.toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<Path> besideStore() throws IOException {
        if (!Files.exists(store.getParent())) {
            return List.of();
        }
        try (var files = Files.list(store.getParent())) {
            return files.toList();
        }
    }

    @Test
    void makesTheStoreAndSaysWhatItDid() throws IOException {
        assertThat(run(Locale.FRANCE, "import", folder.resolve("in").toString())).isZero();
        assertThat(said().lines()).containsExactly(
                "reseaux : nouvelles 1, changées 0, inchangées 0, laissées de côté 0",
                "projets : nouvelles 1, changées 0, inchangées 0, laissées de côté 0",
                "Importé. Lignes nouvelles : 2, changées : 0, laissées de côté : 0.");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(besideStore()).containsExactly(store);
        assertThat(run(Locale.FRANCE, "import", folder.resolve("in").toString())).isZero();
        assertThat(said()).endsWith("Tout était déjà là : rien n’a été écrit.\n");
        try (Store opened = Store.open(store, null, CLOCK)) {
            assertThat(opened.<String>read(() -> Sql
                    .list(opened.connection(), row -> row.getString(1), "SELECT label FROM journal_author").getFirst()))
                    .isEqualTo("import");
        }
    }

    @Test
    void aRefusedImportListsEveryFaultAndLeavesNoStore() throws IOException {
        file("in/projets.csv", "code;nom;commune;ouvert_le", "T1;La Grange;44000;2026-02-30", "T 2;\"a", "b\";;");
        assertThat(run(Locale.FRANCE, "import", folder.resolve("in").toString())).isEqualTo(3);
        String place = folder.resolve("in/projets.csv").toString();
        assertThat(said().lines()).startsWith(
                place + ":2: commune « 44000 »: aucune commune n’a ou n’a eu ce code INSEE. Ce n’est pas le code postal.",
                place + ":2: ouvert_le « 2026-02-30 »: une date s’écrit 2026-07-14, et le jour doit exister.",
                place + ":3: code « T 2 »: un code a de 1 à 64 lettres sans accent, chiffres, « _ » ou « - ».")
                .endsWith(
                        "Refusé. Fautes : 3. Rien n’a été écrit. Corriger les fichiers, ou importer le reste avec --partial.");
        assertThat(besideStore()).isEmpty();
        assertThat(run(Locale.UK, "import", "--dry-run", folder.resolve("in").toString())).isEqualTo(3);
        assertThat(said()).contains("no commune has or had this INSEE code");
    }

    @Test
    void aDryRunMakesNoStore() throws IOException {
        assertThat(run(Locale.FRANCE, "import", "--dry-run", folder.resolve("in").toString())).isZero();
        assertThat(said())
                .endsWith(
                        "Essai. Lignes qui seraient nouvelles : 2, changées : 0, laissées de côté : 0. Rien n’a été écrit.\n");
        assertThat(besideStore()).isEmpty();
    }

    @Test
    void partlyWritesWhatIsLawful() throws IOException {
        file("in/projets.csv", "code;nom;commune", "T1;La Grange;44000", "T2;x;");
        assertThat(run(Locale.FRANCE, "import", "--partial", folder.resolve("in").toString())).isZero();
        assertThat(said()).contains("projets : nouvelles 1, changées 0, inchangées 0, laissées de côté 1");
        Files.delete(folder.resolve("in/reseaux.csv"));
        file("in/projets.csv", "code;nom;commune", "T1;La Grange;44000");
        assertThat(run(Locale.FRANCE, "import", "--partial", folder.resolve("in").toString())).isEqualTo(3);
    }

    @Test
    void wrongUsageAndWrongPathsAreToldApart() {
        assertThat(run(Locale.FRANCE, "import")).isEqualTo(2);
        assertThat(run(Locale.FRANCE, "import", "--wrong", "x")).isEqualTo(2);
        assertThat(run(Locale.FRANCE, "import", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(run(Locale.FRANCE, "export")).isEqualTo(2);
        assertThat(run(Locale.FRANCE, "export", "--output", folder.resolve("out").toString())).as("no store")
                .isEqualTo(4);
    }

    @Test
    void exportsEveryFile() throws IOException {
        run(Locale.FRANCE, "import", folder.resolve("in").toString());
        Path target = folder.resolve("out");
        assertThat(run(Locale.FRANCE, "export", "--output", target.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(target + "\n");
        try (var files = Files.list(target)) {
            assertThat(files).hasSize((int) ExchangeFormat.files().stream()
                    .filter(file -> file.written() == ExchangeFile.Written.ALWAYS).count());
        }
    }

    @Test
    void aWorkbookComesOutAndGoesIn() throws IOException {
        run(Locale.FRANCE, "import", folder.resolve("in").toString());
        Path workbook = folder.resolve("out.xlsx");
        assertThat(run(Locale.FRANCE, "export", "--output", workbook.toString())).isZero();
        run(Locale.FRANCE, "export", "--output", folder.resolve("first").toString());
        store = folder.resolve("second/b.sillage");
        assertThat(run(Locale.FRANCE, "import", workbook.toString())).as(said()).isZero();
        run(Locale.FRANCE, "export", "--output", folder.resolve("second-out").toString());
        for (String name : List.of("reseaux.csv", "projets.csv", "suivis.csv")) {
            assertThat(folder.resolve("second-out/" + name)).hasSameBinaryContentAs(folder.resolve("first/" + name));
        }
    }
}
