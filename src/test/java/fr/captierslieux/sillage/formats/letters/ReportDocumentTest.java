package fr.captierslieux.sillage.formats.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.formats.letters.ReportDocumentWriter.Form;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.reports.around.Cohort;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlSurroundings;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a document to go on writing in, and as PDF. */
@Tag("store")
class ReportDocumentTest {
    private static final Period YEAR = Period.parse("2026").orElseThrow();

    @TempDir
    Path folder;
    private SampleStore sample;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Path write(Form form, Period period, Variant variant) throws IOException {
        Path file = folder.resolve("rapport." + form);
        new WriteReport(sample.store(), new SqlReportRepository(sample.store()), new SqlTargets(sample.store()),
                new SqlSurroundings(sample.store()), new ReportDocumentWriter(form, new InterRuler()),
                SampleStore.CLOCK, "1").write(period, Scope.ALL, variant, file, Locale.FRANCE, null);
        return file;
    }

    private ActivityReport report(Period period) {
        return sample.store().<ActivityReport>read(
                () -> new SqlReportRepository(sample.store()).report(period, Scope.ALL));
    }

    private static Map<String, List<String>> rows(XWPFDocument document) {
        Map<String, List<String>> rows = new TreeMap<>();
        document.getTables().forEach(table -> table.getRows().forEach(row -> rows.put(row.getCell(0).getText(),
                row.getTableCells().stream().map(cell -> cell.getText()).toList())));
        return rows;
    }

    @Test
    void aPersonGoesOnWritingInADocumentThatHasItsFigures() throws IOException {
        try (InputStream in = Files.newInputStream(write(Form.DOCX, YEAR, Variant.FIGURES));
                XWPFDocument document = new XWPFDocument(in)) {
            Map<String, List<String>> rows = rows(document);
            report(YEAR).figures().forEach(figure -> assertThat(rows).containsKey(figure.indicator().code()));
            assertThat(rows.getOrDefault("A1", List.of()).get(3))
                    .isEqualTo(String.valueOf(report(YEAR).getFigure("A1").value()));
            assertThat(document.getParagraphs()).filteredOn(each -> each.getText().startsWith("À compléter"))
                    .hasSize(6);
            assertThat(document.getParagraphs()).filteredOn(each -> "Heading2".equals(each.getStyle()))
                    .hasSizeGreaterThan(8);
            assertThat(document.getAllPictures()).hasSize(3);
            assertThat(document.getDocument().xmlText().split("descr=\"[^\"]", -1)).hasSizeGreaterThan(3);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Rapport d’activité 2026");
            for (Cohort cohort : sample.store().<List<Cohort>>read(
                    () -> new SqlSurroundings(sample.store()).listCohorts(YEAR, Scope.ALL))) {
                assertThat(rows.get(String.valueOf(cohort.year()))).containsExactly(String.valueOf(cohort.year()),
                        String.valueOf(cohort.entered()), String.valueOf(cohort.opened()),
                        String.valueOf(cohort.longAgo()), String.valueOf(cohort.stillOpen()));
            }
        }
    }

    @Test
    void aPdfIsReadAndAsksForNothing() throws IOException {
        Period quarter = Period.quarter(2026, 3);
        try (PDDocument document = Loader.loadPDF(write(Form.PDF, quarter, Variant.FIGURES).toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Rapport d’activité", "3e trimestre 2026", "Chiffres clés",
                    "Dossiers accueillis", "Non renseigné").doesNotContain("À compléter", "Cohortes");
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Rapport d’activité 2026-T3");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void smallCountsAreKeptBackThereToo() throws IOException {
        try (InputStream in = Files.newInputStream(write(Form.DOCX, YEAR, Variant.masked(20)));
                XWPFDocument document = new XWPFDocument(in)) {
            Map<String, List<String>> rows = rows(document);
            assertThat(rows.getOrDefault("E6", List.of()).get(3)).isEqualTo("s");
            assertThat(rows.getOrDefault("E6", List.of()).get(5)).isEqualTo("s");
            assertThat(document.getParagraphs()).anyMatch(each -> each.getText().contains("inférieur à 20"));
        }
    }

    @Test
    void aProjectStandsInTheYearOfItsFirstEntry() {
        List<Cohort> cohorts = sample.store().<List<Cohort>>read(
                () -> new SqlSurroundings(sample.store()).listCohorts(YEAR, Scope.ALL));
        long projects = sample.store().<Long>read(() -> sample.store().dsl().fetchSingle(
                """
                        SELECT count(DISTINCT project_id) FROM support_case WHERE deleted = 0 AND support_started_on <= '2026-12-31'""")
                .get(0, Long.class));
        assertThat(cohorts.stream().mapToLong(Cohort::entered).sum()).isEqualTo(projects);
        assertThat(cohorts).isSortedAccordingTo((one, other) -> Integer.compare(one.year(), other.year()))
                .allSatisfy(each -> assertThat(each.counts()).isSortedAccordingTo((a, b) -> Long.compare(b, a)));
        // 12 of 20 opened: 8 did not; 9 of 12 long ago: 3 would be known by the difference
        Cohort cohort = new Cohort(2022, 20, 12, 9, 7);
        assertThat(cohort.hides(1, 5)).isFalse();
        assertThat(cohort.hides(2, 5)).isTrue();
        assertThat(cohort.hides(3, 5)).isTrue();
        assertThat(cohort.hides(2, 0)).isFalse();
    }
}
