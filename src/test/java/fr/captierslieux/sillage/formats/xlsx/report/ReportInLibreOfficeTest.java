package fr.captierslieux.sillage.formats.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as a coordinator sees it printed. */
@Tag("desktop")
class ReportInLibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void printsEverySheetWithoutCutFigures() throws Exception {
        Path workbook = folder.resolve("T3.xlsx");
        new XlsxReportWriter().write(new ReportContents(MadeUpReport.of("2026-T3", Scope.ALL, 7),
                MadeUpReport.of("2026-T2", Scope.ALL, 8)), MadeUpReport.context(Locale.FRANCE), workbook);
        run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "pdf", "--outdir",
                folder.toString(), workbook.toString());
        String text = run("pdftotext", "-layout", folder.resolve("T3.pdf").toString(), "-");
        // form feeds end pages
        assertThat(text.chars().filter(c -> c == '\f').count()).isBetween(20L, 45L);
        assertThat(text).doesNotContain("###").contains("Rapport d’activité", "Loire-Atlantique (44)",
                "Licence Ouverte", "=CMD()");
    }

    /** Every formula's number is taken out first, so that what stands there afterwards was computed. */
    @Test
    void computesEveryFigureFromItsRows() throws Exception {
        Path workbook = folder.resolve("lignes.xlsx");
        Map<String, Object> expected = new TreeMap<>();
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            RowsWorkbook.write(sample, "2026-T3", Scope.ALL, Locale.FRANCE, 100, workbook);
        }
        try (XSSFWorkbook written = RowsWorkbook.open(workbook)) {
            RowsWorkbook.formulas(written).forEach(cell -> {
                expected.put(place(cell), RowsWorkbook.shown(cell));
                cell.getCTCell().unsetV();
            });
            try (OutputStream out = Files.newOutputStream(workbook)) {
                written.write(out);
            }
        }
        Path computed = Files.createDirectory(folder.resolve("calcul"));
        run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "xlsx:Calc MS Excel 2007 XML", "--outdir", computed.toString(), workbook.toString());
        Map<String, Object> found = new TreeMap<>();
        try (XSSFWorkbook back = RowsWorkbook.open(computed.resolve("lignes.xlsx"))) {
            RowsWorkbook.formulas(back).forEach(cell -> found.put(place(cell), RowsWorkbook.shown(cell)));
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(found).isEqualTo(expected);
    }

    private static String place(XSSFCell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getReference();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(List.of(command).toString()).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
