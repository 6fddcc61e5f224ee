package fr.captierslieux.sillage.formats.xlsx.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A sheet written from top to bottom, set up to be printed: A4 landscape, as wide as the page, period and page at the foot. */
final class ReportPage {
    private static final float POINTS_PER_LINE = 14f;

    private final XSSFSheet sheet;
    private final ReportStyles styles;
    private final int columns;
    private final List<Runnable> formulas = new ArrayList<>();
    private int number = -1;

    ReportPage(XSSFWorkbook workbook, String name, ReportStyles styles, int... widths) {
        this.styles = styles;
        columns = widths.length;
        sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    ReportStyles styles() {
        return styles;
    }

    /** @param foot what stands at the left of every printed page's foot */
    void setUpPrint(String foot) {
        setUpPrint(sheet, foot);
    }

    /** The same of a sheet whose rows are written otherwise. */
    static void setUpPrint(XSSFSheet sheet, String foot) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        // an ampersand begins a command there
        sheet.getFooter().setLeft("&9" + foot.replace("&", "&&"));
        sheet.getFooter().setRight("&9&P / &N");
    }

    /** As wide as the page, pages end where they may. */
    void fitToWidth() {
        fitToWidth(sheet);
    }

    static void fitToWidth(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Counted from 0. */
    int rowNumber() {
        return number;
    }

    void beginRow() {
        sheet.createRow(++number);
    }

    void skipRow() {
        beginRow();
    }

    /** Goes down to a row so that what follows stands below a chart. */
    void skipTo(int last) {
        while (number < last) {
            beginRow();
        }
    }

    void heightInPoints(int points) {
        sheet.getRow(number).setHeightInPoints(points);
    }

    void heightInLines(int lines) {
        sheet.getRow(number).setHeightInPoints(lines * POINTS_PER_LINE + 4);
    }

    int columns() {
        return columns;
    }

    void text(int column, String text, CellStyle style) {
        text(number, column, text, style);
    }

    /** In the row above. */
    void above(int column, String text, CellStyle style) {
        text(number - 1, column, text, style);
    }

    private void text(int row, int column, String text, CellStyle style) {
        XSSFCell cell = sheet.getRow(row).createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    void date(int column, LocalDate day) {
        XSSFCell cell = sheet.getRow(number).createCell(column);
        cell.setCellValue(day);
        cell.setCellStyle(styles.date());
    }

    void moment(int column, LocalDateTime moment) {
        XSSFCell cell = sheet.getRow(number).createCell(column);
        cell.setCellValue(moment);
        cell.setCellStyle(styles.moment());
    }

    /** A number that is kept back. */
    void keptBack(int column, CellStyle style) {
        text(column, ReportTexts.KEPT_BACK, style);
    }

    /** A number, or a dash where there is none. */
    void figure(int column, @Nullable BigDecimal value, CellStyle style) {
        XSSFCell cell = sheet.getRow(number).createCell(column);
        cell.setCellStyle(style);
        if (value == null) {
            cell.setCellValue("–");
        } else {
            cell.setCellValue(value.doubleValue());
        }
    }

    /**
     * Lets a cell of this row say by a formula what it holds: its number is what a reader sees who does not compute. Said
     * at the end, by {@link #finish()}: a chart that is drawn over the cell copies its number, and would compute it.
     */
    void formula(int column, String formula) {
        formula(number, column, formula);
    }

    /** The same in any row. */
    void formula(int row, int column, String formula) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        formulas.add(() -> cell.getCTCell().addNewF().setStringValue(formula));
    }

    /** At the end: formulas are said, and what is printed. */
    void finish() {
        formulas.forEach(Runnable::run);
        formulas.clear();
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, Math.max(0, number));
    }

    /** A link to a page of this workbook. */
    void link(int column, String page, CellStyle style) {
        text(column, page, style);
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + page.replace("'", "''") + "'!A1");
        sheet.getRow(number).getCell(column).setHyperlink(link);
    }

    /** The same with a text, in any row. */
    void formulaText(int row, int column, String formula, String text, CellStyle style) {
        XSSFCell cell = sheet.getRow(row).createCell(column);
        cell.setCellStyle(style);
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().setV(text);
        cell.getCTCell().addNewF().setStringValue(formula);
    }

    /** A name by which formulas know a cell of this row. */
    void name(int column, String name) {
        Name made = sheet.getWorkbook().createName();
        made.setNameName(name);
        made.setRefersToFormula("'" + sheet.getSheetName() + "'!" + new CellReference(number, column, true, true)
                .formatAsString());
    }

    /** One text across columns; its row grows with it. */
    void paragraph(int from, int to, String text, CellStyle style) {
        int characters = 0;
        for (int column = from; column <= to; column++) {
            characters += sheet.getColumnWidth(column) / 256;
        }
        text(from, text, style);
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(number, number, from, to));
        }
        heightInLines(lines(text, characters));
    }

    /** Lines that a wrapped text of the smaller size takes in a column so many digits wide, rather one too many than one cut. */
    static int lines(String text, int characters) {
        int fitting = characters * 11 / 10;
        return Math.max(1, (text.length() + fitting - 1) / fitting);
    }

    void head(HorizontalAlignment alignment, int from, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            text(from + i, texts[i], styles.head(alignment));
        }
    }
}
