package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Day;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Measured;
import fr.captierslieux.sillage.reports.template.UnknownMark.Why;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/** Fills the marks of the sheets: cells, and what stands at the head and foot of printed pages. */
final class SheetMarks {
    private final XSSFWorkbook workbook;
    private final Replacing replacing;
    /** A style with another number format is made once. */
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    SheetMarks(XSSFWorkbook workbook, Replacing replacing) {
        this.workbook = workbook;
        this.replacing = replacing;
    }

    void fill() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    fill(sheet.getSheetName(), (XSSFCell) cell);
                }
            }
            fill(sheet);
        }
    }

    private void fill(String sheet, XSSFCell cell) {
        String place = cell.getAddress().formatAsString();
        if (cell.getCellType() == CellType.FORMULA) {
            if (MarkedText.isMarked(cell.getCellFormula())) {
                replacing.refuse(new MarkedText(cell.getCellFormula()), sheet, place, Why.IN_FORMULA);
            }
            return;
        }
        if (cell.getCellType() != CellType.STRING || !MarkedText.isMarked(cell.getStringCellValue())) {
            return;
        }
        MarkedText text = new MarkedText(cell.getStringCellValue());
        if (!replacing.check(text, sheet, place)) {
            return;
        }
        if (text.isOne()) {
            fill(cell, text.inner(text.places().getFirst()));
        } else {
            cell.setCellValue(replaced(cell.getRichStringCellValue(), text));
        }
    }

    /** A cell that holds one mark and nothing else becomes what the mark stands for. */
    private void fill(XSSFCell cell, String mark) {
        switch (replacing.value(mark)) {
            case Measured number -> fill(cell, mark, number);
            case Day day -> {
                cell.setCellValue(day.day());
                if (isBare(cell)) { // else a day would be read as a number
                    cell.setCellStyle(style(cell, "dd/mm/yyyy"));
                }
            }
            default -> cell.setCellValue(replacing.said(mark));
        }
    }

    private void fill(XSSFCell cell, String mark, Measured number) {
        BigDecimal value = number.value();
        if (number.form().filter(MarkForm.TEXTE::equals).isPresent()) {
            cell.setCellValue(replacing.said(mark));
        } else if (value == null) {
            cell.setBlank(); // not 0: the scope leaves it undefined
        } else {
            cell.setCellValue(number.form().map(form -> form.kept(value)).orElse(value).doubleValue());
            number.form().filter(form -> isBare(cell))
                    .ifPresent(form -> cell.setCellStyle(style(cell, form.cell())));
        }
    }

    /** Whether a cell has no number format of its own: one that the funder chose is never replaced. */
    private static boolean isBare(XSSFCell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        return format.equals("General") || format.equals("@");
    }

    private XSSFCellStyle style(XSSFCell cell, String format) {
        return styles.computeIfAbsent(cell.getCellStyle().getIndex() + " " + format, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Each part of the text keeps its font; what replaces a mark has that of its last brace. */
    private XSSFRichTextString replaced(XSSFRichTextString rich, MarkedText text) {
        XSSFRichTextString built = new XSSFRichTextString(text.replaced(replacing::said));
        for (int run = 0; run < rich.numFormattingRuns(); run++) {
            XSSFFont font = rich.getFontOfFormattingRun(run);
            int from = rich.getIndexOfFormattingRun(run);
            int start = text.moved(from, replacing::said);
            int end = text.moved(from + rich.getLengthOfFormattingRun(run), replacing::said);
            if (font != null && end > start) {
                built.applyFont(start, end, font);
            }
        }
        return built;
    }

    private void fill(XSSFSheet sheet) {
        CTHeaderFooter parts = sheet.getCTWorksheet().getHeaderFooter();
        if (parts == null) {
            return;
        }
        for (HeaderFooter each : new HeaderFooter[]{sheet.getOddHeader(), sheet.getOddFooter(),
                parts.isSetEvenHeader() ? sheet.getEvenHeader() : null,
                parts.isSetEvenFooter() ? sheet.getEvenFooter() : null,
                parts.isSetFirstHeader() ? sheet.getFirstHeader() : null,
                parts.isSetFirstFooter() ? sheet.getFirstFooter() : null}) {
            if (each != null) {
                edge(sheet, each.getLeft(), each::setLeft);
                edge(sheet, each.getCenter(), each::setCenter);
                edge(sheet, each.getRight(), each::setRight);
            }
        }
    }

    /** In what is printed at an edge an ampersand begins a command. */
    private void edge(XSSFSheet sheet, @Nullable String text, Consumer<String> put) {
        if (text != null && MarkedText.isMarked(text)) {
            MarkedText marked = new MarkedText(text);
            if (replacing.check(marked, sheet.getSheetName(), "")) {
                put.accept(marked.replaced(mark -> replacing.said(mark).replace("&", "&&")));
            }
        }
    }
}
