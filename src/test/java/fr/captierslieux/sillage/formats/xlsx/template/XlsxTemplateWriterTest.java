package fr.captierslieux.sillage.formats.xlsx.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.template.TemplateFigures;
import fr.captierslieux.sillage.reports.template.TemplateWriter;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Filled;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Reason;
import fr.captierslieux.sillage.reports.template.TemplateWriter.UnknownMarks;
import fr.captierslieux.sillage.reports.template.TemplateWriter.Unusable;
import fr.captierslieux.sillage.reports.template.UnknownMark;
import fr.captierslieux.sillage.reports.template.UnknownMark.Why;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A funder's workbook filled: marks become figures, everything else stays; what names nothing is told, all of it, and nothing written. */
class XlsxTemplateWriterTest {
    @TempDir
    Path folder;
    private final TemplateWriter writer = new XlsxTemplateWriter(Words.french());

    private static TemplateFigures figures() {
        Map<String, BigDecimal> now = new HashMap<>(Map.of("A1", new BigDecimal("42"), "C4", new BigDecimal("1234"),
                "C5", new BigDecimal("412.5083333"), "B3", new BigDecimal("0.6428571"), "E4",
                new BigDecimal("215500")));
        return new TemplateFigures(report(Period.quarter(2026, 3), now),
                report(Period.quarter(2026, 2), Map.of("A1", new BigDecimal("40"))),
                report(Period.quarter(2025, 3), Map.of("A1", new BigDecimal("31"))),
                report(Period.parse("2026-01-01..2026-09-30").orElseThrow(), Map.of("A1", new BigDecimal("105"))),
                Map.of("A1", new BigDecimal("124")),
                Map.of("departement", Map.of("44", "Loire-Atlantique", "85", "Vendée"), "reseau",
                        Map.of("CRESS", "CRESS Pays de la Loire"), "convention", Map.of("REG", "Région 2026")),
                NetworkLists.SHIPPED, LocalDate.of(2026, 10, 1));
    }

    private static ActivityReport report(Period period, Map<String, BigDecimal> values) {
        return new ActivityReport(period, new Scope(null, null, "REG"), Indicators.listAll().stream().map(indicator -> {
            @Nullable
            BigDecimal value = indicator.code().equals("G6")
                    ? null
                    : values.getOrDefault(indicator.code(),
                            BigDecimal.ZERO);
            Map<String, Map<String, BigDecimal>> by = indicator.code().equals("A1")
                    ? Map.of("departement", Map.of("44", new BigDecimal("20"), "NR", new BigDecimal("3")))
                    : indicator.code().equals("E4")
                            ? Map.of("financeur", Map.of("Fondation J. M.", new BigDecimal("1500")))
                            : Map.of();
            return new Figure(indicator, value, value == null ? Map.of() : by);
        }).toList());
    }

    private Path template(Consumer<XSSFWorkbook> fill) throws IOException {
        Path file = folder.resolve("modele.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private XSSFWorkbook filled(Path template) throws IOException {
        Path output = folder.resolve("rempli.xlsx");
        assertThat(writer.fill(Files.readAllBytes(template), figures(), output)).isInstanceOf(Filled.class);
        try (InputStream in = Files.newInputStream(output)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFCell put(XSSFSheet sheet, int row, int column, String text) {
        XSSFCell cell = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    private static XSSFCell at(XSSFWorkbook workbook, int row, int column) {
        return workbook.getSheetAt(0).getRow(row).getCell(column);
    }

    @Test
    void aCellOfOneMarkBecomesWhatItStandsFor() throws IOException {
        List<String> marks = List.of("{{A1}}", "{{ A1.departement.44 }}", "{{A1.departement.85}}",
                "{{A1.departement.NR}}", "{{C5}}", "{{B3}}", "{{G6}}", "{{target.A1}}", "{{previous.A1}}",
                "{{year-before.A1}}", "{{year-to-date.A1}}", "{{difference.A1}}", "{{E4.financeur.Fondation J. M.}}",
                "{{E4.financeur.Nulle}}", "{{C10.passage.IDEE>FAISABILITE}}", "{{A1.origine.SITE_CAP}}");
        try (XSSFWorkbook workbook = filled(template(made -> {
            XSSFSheet sheet = made.createSheet("Form");
            for (int i = 0; i < marks.size(); i++) {
                put(sheet, i, 0, marks.get(i));
            }
            put(sheet, 20, 0, "{{period.from}}");
            put(sheet, 20, 1, "{{scope.agreement}}");
            put(sheet, 20, 2, "{{label.A1}}");
            put(sheet, 20, 3, "{{period.label}}");
        }))) {
            double[] expected = {42, 20, 0, 3, 412.51, 0.6429, -1, 124, 40, 31, 105, 2, 1500, 0, 0, 0};
            for (int i = 0; i < expected.length; i++) {
                if (expected[i] < 0) {
                    assertThat(at(workbook, i, 0).getCellType()).as(marks.get(i)).isEqualTo(CellType.BLANK);
                } else {
                    assertThat(at(workbook, i, 0).getNumericCellValue()).as(marks.get(i)).isEqualTo(expected[i]);
                }
            }
            assertThat(at(workbook, 5, 0).getCellStyle().getDataFormatString()).as("as the funder left it")
                    .isEqualTo("General");
            assertThat(at(workbook, 20, 0).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 7, 1));
            assertThat(at(workbook, 20, 1).getStringCellValue()).isEqualTo("Région 2026");
            assertThat(at(workbook, 20, 2).getStringCellValue()).isEqualTo("Dossiers accueillis (premier entretien)");
            assertThat(at(workbook, 20, 3).getStringCellValue()).isEqualTo("2026-T3");
        }
    }

    @Test
    void formsAreThoseThatAreWritten() throws IOException {
        try (XSSFWorkbook workbook = filled(template(made -> {
            XSSFSheet sheet = made.createSheet("Form");
            put(sheet, 0, 0, "{{C5|heures}}");
            put(sheet, 0, 1, "{{C5|entier}}");
            put(sheet, 0, 2, "{{C4|texte}}");
            put(sheet, 0, 3, "Soit {{C4}} suivis, {{C5|heures}} et {{B3}} d’orientations abouties au {{period.to}}.");
            put(sheet, 0, 4, "{{G6}} actions");
        }))) {
            assertThat(at(workbook, 0, 0).getNumericCellValue()).isEqualTo(412.51);
            assertThat(at(workbook, 0, 0).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00\" h\"");
            assertThat(at(workbook, 0, 1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(at(workbook, 0, 1).getNumericCellValue()).as("sums are those of what is read").isEqualTo(413);
            assertThat(plain(at(workbook, 0, 2))).isEqualTo("1 234");
            assertThat(plain(at(workbook, 0, 3))).isEqualTo(
                    "Soit 1 234 suivis, 412,51 h et 64,3 % d’orientations abouties au 30 septembre 2026.");
            assertThat(plain(at(workbook, 0, 4))).isEqualTo("– actions");
        }
    }

    private static String plain(XSSFCell cell) {
        return cell.getStringCellValue().replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    @Test
    void stylesMergesFormatsFormulasValidationsAndChartsStay() throws IOException {
        Path template = template(XlsxTemplateWriterTest::rich);
        try (XSSFWorkbook before = open(template); XSSFWorkbook after = filled(template)) {
            XSSFSheet one = before.getSheetAt(0);
            XSSFSheet other = after.getSheetAt(0);
            assertThat(other.getMergedRegions()).isEqualTo(one.getMergedRegions());
            assertThat(other.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
            assertThat(other.getDataValidations()).hasSize(1);
            assertThat(after.getPrintArea(0)).isEqualTo(before.getPrintArea(0));
            assertThat(other.getColumnWidth(1)).isEqualTo(one.getColumnWidth(1));
            assertThat(at(after, 2, 1).getCellFormula()).isEqualTo("B1*2");
            assertThat(at(after, 2, 1).getNumericCellValue()).as("computed anew").isEqualTo(84);
            assertThat(after.getForceFormulaRecalculation()).isTrue();
            XSSFCellStyle style = at(after, 0, 1).getCellStyle();
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(style.getDataFormatString()).isEqualTo("000");
            assertThat(style.getFont().getBold()).isTrue();
            XSSFRichTextString said = at(after, 1, 0).getRichStringCellValue();
            assertThat(said.getString()).isEqualTo("En gras 42 dossiers");
            assertThat(said.getFontAtIndex(0).getBold()).isTrue();
            assertThat(said.getFontAtIndex(said.getString().indexOf("dossiers")).getItalic()).isTrue();
            assertThat(other.getHeader().getLeft()).isEqualTo("Bilan 2026-T3");
            assertThat(other.getCTWorksheet().getHeaderFooter().getOddFooter()).as("nothing to fill, nothing touched")
                    .isEqualTo("Direction & page &P");
            assertThat(at(after, 3, 1).getCellStyle().getDataFormatString()).as("never replaced").isEqualTo("000");
            XSSFChart chart = other.getDrawingPatriarch().getCharts().getFirst();
            assertThat(chart.getTitleText().getString()).isEqualTo("Suivis du 2026-T3");
            assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).xmlText())
                    .isEqualTo(one.getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea()
                            .getBarChartArray(0).xmlText());
            assertThat(other.getDrawingPatriarch().getCTDrawing().xmlText()).contains("Fait le 1er octobre 2026")
                    .doesNotContain("{{");
        }
    }

    private static void rich(XSSFWorkbook made) {
        XSSFSheet sheet = made.createSheet("Form");
        XSSFFont bold = made.createFont();
        bold.setBold(true);
        XSSFFont italic = made.createFont();
        italic.setItalic(true);
        XSSFCellStyle style = made.createCellStyle();
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setDataFormat(made.createDataFormat().getFormat("000"));
        style.setFont(bold);
        put(sheet, 0, 0, "Dossiers");
        put(sheet, 0, 1, "{{A1}}").setCellStyle(style);
        XSSFRichTextString said = new XSSFRichTextString("En gras {{A1}} dossiers");
        said.applyFont(0, 8, bold);
        said.applyFont(8, 23, italic);
        put(sheet, 1, 0, "").setCellValue(said);
        sheet.createRow(2).createCell(1).setCellFormula("B1*2");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
        sheet.getSheetConditionalFormatting().addConditionalFormatting(
                new CellRangeAddress[]{CellRangeAddress.valueOf("B1:B3")}, sheet.getSheetConditionalFormatting()
                        .createConditionalFormattingRule(ComparisonOperator.GT, "10"));
        sheet.addValidationData(sheet.getDataValidationHelper().createValidation(sheet.getDataValidationHelper()
                .createIntegerConstraint(OperatorType.GREATER_THAN, "0", null), new CellRangeAddressList(0, 0, 1, 1)));
        sheet.setColumnWidth(1, 7_000);
        made.setPrintArea(0, "$A$1:$D$20");
        sheet.getHeader().setLeft("Bilan {{period.label}}");
        sheet.getCTWorksheet().getHeaderFooter().setOddFooter("Direction & page &P");
        put(sheet, 3, 1, "{{C5|heures}}").setCellStyle(style);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, 0, 10, 12));
        chart.setTitleText("Suivis du {{period.label}}");
        XDDFChartData data = chart.createData(ChartTypes.BAR, chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A1:A3")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B3:B3")));
        chart.plot(data);
        drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 0, 14, 3, 16)).setText("Fait le {{date}}");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void everyMarkThatNamesNothingIsToldAndNothingWritten() throws IOException {
        Path output = folder.resolve("rempli.xlsx");
        Path template = template(made -> {
            XSSFSheet sheet = made.createSheet("Bilan");
            put(sheet, 0, 0, "{{A1}}");
            put(sheet, 1, 1, "{{a1}}");
            put(sheet, 2, 1, "Total {{A1.dept.44}} et {{A1.departement.99}}");
            put(sheet, 3, 1, "{{C5|jour}}");
            put(sheet, 4, 1, "{{period.label|heures}}");
            put(sheet, 5, 1, "{{A1");
            sheet.createRow(6).createCell(1).setCellFormula("\"T : {{A1}}\"");
            sheet.getFooter().setRight("{{nulle}}");
        });
        assertThat(writer.fill(Files.readAllBytes(template), figures(), output))
                .isInstanceOfSatisfying(UnknownMarks.class, told -> {
                    assertThat(told.marks()).extracting(UnknownMark::place).containsExactly("Bilan!B2", "Bilan!B3",
                            "Bilan!B3", "Bilan!B4", "Bilan!B5", "Bilan!B6", "Bilan!B7", "Bilan");
                    assertThat(told.marks()).extracting(UnknownMark::why).containsExactly(Why.NAME, Why.BREAKDOWN,
                            Why.KEY,
                            Why.FORM, Why.FORM, Why.OPEN, Why.IN_FORMULA, Why.NAME);
                    assertThat(told.marks().getFirst().near().getFirst()).isEqualTo("A1");
                    assertThat(told.marks().get(1).near().getFirst()).isEqualTo("A1.departement");
                    assertThat(told.marks().get(2).near()).contains("A1.departement.44");
                    assertThat(told.marks().get(3).near()).contains("C5|jours");
                });
        assertThat(output).doesNotExist();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(template);
        }
    }

    @Test
    void filesThatCannotBeFilledAreToldApart() throws Exception {
        Path output = folder.resolve("rempli.xlsx");
        Path text = Files.writeString(folder.resolve("texte.xlsx"), "A1;42", StandardCharsets.UTF_8);
        assertThat(reason(text, output)).isEqualTo(Reason.NOT_A_WORKBOOK);
        assertThat(reason(template(made -> put(made.createSheet("Form"), 0, 0, "sans marque")), output))
                .isEqualTo(Reason.NO_MARKS);
        Path macros = folder.resolve("macros.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                OutputStream out = Files.newOutputStream(macros)) {
            put(workbook.createSheet("Form"), 0, 0, "{{A1}}");
            workbook.write(out);
        }
        assertThat(reason(macros, output)).isEqualTo(Reason.MACROS);
        Path secret = folder.resolve("secret.xlsx");
        try (POIFSFileSystem file = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(secret)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("motdepasse");
            try (OutputStream inside = encryptor.getDataStream(file)) {
                Files.copy(template(made -> put(made.createSheet("Form"), 0, 0, "{{A1}}")), inside);
            }
            file.writeFilesystem(out);
        }
        assertThat(reason(secret, output)).isEqualTo(Reason.ENCRYPTED);
        assertThat(output).doesNotExist();
    }

    private Reason reason(Path template, Path output) throws IOException {
        return ((Unusable) writer.fill(Files.readAllBytes(template), figures(), output)).reason();
    }
}
