package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The return of the sample's providers as a workbook, read back: each figure is what its rows add up to. */
@Tag("store")
class BpfCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void store() {
        SampleStore.copyInto(folder).close();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--store", folder.resolve("exemple.sillage").toString(), "bpf"));
        all.addAll(List.of(arguments));
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of())
                .execute(all.toArray(String[]::new));
    }

    private XSSFWorkbook workbook(String provider, String year) throws IOException {
        Path output = Files.createDirectories(Path.of("target/bpf"))
                .resolve("bpf-" + provider.replaceAll("\\W+", "-") + "-" + year + ".xlsx");
        assertThat(run("--year", year, "--provider", provider, "--output", output.toString()))
                .as(err.toString(StandardCharsets.UTF_8)).isZero();
        return new XSSFWorkbook(Files.newInputStream(output));
    }

    private static Row line(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void eachFigureIsTheSumOfItsRows() throws IOException {
        try (XSSFWorkbook workbook = workbook("La Coopérative Tiers-Lieux", "2026")) {
            XSSFSheet figures = workbook.getSheet("BPF");
            XSSFSheet trainees = workbook.getSheet("Stagiaires");
            double hours = 0;
            int count = 0;
            for (Row row : trainees) {
                if (row.getRowNum() > 0 && row.getCell(4).getStringCellValue().equals("F")
                        && row.getCell(5).getStringCellValue().equals("a")) {
                    hours += row.getCell(8).getNumericCellValue();
                    count++;
                }
            }
            Row line = line(figures, "Salariés d’employeurs privés hors apprentis");
            assertThat(count).isPositive();
            assertThat(line.getCell(2).getNumericCellValue()).isEqualTo(count);
            assertThat(line.getCell(4).getNumericCellValue()).isEqualTo(Math.floor(hours + 0.5));
            assertThat(line.getCell(5).getNumericCellValue()).isCloseTo(hours,
                    org.assertj.core.data.Offset.offset(0.01));
            assertThat(workbook.getSheet("Créneaux").getLastRowNum()).isPositive();
        }
    }

    @Test
    void aProviderWithoutActivityHasAReturnAndAnUnknownOneIsNamed() throws IOException {
        try (XSSFWorkbook workbook = workbook("CEAS 85", "2031")) {
            assertThat(line(workbook.getSheet("BPF"), "Total des produits (1 à 11)").getCell(4).getNumericCellValue())
                    .isZero();
        }
        assertThat(run("--year", "2026", "--provider", "Rien", "--output", folder.resolve("x.xlsx").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("« Rien »", "CEAS 85 · CRESS Pays de la Loire");
        assertThat(folder.resolve("x.xlsx")).doesNotExist();
    }
}
