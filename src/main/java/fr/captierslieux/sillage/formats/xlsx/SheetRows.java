package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the rows of a sheet and hands them on one by one. Cells may come in any order and need not say where they stand. */
final class SheetRows extends PartHandler {
    /** Columns of a sheet, XFD. */
    private static final int MOST_COLUMNS = 16_384;

    private final Taker taker;
    private final List<Cell> cells = new ArrayList<>();
    private long line;
    private int column;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean valued;
    private boolean phonetic;

    SheetRows(Taker taker) {
        this.taker = taker;
    }

    /** Takes rows. */
    interface Taker {
        /** A row with at least one cell that is not empty. */
        void row(long line, List<Cell> cells) throws SAXException;
    }

    /**
     * A cell as written.
     *
     * @param column counted from 0
     * @param raw    its value before meaning is given to it; null for a formula without a value
     */
    record Cell(int column, String type, int style, @Nullable String raw) {
    }

    @Override
    void begin(String name, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> beginRow(attributes);
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "v" -> {
                valued = true;
                collect();
            }
            case "rPh" -> phonetic = true;
            case "t" -> {
                if (!phonetic) {
                    valued = true;
                    collect();
                }
            }
            default -> {
            }
        }
    }

    private void beginRow(Attributes attributes) throws SAXException {
        Integer given = findNumber(attribute(attributes, "r"));
        line = given == null ? line + 1 : given;
        column = -1;
        cells.clear();
    }

    private void beginCell(Attributes attributes) throws SAXException {
        String reference = attribute(attributes, "r");
        column = reference.isEmpty() ? column + 1 : columnOf(reference);
        if (column >= MOST_COLUMNS || cells.size() >= MOST_COLUMNS) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
        type = attribute(attributes, "t");
        Integer number = findNumber(attribute(attributes, "s"));
        style = number == null ? 0 : number;
        formula = false;
        valued = false;
        takeText();
    }

    /** {@code B12} is column 1. */
    private static int columnOf(String reference) throws SAXException {
        int number = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            number = number * 26 + reference.charAt(i++) - 'A' + 1;
        }
        if (number == 0) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
        return number - 1;
    }

    @Override
    void end(String name) throws SAXException {
        switch (name) {
            case "v", "t" -> pause();
            case "rPh" -> phonetic = false;
            case "c" -> {
                String raw = takeText();
                if (formula && !valued) {
                    cells.add(new Cell(column, "e", style, null));
                } else if (!raw.isEmpty()) {
                    cells.add(new Cell(column, type, style, raw));
                }
            }
            case "row" -> {
                if (!cells.isEmpty()) {
                    taker.row(line, cells);
                    cells.clear();
                }
            }
            default -> {
            }
        }
    }
}
