package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.letters.ParagraphReading.Read;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Draws a table: a row stands on one page, and each page begins with the rows that the table repeats. */
final class PdfTable {
    private static final double TWIPS = 20;
    private static final double SIDE = 5;
    private static final double ABOVE = 3;

    private final PdfPages pages;
    private final ParagraphReading reading;
    private final XWPFTable table;
    private final List<Double> widths;

    /** A cell with where it stands. */
    private record Cell(double left, double width, String colour, List<Read> paragraphs) {
        double height() {
            return paragraphs.stream().mapToDouble(Read::height).sum() + 2 * ABOVE;
        }
    }

    PdfTable(PdfPages pages, ParagraphReading reading, XWPFTable table) {
        this.pages = pages;
        this.reading = reading;
        this.table = table;
        this.widths = widths(table, pages.size().room());
    }

    /** Those of the grid; where there is none, all alike. Together never wider than the page. */
    private static List<Double> widths(XWPFTable table, double room) {
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        List<Double> widths = new ArrayList<>();
        if (grid != null) {
            grid.getGridColList().forEach(column -> widths
                    .add(column.isSetW() ? Double.parseDouble(column.getW().toString()) / TWIPS : 0));
        }
        int most = table.getRows().stream().mapToInt(row -> row.getTableCells().size()).max().orElse(1);
        if (widths.size() < most || widths.stream().anyMatch(width -> width <= 0)) {
            widths.clear();
            for (int i = 0; i < most; i++) {
                widths.add(room / most);
            }
        }
        double sum = widths.stream().mapToDouble(Double::doubleValue).sum();
        double scale = Math.min(1, room / sum);
        return widths.stream().map(width -> width * scale).toList();
    }

    void draw() throws IOException {
        pages.tags().part("Table", this::rows);
    }

    private void rows() throws IOException {
        List<XWPFTableRow> heads = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            if (!row.isRepeatHeader() || heads.size() < table.getRows().indexOf(row)) {
                break;
            }
            heads.add(row);
        }
        double least = headWithFirst(heads);
        for (XWPFTableRow row : table.getRows()) {
            List<Cell> cells = cells(row);
            double height = height(row, cells);
            boolean first = row.equals(table.getRows().getFirst());
            if (!pages.hasRoom(first ? Math.max(least, height) : height)) {
                pages.next();
                if (!heads.contains(row)) {
                    for (XWPFTableRow head : heads) {
                        List<Cell> again = cells(head);
                        pages.tags().repeated(() -> draw("TH", again, height(head, again)));
                    }
                }
            }
            String role = heads.contains(row) ? "TH" : "TD";
            pages.tags().part("TR", () -> draw(role, cells, height));
        }
    }

    /** A head is not left alone at the foot of a page: it goes with the row below it. */
    private double headWithFirst(List<XWPFTableRow> heads) {
        return table.getRows().stream().limit(heads.size() + 1L).mapToDouble(row -> height(row, cells(row))).sum();
    }

    private List<Cell> cells(XWPFTableRow row) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        double left = pages.size().left();
        for (XWPFTableCell cell : row.getTableCells()) {
            double width = 0;
            for (int span = span(cell); span > 0 && column < widths.size(); span--) {
                width += widths.get(column++);
            }
            List<Read> paragraphs = new ArrayList<>();
            add(cell, width - 2 * SIDE, paragraphs);
            String colour = cell.getColor();
            boolean filled = colour != null && colour.matches("[0-9A-Fa-f]{6}");
            cells.add(new Cell(left, width, filled ? "#" + colour.toUpperCase(Locale.ROOT) : "", paragraphs));
            left += width;
        }
        return cells;
    }

    /** A table in a cell is told paragraph by paragraph. */
    private void add(XWPFTableCell cell, double width, List<Read> paragraphs) {
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            paragraphs.add(reading.read(paragraph, width));
        }
        for (XWPFTable inner : cell.getTables()) {
            inner.getRows().forEach(row -> row.getTableCells().forEach(each -> add(each, width, paragraphs)));
        }
    }

    private static int span(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetGridSpan()
                ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValue()
                : 1;
    }

    private static double height(XWPFTableRow row, List<Cell> cells) {
        double least = row.getHeight() / TWIPS;
        return Math.max(least, cells.stream().mapToDouble(Cell::height).max().orElse(0));
    }

    private void draw(String role, List<Cell> cells, double height) throws IOException {
        double from = pages.top();
        for (Cell cell : cells) {
            if (!cell.colour().isEmpty()) {
                pages.fill(cell.colour(), cell.left(), from, cell.width(), height);
            }
            pages.edge(cell.left(), from, cell.width(), height);
            pages.moveTo(from - ABOVE);
            pages.tags().part(role, () -> {
                for (Read paragraph : cell.paragraphs()) {
                    pages.written(paragraph, cell.left() + SIDE, cell.width() - 2 * SIDE);
                }
            });
        }
        pages.moveTo(from - height);
    }
}
