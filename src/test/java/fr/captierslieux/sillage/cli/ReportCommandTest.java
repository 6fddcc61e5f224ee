package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class ReportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void storeWithOneCase() {
        ExchangeRows rows = new ExchangeRows();
        rows.add("reseaux", "code", "CRESS", "nom", "CRESS", "type", "REGIONAL");
        rows.add("projets", "code", "P1", "nom", "La Grange", "commune", "44109");
        rows.add("dossiers", "code", "D1", "projet", "P1", "reseau", "CRESS", "premier_contact_le", "2026-06-28",
                "premier_entretien_le",
                "2026-07-01", "canal", "SITE");
        rows.add("financements", "projet", "P1", "financeur", "Ville \"de\" Nantes", "montant_eur", "1500.505",
                "obtenu_le", "2026-09-30");
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            rows.writeInto(store);
        }
    }

    @Test
    void writesEveryIndicatorAsJsonToStandardOutput() {
        assertThat(report("--period", "2026-T3", "--format", "json")).isZero();
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json).startsWith("""
                {"schema": 1,
                 "period": {"label": "2026-T3", "from": "2026-07-01", "to": "2026-09-30"},
                 "scope": {"network": null, "department": null, "agreement": null},
                 "indicators": [
                   {"code": "A1", "label": "Dossiers accueillis (premier entretien)", "unit": "dossiers", "value": 1, \
                "by": {"departement": {"44": 1}, "reseau": {"CRESS": 1}, "origine": {"NR": 1}, "canal": {"SITE": 1}}},
                """.replace("{\"44\": 1}", nantesIsKnown() ? "{\"44\": 1}" : "{\"NR\": 1}"));
        assertThat(json).contains("\"code\": \"A4\"", "\"value\": 3, \"by\": {}}", "\"value\": null, \"by\": {}}",
                "\"value\": 1500.51, \"by\": {\"financeur\": {\"Ville \\\"de\\\" Nantes\": 1500.51}}}");
        assertThat(json.lines().filter(line -> line.contains("{\"code\""))).hasSize(42);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** Whether the store knows its communes, which the product fills in when it opens. */
    private boolean nantesIsKnown() {
        try (Store store = Store.open(folder.resolve("a.sillage"), null, CLOCK)) {
            return store.<Integer>read(() -> store.dsl().fetch("SELECT 1 FROM place WHERE code = '44109'").size()) > 0;
        }
    }

    @Test
    void writesTheFileWholeAndReplacesIt() throws Exception {
        Path file = Files.writeString(folder.resolve("t3.json"), "old");
        assertThat(report("--period", "2026-07-01..2026-09-30", "--format", "json", "--output", file.toString()))
                .isZero();
        assertThat(file).content(StandardCharsets.UTF_8).contains("\"label\": \"2026-07-01..2026-09-30\"")
                .endsWith("]}\n");
        assertThat(out.size()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("a.sillage",
                    "t3.json");
        }
    }

    @Test
    void aWorkbookIsWrittenByDefaultAndNeedsAFile() throws Exception {
        Path file = folder.resolve("t3.xlsx");
        assertThat(report("--period", "2026-T3", "--network", "CRESS", "--output", file.toString())).as("%s", err)
                .isZero();
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("xl/workbook.xml");
        }
        assertThat(report("--period", "2026-T3")).isEqualTo(2);
        assertThat(report("--period", "2026-T3", "--format", "xlsx", "--output", "-")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--output");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatCannotBeWrittenFailsAndLeavesNothing() {
        Path file = folder.resolve("missing").resolve("t3.json");
        assertThat(report("--period", "2026-T3", "--format", "json", "--output", file.toString())).isEqualTo(1);
        assertThat(file).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void wrongUsageIsToldWithWhatIsAccepted() {
        Map<List<String>, String> wrong = Map.of(List.of("--period", "2026-T5"), "2026-07-01..2026-09-30",
                List.of("--period", "2026-09-30..2026-07-01"), "2026-07-01..2026-09-30",
                List.of("--period", "2026-T3", "--network", "XX"),
                "CRESS", List.of("--period", "2026-T3", "--department", "444"), "444",
                List.of("--period", "2026-T3", "--agreement", "R1"),
                "(aucun)");
        wrong.forEach((arguments, told) -> {
            err.reset();
            List<String> all = new ArrayList<>(arguments);
            all.addAll(List.of("--format", "json"));
            assertThat(report(all.toArray(String[]::new))).as("%s", arguments).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains(told);
            assertThat(out.size()).isZero();
        });
        assertThat(report()).isEqualTo(2);
        assertThat(report("--period", "2026-T3", "--format", "pdf")).isEqualTo(2);
    }

    private int report(String... arguments) {
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.in(Locale.FRANCE));
        List<String> line = new ArrayList<>(List.of("--store", folder.resolve("a.sillage").toString(), "report"));
        line.addAll(List.of(arguments));
        return new SillageCommand(new Wiring(CLOCK), terminal, Map.of()).execute(line.toArray(String[]::new));
    }
}
