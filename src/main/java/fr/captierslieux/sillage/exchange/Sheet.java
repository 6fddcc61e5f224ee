package fr.captierslieux.sillage.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as a person sees it: the columns that are shown, in their order, and the rows that the filters leave.
 *
 * @param name what it is a list of, in words
 * @param rows as many texts as there are columns; days as ISO dates, an empty text for nothing
 */
public record Sheet(String name, List<Column> columns, List<List<String>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param title in words
     * @param kind  what its values are
     */
    public record Column(String title, Kind kind) {
    }

    /** What values of a column are. */
    public enum Kind {
        TEXT, DAY, NUMBER
    }

    /** A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("[+-]?\\d+([.,]\\d+)?")
                ? "'" + text
                : text;
    }

    /** Cells as a line for the clipboard, apart by tabs: what a spreadsheet would take for the end of a cell becomes a blank. */
    public static String line(List<String> cells) {
        return cells.stream().map(cell -> harmless(cell.replaceAll("[\\t\\r\\n]+", " ")))
                .collect(Collectors.joining("\t"));
    }
}
