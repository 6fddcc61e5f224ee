package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.ReportAnswer.Computed;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A funder's workbook is filled on the command line with the very figures of the report, every indicator and every part of it. */
@Tag("store")
class ReportTemplateTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private ActivityReport report;

    @BeforeEach
    void sample() {
        try (SampleStore store = SampleStore.copyInto(folder)) {
            report = store.store().read(() -> new Computed(
                    new SqlReportRepository(store.store()).report(Period.quarter(2026, 3),
                            new Scope(null, "44", null))))
                    .report();
        }
    }

    private int execute(String... arguments) {
        out.reset();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of()).execute(Stream.concat(
                Stream.of(arguments), Stream.of("--store", folder.resolve("exemple.sillage").toString()))
                .toArray(String[]::new));
    }

    private int run(Path template, String... more) {
        return execute(Stream.concat(
                Stream.of("report", "--period", "2026-T3", "--department", "44", "--template", template.toString(),
                        "--output", folder.resolve("rempli.xlsx").toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private Path template(List<String> marks) throws IOException {
        Path file = folder.resolve("modele.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Form");
            for (int i = 0; i < marks.size(); i++) {
                sheet.createRow(i).createCell(0).setCellValue(marks.get(i));
            }
            workbook.write(out);
        }
        return file;
    }

    @Test
    void everyFigureIsTheOneOfTheReport() throws IOException {
        List<String> marks = new ArrayList<>();
        List<BigDecimal> expected = new ArrayList<>();
        for (Figure figure : report.figures()) {
            marks.add("{{" + figure.indicator().code() + "}}");
            expected.add(figure.value() == null ? null : figure.indicator().measure().rounded(figure.value()));
            figure.by().forEach((breakdown, keys) -> keys.forEach((key, value) -> {
                marks.add("{{" + figure.indicator().code() + "." + breakdown + "." + key + "}}");
                expected.add(figure.indicator().measure().rounded(value));
            }));
        }
        assertThat(marks).hasSizeGreaterThan(120);
        assertThat(run(template(marks))).as(err.toString(StandardCharsets.UTF_8)).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("rempli.xlsx")))) {
            for (int i = 0; i < marks.size(); i++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(i).getCell(0);
                if (expected.get(i) == null) {
                    assertThat(cell.getCellType()).as(marks.get(i)).isEqualTo(CellType.BLANK);
                } else {
                    assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).as(marks.get(i))
                            .isEqualByComparingTo(expected.get(i));
                }
            }
        }
    }

    @Test
    void whatIsWrongIsToldWithItsCellAndNothingIsWritten() throws IOException {
        assertThat(run(template(List.of("{{A1}}", "{{Z9}}", "{{A1.departement.999}}")))).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Form!A2 : « {{Z9}} »", "Form!A3 : «",
                "2 marques à corriger");
        assertThat(folder.resolve("rempli.xlsx")).doesNotExist();
        assertThat(run(folder.resolve("nulle-part.xlsx"))).isEqualTo(ExitCode.REFUSED);
        Path own = template(List.of("{{A1}}"));
        assertThat(execute("report", "--period", "2026-T3", "--template", own.toString(), "--output", own.toString()))
                .as("a template is never overwritten").isEqualTo(ExitCode.REFUSED);
        assertThat(run(template(List.of("{{A1}}")), "--format", "json")).isEqualTo(ExitCode.USAGE);
        assertThat(run(template(List.of("{{A1}}")), "--agreement", "NULLE")).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("rempli.xlsx")).doesNotExist();
    }

    @Test
    void aTemplateThatTheStoreKeepsIsFilledByItsCode() throws IOException {
        Path file = template(List.of("{{A1}}"));
        assertThat(execute("report-templates", "--keep", file.toString(), "--title", "Bilan de la Région")).isZero();
        String code = out.toString(StandardCharsets.UTF_8).strip();
        Files.delete(file);
        assertThat(execute("report-templates")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(code + "\t\tBilan de la Région\tmodele.xlsx\t");
        assertThat(run(Path.of(code))).isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("rempli.xlsx")))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(Objects.requireNonNull(report.getFigure("A1").value()).doubleValue());
        }
        assertThat(execute("check")).isZero();
        assertThat(execute("report-templates", "--remove", code)).isZero();
        assertThat(run(Path.of(code))).isEqualTo(ExitCode.REFUSED);
        assertThat(execute("report-templates", "--remove", code)).isEqualTo(ExitCode.USAGE);
        assertThat(execute("report-templates", "--title", "sans classeur")).isEqualTo(ExitCode.USAGE);
    }
}
