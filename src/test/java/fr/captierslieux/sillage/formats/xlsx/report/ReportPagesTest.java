package fr.captierslieux.sillage.formats.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.WriteReport;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlSurroundings;
import fr.captierslieux.sillage.store.reports.SqlTargets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that a reader opens first: cover, key figures, territories. */
@Tag("store")
class ReportPagesTest {
    private static final Pattern DESCRIBED = Pattern.compile("<\\w+:cNvPr [^>]*>");

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

    private XSSFWorkbook write(String period, Scope scope, Variant variant) throws IOException {
        Path file = folder.resolve("rapport.xlsx");
        new WriteReport(sample.store(), new SqlReportRepository(sample.store()), new SqlTargets(sample.store()),
                new SqlSurroundings(sample.store()), new XlsxReportWriter(), SampleStore.CLOCK, "1")
                .write(Period.parse(period).orElseThrow(), scope, variant, file, Locale.FRANCE, null);
        return RowsWorkbook.open(file);
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    @Test
    void theCoverSaysWhatTheReportIsOfAndLeadsToEveryPage() throws IOException {
        try (XSSFWorkbook workbook = write("2026-S1", new Scope(null, null, "FSE-2025"), Variant.WITH_ROWS)) {
            XSSFSheet cover = workbook.getSheetAt(0);
            assertThat(texts(cover)).contains("Rapport d’activité", "1er semestre 2026", "Fonds social européen plus",
                    "Accompagner les équipes vers l’emploi", "du 1er janvier 2025 au 31 décembre 2027")
                    .anyMatch(text -> text.contains("qu’un proche pourrait reconnaître"));
            Set<String> led = new HashSet<>();
            for (XSSFHyperlink link : cover.getHyperlinkList()) {
                led.add(link.getLocation().replaceFirst("^'(.*)'!A1$", "$1"));
            }
            Set<String> others = new HashSet<>();
            workbook.forEach(sheet -> others.add(sheet.getSheetName()));
            others.remove("Couverture");
            assertThat(led).isEqualTo(others);
        }
    }

    @Test
    void keyFiguresRepeatTheTableAndShowTheirPeriods() throws IOException {
        try (XSSFWorkbook workbook = write("2026-T3", Scope.ALL, Variant.WITH_ROWS)) {
            XSSFSheet trend = workbook.getSheet("Évolution");
            List<String> codes = new ArrayList<>();
            for (Row row : trend) {
                if (row.getCell(0) != null && KeyFigures.list().stream()
                        .anyMatch(each -> each.code().equals(row.getCell(0).toString()))) {
                    codes.add(row.getCell(0).toString());
                    // eight quarters, the last of which is the report's own
                    assertThat((int) row.getLastCellNum()).isEqualTo(3 + 8);
                    assertThat(row.getCell(10).getNumericCellValue()).as(codes.getLast())
                            .isEqualTo(summary(workbook, codes.getLast(), 3));
                    assertThat(row.getCell(9).getNumericCellValue()).as(codes.getLast())
                            .isEqualTo(summary(workbook, codes.getLast(), 4));
                    assertThat(row.getCell(6).getNumericCellValue()).as(codes.getLast())
                            .isEqualTo(summary(workbook, codes.getLast(), 6));
                }
            }
            assertThat(codes).isEqualTo(KeyFigures.list().stream().map(each -> each.code()).toList());
            List<XSSFChart> charts = workbook.getSheet("Synthèse").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(12);
            for (XSSFChart chart : charts) {
                String drawn = chart.getCTChart().xmlText();
                assertThat(List.of("9CC5CB", "0D5C6B", "Évolution!")).allMatch(drawn::contains);
            }
        }
    }

    private static double summary(XSSFWorkbook workbook, String code, int column) {
        for (Row row : workbook.getSheet("Synthèse")) {
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(code)) {
                return row.getCell(column).getNumericCellValue();
            }
        }
        throw new AssertionError(code);
    }

    @Test
    void everyPictureAndChartIsReadAloud() throws IOException {
        try (XSSFWorkbook workbook = write("2026-T3", Scope.ALL, Variant.FIGURES)) {
            int drawn = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFDrawing drawing = workbook.getSheetAt(i).getDrawingPatriarch();
                if (drawing != null) {
                    Matcher described = DESCRIBED.matcher(drawing.getCTDrawing().xmlText());
                    while (described.find()) {
                        assertThat(described.group()).contains("descr=\"");
                        drawn++;
                    }
                    drawing.getCharts().forEach(chart -> assertThat(chart.getTitleText().getString()).isNotBlank());
                }
            }
            assertThat(drawn).isGreaterThan(25);
            assertThat(workbook.getAllPictures()).hasSize(2);
        }
    }

    @Test
    void placesAddUpToTheFiguresOfTheReport() throws IOException {
        try (XSSFWorkbook workbook = write("2026", Scope.ALL, Variant.WITH_ROWS)) {
            XSSFSheet places = workbook.getSheet("EPCI et communes");
            for (int column = 2; column < 9; column++) {
                double[] sums = new double[2];
                double all = 0;
                int part = 0;
                for (Row row : places) {
                    String label = row.getCell(0) == null ? "" : row.getCell(0).toString();
                    if (label.equals("Ensemble")) {
                        all = row.getCell(column).getNumericCellValue();
                    } else if (label.equals("Par commune")) {
                        part = 1;
                    } else if (row.getCell(column) != null && row.getCell(column).getCellType() != CellType.STRING) {
                        sums[part] += row.getCell(column).getNumericCellValue();
                    }
                }
                assertThat(all).isPositive();
                assertThat(sums[0]).as("column " + column).isCloseTo(all, within(0.3));
                assertThat(sums[1]).as("column " + column).isCloseTo(all, within(0.3));
            }
        }
    }

    @Test
    void aMaskedWorkbookTellsNoCommuneNoFewFunderAndNoSmallCountOfAPlace() throws IOException {
        try (XSSFWorkbook workbook = write("2026", Scope.ALL, Variant.masked(5))) {
            XSSFSheet places = workbook.getSheet("EPCI et communes");
            assertThat(texts(places)).doesNotContain("Par commune").contains("s");
            for (Row row : places) {
                // counts of people's cases and projects, of what was done for them, not of places that opened
                for (int column = 2; column < 6; column++) {
                    if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.NUMERIC) {
                        double value = row.getCell(column).getNumericCellValue();
                        assertThat(value == 0 || value >= 5).as(row.getCell(0) + " " + value).isTrue();
                    }
                }
            }
            Set<String> funders = new HashSet<>();
            sample.store().read(() -> {
                sample.store().dsl().fetch("""
                        SELECT funder FROM funding_obtained WHERE obtained_on BETWEEN '2026-01-01' AND '2026-12-31'
                        GROUP BY funder HAVING count(DISTINCT project_id) < 5""")
                        .forEach(row -> funders.add(String.valueOf(row.get(0))));
                return true;
            });
            assertThat(funders).isNotEmpty();
            assertThat(texts(workbook.getSheet("Résultats"))).contains("Autres financeurs")
                    .doesNotContainAnyElementsOf(funders);
        }
    }

    /** A condition tells labels apart, not codes. */
    @Test
    void twoCodesThatReadTheSameAreToldApart() throws IOException {
        sample.store().write(new Gesture("test", "test"), () -> {
            sample.store().dsl().execute("INSERT INTO list_code (id, list, code, label) "
                    + "VALUES (randomblob(16), 'orientation_result', 'SANS_SUITE', 'refusée'),"
                    + " (randomblob(16), 'theme', 'FINANCEMENTS', 'Argent ; aides')");
            return true;
        });
        try (XSSFWorkbook workbook = write("2026", Scope.ALL, Variant.WITH_ROWS)) {
            assertThat(texts(workbook.getSheet("Accueil et orientation"))).contains("Refusée (REFUSEE)",
                    "Refusée (SANS_SUITE)");
            assertThat(texts(workbook.getSheet("Accompagnement"))).contains("Argent, aides");
            long themes = RowsWorkbook.formulas(workbook).stream()
                    .filter(cell -> cell.getRow().getCell(0) != null
                            && cell.getRow().getCell(0).toString().equals("Argent, aides"))
                    .count();
            assertThat(themes).isEqualTo(1);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            RowsWorkbook.formulas(workbook).stream().filter(cell -> cell.getSheet().getSheetName().equals("Contrôle")
                    && cell.getColumnIndex() == 3).forEach(cell -> assertThat(evaluator.evaluate(cell).getNumberValue())
                            .isEqualTo((double) RowsWorkbook.shown(cell)));
        }
    }

    @Test
    void anEmptyNetworkHasAWholeWorkbook() throws IOException {
        try (SampleStore empty = SampleStore.emptyIn(folder)) {
            for (Variant variant : List.of(Variant.WITH_ROWS, Variant.FIGURES, Variant.masked(5))) {
                Path file = folder.resolve("vide.xlsx");
                new WriteReport(empty.store(), new SqlReportRepository(empty.store()), new SqlTargets(empty.store()),
                        new SqlSurroundings(empty.store()), new XlsxReportWriter(), SampleStore.CLOCK, "1")
                        .write(Period.quarter(2026, 3), Scope.ALL, variant, file, Locale.FRANCE, null);
                try (XSSFWorkbook workbook = RowsWorkbook.open(file)) {
                    assertThat(workbook.getSheet("Territoires").getDrawingPatriarch().getShapes()).hasSize(1);
                }
            }
        }
    }
}
