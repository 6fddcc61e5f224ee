package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.store.reports.SqlRowReleases;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report's workbook lets out is asked for, and what went out with rows is kept. */
@Tag("store")
class ReportVariantTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void sample() {
        SampleStore.copyInto(folder).close();
    }

    private int run(String... arguments) {
        err.reset();
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of()).execute(Stream
                .concat(Stream.of("report", "--period", "2026-T3", "--output", folder.resolve("r.xlsx").toString()),
                        Stream.concat(Stream.of(arguments),
                                Stream.of("--store", folder.resolve("exemple.sillage").toString())))
                .toArray(String[]::new));
    }

    private List<String> sheets() throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve("r.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }

    private int released() {
        try (SampleStore sample = SampleStore.reopen(folder)) {
            return sample.store().read(() -> new SqlRowReleases(sample.store()).list()).size();
        }
    }

    @Test
    void rowsGoOutUnlessOneSaysOtherwiseAndThatIsKept() throws IOException {
        assertThat(run("--network", "ECOSSOLIES")).isZero();
        assertThat(sheets()).contains("Contrôle", "Données dossiers", "Données suivis", "Données présences");
        try (SampleStore sample = SampleStore.reopen(folder)) {
            assertThat(sample.store().read(() -> new SqlRowReleases(sample.store()).list())).singleElement()
                    .satisfies(release -> {
                        assertThat(release.period().label()).isEqualTo("2026-T3");
                        assertThat(release.scope().network()).isEqualTo("ECOSSOLIES");
                        assertThat(release.at()).isEqualTo(SampleStore.CLOCK.instant());
                        assertThat(release.by()).isEqualTo("import");
                    });
        }
    }

    @Test
    void figuresAloneAndWithoutSmallCountsHaveNoRows() throws IOException {
        assertThat(run("--contents", "figures")).isZero();
        assertThat(sheets()).doesNotContain("Contrôle").noneMatch(name -> name.startsWith("Données"));
        assertThat(run("--contents", "masked", "--threshold", "11")).isZero();
        assertThat(sheets()).doesNotContain("Contrôle").noneMatch(name -> name.startsWith("Données"));
        assertThat(released()).isZero();
    }

    @Test
    void anyPeriodIsSetBesideTheReport() throws IOException {
        assertThat(run("--compare", "2024-S1")).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("r.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> texts = new ArrayList<>();
            workbook.getSheet("Synthèse").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
            assertThat(texts).contains("2026-T3", "2024-S1");
        }
    }

    @Test
    void aPeriodToCompareIsRefusedWhereItSaysNothingOrTooMuch() {
        assertThat(run("--compare", "2026-T5")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("2026-T5");
        assertThat(run("--compare", "2025", "--format", "json")).isEqualTo(2);
        assertThat(run("--contents", "masked", "--compare", "2026-07-01..2026-09-29")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("partager de jours");
        assertThat(run("--contents", "masked", "--compare", "2025")).isZero();
    }

    @Test
    void aThresholdThatSaysNothingIsRefused() {
        assertThat(run("--threshold", "5")).isEqualTo(2);
        assertThat(run("--contents", "masked", "--threshold", "1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--threshold est un nombre de 2 à 50");
        assertThat(run("--contents", "masked", "--format", "json")).isEqualTo(2);
        assertThat(run("--contents", "masked", "--template", "modele.xlsx")).isEqualTo(2);
        assertThat(folder.resolve("r.xlsx")).doesNotExist();
    }
}
