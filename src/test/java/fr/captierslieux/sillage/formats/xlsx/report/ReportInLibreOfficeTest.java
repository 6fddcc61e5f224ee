package fr.captierslieux.sillage.formats.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.reports.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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
        new XlsxReportWriter().write(MadeUpReport.of("2026-T3", Scope.ALL, 7), MadeUpReport.of("2026-T2", Scope.ALL, 8),
                MadeUpReport.context(Locale.FRANCE), workbook);
        run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                "pdf", "--outdir",
                folder.toString(), workbook.toString());
        String text = run("pdftotext", "-layout", folder.resolve("T3.pdf").toString(), "-");
        // form feeds end pages
        assertThat(text.chars().filter(c -> c == '\f').count()).isBetween(20L, 45L);
        assertThat(text).doesNotContain("###").contains("Rapport d’activité", "Loire-Atlantique (44)",
                "Licence Ouverte", "=CMD()");
    }

    private String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(List.of(command).toString()).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
