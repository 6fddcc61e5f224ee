package fr.captierslieux.sillage.formats.xlsx.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ReportContents;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.around.NamedFunders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

class XlsxReportWriterTest {
    private static final ActivityReport CURRENT = MadeUpReport.of("2026-T3", Scope.ALL, 7);
    private static final ActivityReport PREVIOUS = MadeUpReport.of("2026-T2", Scope.ALL, 8);

    @TempDir
    Path folder;

    @Test
    void hasASheetForEachChapter() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            assertThat(sheetNames(workbook)).containsExactly("Couverture", "Synthèse", "Territoires",
                    "EPCI et communes", "Accueil et orientation", "Accompagnement",
                    "Profils", "Résultats",
                    "Formations", "Vie du réseau", "Méthode");
            workbook.forEach(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage() || sheet.getPrintSetup().getScale() == PageBreaks.SCALE).isTrue();
                assertThat(sheet.getSheetName().equals("Couverture") || sheet.getPaneInformation().isFreezePane())
                        .isTrue();
                assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet))).isNotEmpty();
            });
        }
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.UK)) {
            assertThat(sheetNames(workbook)).startsWith("Cover", "Summary").endsWith("Method");
        }
    }

    @Test
    void showsEveryIndicatorWithThePeriodBefore() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            XSSFSheet summary = workbook.getSheet("Synthèse");
            List<String> codes = new ArrayList<>();
            for (Row row : summary) {
                Cell code = row.getCell(0);
                if (code != null && Indicators.find(code.getStringCellValue()).isPresent()) {
                    codes.add(code.getStringCellValue());
                    Figure figure = CURRENT.getFigure(code.getStringCellValue());
                    assertThat(row.getCell(3).getNumericCellValue())
                            .isEqualTo(Objects.requireNonNull(Comparison.rounded(figure)).doubleValue());
                }
            }
            assertThat(codes).isEqualTo(Indicators.listAll().stream().map(Indicator::code).toList());
            assertThat(allTexts(summary))
                    .contains("Période : 3e trimestre 2026, du 1er juillet 2026 au 30 septembre 2026")
                    .contains("Périmètre : tous les réseaux, tous les départements, toutes les conventions");
        }
    }

    @Test
    void keepsTextsThatLookLikeFormulasAsTexts() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            assertThat(allTexts(workbook.getSheet("Résultats"))).contains("=CMD()", "+33 fonds", "-5 %", "@aide");
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
        }
    }

    @Test
    void drawsFilledChartsWithTitlesAndAlternatives() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            List<XSSFChart> charts = workbook.getSheet("Profils").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSizeGreaterThan(3);
            assertThat(workbook.getSheet("Profils").getDrawingPatriarch().getCTDrawing().xmlText())
                    .contains("descr=\"Diagramme en barres");
            for (XSSFChart chart : charts) {
                assertThat(chart.getTitleText().getString()).contains("par ");
                assertThat(chart.getCTChart().xmlText()).contains("solidFill").contains("0D5C6B");
            }
        }
    }

    @Test
    void breaksNoPageThroughAChart() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            int charts = 0;
            for (Sheet sheet : workbook) {
                XSSFDrawing drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
                for (CTTwoCellAnchor anchor : drawing == null
                        ? List.<CTTwoCellAnchor>of()
                        : drawing.getCTDrawing().getTwoCellAnchorList()) {
                    charts++;
                    // a break stands after its row
                    assertThat(Arrays.stream(sheet.getRowBreaks()).boxed()).as(sheet.getSheetName())
                            .noneMatch(row -> row >= anchor.getFrom().getRow() && row < anchor.getTo().getRow() - 1);
                }
            }
            assertThat(charts).isGreaterThan(10);
        }
    }

    @Test
    void saysWhyAValueIsMissing() throws IOException {
        Scope scope = new Scope(null, "44", "CONV-1");
        try (XSSFWorkbook workbook = write(MadeUpReport.of("2026", scope, 1), MadeUpReport.of("2025", scope, 2),
                Locale.FRANCE)) {
            assertThat(allTexts(workbook.getSheet("Synthèse"))).contains("Sans objet pour ce périmètre", "–",
                    "Périmètre : département Loire-Atlantique (44), convention CONV-1");
        }
    }

    @Test
    void printsTheMethod() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            List<String> texts = allTexts(workbook.getSheet("Méthode"));
            assertThat(texts).contains("Sillage 1.0", "Dossiers", "A1", "G7");
            assertThat(texts).anyMatch(text -> text.contains("Licence Ouverte"));
            assertThat(datesIn(workbook.getSheet("Méthode"))).containsExactly(LocalDateTime.of(2026, 7, 1, 0, 0),
                    LocalDateTime.of(2026, 9, 30, 0, 0), LocalDateTime.of(2026, 11, 24, 10, 5));
        }
    }

    @Test
    void namesPeriodAndScopeAndNobody() throws IOException {
        try (XSSFWorkbook workbook = write(CURRENT, PREVIOUS, Locale.FRANCE)) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Rapport d’activité 2026-T3");
            assertThat(core.getCreator()).isEqualTo("Sillage 1.0");
            assertThat(core.getLastModifiedByUser()).isNull();
        }
        try (ZipFile zip = new ZipFile(folder.resolve("T3.xlsx").toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .noneMatch(name -> name.contains("external") || name.contains("vba"));
        }
    }

    @Test
    void aMaskedWorkbookHoldsNoSmallCountNoRowsAndNoFormula() throws IOException {
        Path file = folder.resolve("masque.xlsx");
        ReportContents contents = new ReportContents(CURRENT, PREVIOUS).masked(Variant.HIGHEST_THRESHOLD,
                NamedFunders.of(Variant.HIGHEST_THRESHOLD, Map.of(), Map.of()));
        new XlsxReportWriter().write(contents, MadeUpReport.context(Locale.FRANCE), file);
        try (XSSFWorkbook workbook = RowsWorkbook.open(file)) {
            assertThat(sheetNames(workbook)).noneMatch(name -> name.startsWith("Données") || name.equals("Contrôle"));
            assertThat(RowsWorkbook.formulas(workbook)).isEmpty();
            for (Figure figure : CURRENT.figures()) {
                assertThat(summaryCell(workbook.getSheet("Synthèse"), figure.indicator().code(), 3).equals("s"))
                        .as(figure.indicator().code()).isEqualTo(contents.keptBack().hides(figure.indicator()));
            }
            // each with its share and its difference
            assertThat(textsIn(workbook).stream().filter("s"::equals).count()).isGreaterThan(100);
            assertThat(textsIn(workbook)).anyMatch(text -> text.contains("inférieur à 50"));
        }
    }

    @Test
    void leavesWhatWasThereWhenItCannotWrite() throws IOException {
        Path target = Files.createDirectory(folder.resolve("T3.xlsx"));
        assertThatThrownBy(() -> write(CURRENT, PREVIOUS, Locale.FRANCE)).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    private XSSFWorkbook write(ActivityReport current, ActivityReport previous, Locale language) throws IOException {
        Path file = folder.resolve("T3.xlsx");
        new XlsxReportWriter().write(new ReportContents(current, previous), MadeUpReport.context(language), file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<LocalDateTime> datesIn(XSSFSheet sheet) {
        List<LocalDateTime> dates = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                dates.add(cell.getLocalDateTimeCellValue());
            }
        }));
        return dates;
    }

    private static List<String> allTexts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        }));
        return texts;
    }

    private static String summaryCell(XSSFSheet summary, String code, int column) {
        for (var row : summary) {
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(code)) {
                return row.getCell(column).toString();
            }
        }
        throw new AssertionError(code);
    }

    private static List<String> textsIn(XSSFWorkbook workbook) {
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
        })));
        return texts;
    }
}
