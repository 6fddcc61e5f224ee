package fr.captierslieux.sillage.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.RecordedTables;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableReaderTest {
    /** A header of three columns: le is a day, debut a time, module a text. */
    private static final String HEADER = row(
            "<c t=\"inlineStr\"><is><t>le</t></is></c><c t=\"str\"><v>debut</v></c><c t=\"inlineStr\"><is><t>module</t></is></c>");

    @TempDir
    Path folder;

    @Test
    void readsWhatASpreadsheetSaves() throws IOException {
        Path file = folder.resolve("reseau.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = new FileOutputStream(file.toFile())) {
            XSSFSheet sheet = workbook.createSheet("personnes");
            write(sheet.createRow(1), "code", "commune", "informee_le", "consentement_carte", "telephone", "prenom");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("P-1");
            row.createCell(1).setCellValue(1001);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dddd d mmmm yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 7, 14));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellValue(240_123_456);
            row.createCell(5).setCellFormula("CONCATENATE(\"Inès\",\" & co\")");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(9).setBlank();
            workbook.createSheet("Feuil2");
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(1);
            workbook.write(out);
        }
        RecordedTables found = read(file);
        assertThat(found.tables).containsExactly("reseau.xlsx#personnes personnes", "reseau.xlsx#Feuil2 Feuil2");
        assertThat(found.rows).containsExactly(List.of("P-1", "01001", "2026-07-14", "O", "240123456", "Inès & co"));
        assertThat(found.lines).containsExactly(4L);
        assertThat(found.told()).isEmpty();
    }

    @Test
    void givesLeadingZerosBackInListsToo() throws IOException {
        Path file = folder.resolve("reseau.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = new FileOutputStream(file.toFile())) {
            XSSFSheet sheet = workbook.createSheet("reseaux");
            write(sheet.createRow(0), "departements", "nom");
            sheet.createRow(1).createCell(0).setCellValue(1);
            write(sheet.createRow(2), "1|44|2A|9", "7");
            write(sheet.createRow(3), "972", "1001");
            workbook.write(out);
        }
        assertThat(read(file).rows).containsExactly(List.of("01", ""), List.of("01|44|2A|09", "7"),
                List.of("972", "1001"));
    }

    @Test
    void readsNumbersByValue() throws IOException {
        RecordedTables found = readSheet(HEADER + row(
                "<c s=\"1\"><v>46217</v></c><c s=\"2\"><v>0.395833333333333</v></c><c><v>0.30000000000000004</v></c>")
                + row("<c s=\"3\"><v>46217</v></c><c s=\"2\"><v>0</v></c><c s=\"4\"><v>1E+20</v></c>")
                + row("<c s=\"1\"><v>60</v></c><c s=\"2\"><v>0.5000058</v></c><c><v>-1.50</v></c>")
                + row("<c s=\"1\"><v>46217.5</v></c><c s=\"5\"><v>1</v></c><c><v>1234567890123456789</v></c>")
                + row("<c s=\"1\"><v>-1</v></c><c s=\"1\"><v>99999999</v></c><c><v>1e-7</v></c>")
                + row("<c t=\"d\"><v>2026-07-14T00:00:00</v></c><c t=\"b\"><v>0</v></c><c><v>-0</v></c>"));
        assertThat(found.told()).isEmpty();
        assertThat(found.rows).containsExactly(List.of("2026-07-14", "09:30", "0.3"),
                List.of("2026-07-14", "00:00", "100000000000000000000"),
                List.of("1900-02-28", "12:00:01", "-1.5"),
                List.of("2026-07-14 12:00", "1900-01-01", "1234567890123460000"),
                List.of("-1", "99999999", "0.0000001"), List.of("2026-07-14", "N", "0"));
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook().part("xl/workbook.xml",
                "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">"
                        + "<workbookPr date1904=\"1\"/><sheets><sheet name=\"demi_journees\" sheetId=\"1\" q:id=\"s\"/></sheets></workbook>");
        workbook.sheet(HEADER + row("<c s=\"1\"><v>44755</v></c><c s=\"2\"><v>0.25</v></c>"));
        assertThat(read(workbook.write(folder.resolve("a.xlsx"))).rows)
                .containsExactly(List.of("2026-07-14", "06:00", ""));
    }

    @Test
    void readsTextsInEveryForm() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook()
                .texts("<si><t xml:space=\"preserve\"> deux\r\nlignes_x000D_\n </t></si>"
                        + "<si><r><rPr><b/></rPr><t>riche</t></r><r><t xml:space=\"preserve\"> texte</t></r><rPh><t>non</t></rPh></si>");
        workbook.sheet(HEADER
                + "<row><c r=\"C7\" t=\"s\"><v>0</v></c><c r=\"A7\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>"
                + row("<c t=\"s\"><v>1</v></c><c t=\"str\"><f>1+1</f><v></v></c><c t=\"inlineStr\"><is><t>_x005F_x0041_ _x0009_</t></is></c>"));
        RecordedTables found = read(workbook.write(folder.resolve("a.xlsx")));
        assertThat(found.told()).isEmpty();
        assertThat(found.rows).containsExactly(List.of("ab", "", " deux\nlignes\n "),
                List.of("riche texte", "", "_x0041_ \t"));
        assertThat(found.lines).containsExactly(2L, 3L);
    }

    @Test
    void tellsFaultyCellsAndGoesOn() throws IOException {
        RecordedTables found = readSheet(
                HEADER + row("<c/><c/><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") + row("<c/><c/><c><f>NOW()</f></c>")
                        + row("<c t=\"s\"><v>99</v></c>") + row("<c t=\"inlineStr\"><is><t>_x0000_</t></is></c>")
                        + row("<c t=\"inlineStr\"><is><t>_xD800_</t></is></c>") + row("<c><v>NaN</v></c>")
                        + row("<c><v>1e999</v></c>")
                        + row("<c/><c/><c/><c/><c><v>1</v></c>")
                        + row("<c t=\"inlineStr\"><is><t>" + "x".repeat(500_000) + "</t></is></c>")
                        + row("<c/><c/><c/><c/><c/>") + row("<c><v>1</v></c><c/><c/><c s=\"3\"/>"));
        assertThat(found.told()).hasSize(9);
        assertThat(found.told().subList(0, 8)).containsExactly("ERROR_CELL 2 module #DIV/0!", "ERROR_CELL 3 module",
                "DAMAGED_WORKBOOK 4 le 99",
                "CONTROL_CHARACTER 5 le \uFFFD", "MALFORMED_TEXT 6 le \uFFFD", "ERROR_CELL 7 le NaN",
                "ERROR_CELL 8 le 1e999",
                "WRONG_FIELD_COUNT 9 3/5");
        assertThat(found.told().getLast()).startsWith("TOO_LONG 10 le xxx").endsWith(" 32000");
        assertThat(found.rows).containsExactly(List.of("1", "", ""));
    }

    @Test
    void judgesTheHeader() throws IOException {
        assertThat(readSheet("").told()).containsExactly("EMPTY_FILE 0");
        assertThat(readSheet(row("<c t=\"str\"><v>le</v></c><c t=\"str\"><v>le</v></c>")).told())
                .containsExactly("DUPLICATE_HEADER 1 le le");
        assertThat(readSheet(row("<c t=\"str\"><v>le</v></c><c t=\"e\"><v>#REF!</v></c>")).told())
                .containsExactly("ERROR_CELL 1 #REF!");
        assertThat(readSheet(row("<c r=\"XFD1\" t=\"str\"><v>le</v></c>")).told())
                .containsExactly("WRONG_FIELD_COUNT 1 500/16384");
    }

    @Test
    void readsAContinuedTableAsOne() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (XlsxTableWriter writer = new XlsxTableWriter(file, 3)) {
            writer.table("stades", List.of("projet", "stade", "le"));
            for (int i = 0; i < 5; i++) {
                writer.row(List.of("P" + i, "IDEE", "2026-01-0" + (i + 1)));
            }
            writer.finish();
        }
        RecordedTables found = read(file);
        assertThat(found.tables).containsExactly("long.xlsx#stades stades", "long.xlsx#stades (2) stades",
                "long.xlsx#stades (3) stades");
        assertThat(found.rows).hasSize(5).last().isEqualTo(List.of("P4", "IDEE", "2026-01-05"));
    }

    @Test
    void tellsEncryptedWorkbooksFromOldOnes() throws Exception {
        Path encrypted = folder.resolve("a.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("stades");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.write(out);
            }
            container.writeFilesystem(new FileOutputStream(encrypted.toFile()));
        }
        assertThat(read(encrypted).told()).containsExactly("ENCRYPTED_WORKBOOK 0");
        Path old = folder.resolve("b.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook(); OutputStream out = new FileOutputStream(old.toFile())) {
            workbook.createSheet("stades");
            workbook.write(out);
        }
        assertThat(read(old).told()).containsExactly("DAMAGED_WORKBOOK 0");
    }

    private RecordedTables readSheet(String rows) throws IOException {
        return read(new HandMadeWorkbook().sheet(rows).write(folder.resolve("a.xlsx")));
    }

    private static RecordedTables read(Path file) throws IOException {
        return RecordedTables.read(new XlsxTableReader(), file);
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static void write(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
