package fr.captierslieux.sillage.formats.xlsx.report;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where a chapter's printed pages end: before an indicator that does not fit on what is left, and within one that is longer than a
 * page only between two of its tables, never through a chart.
 */
final class PageBreaks {
    /** Of the page's width; with it the columns of a chapter take the whole of an A4 page, and its breaks hold (a sheet fitted to the width by the spreadsheet has none of its own). */
    static final short SCALE = 78;
    /** Height of a page at that scale, in points of the sheet, less what is repeated at its top. */
    private static final float PAGE = 575f;

    private final XSSFSheet sheet;
    private float used;
    private int placed;

    /** @param repeated rows at the top of every page */
    PageBreaks(XSSFSheet sheet, int repeated) {
        this.sheet = sheet;
        placed = repeated;
    }

    /**
     * Places the rows since the last block.
     *
     * @param start  first row of the block, counted from 0
     * @param tables first rows of its parts, in order, that may begin a page
     * @param end    row after the last
     */
    void place(int start, List<Integer> tables, int end) {
        float before = height(placed, start);
        if (used > 0 && used + before + height(start, end) > PAGE) {
            sheet.setRowBreak(start - 1);
            used = 0;
        } else {
            used += before;
        }
        int from = start;
        for (int i = 0; i < tables.size(); i++) {
            int table = tables.get(i);
            int next = i + 1 < tables.size() ? tables.get(i + 1) : end;
            used += height(from, table);
            from = table;
            if (used + height(table, next) > PAGE && used > 0) {
                sheet.setRowBreak(table - 1);
                used = 0;
            }
        }
        used = (used + height(from, end)) % PAGE;
        placed = end;
    }

    private float height(int from, int to) {
        float height = 0;
        for (int number = from; number < to; number++) {
            XSSFRow row = sheet.getRow(number);
            height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
