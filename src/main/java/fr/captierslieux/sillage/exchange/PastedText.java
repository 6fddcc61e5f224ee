package fr.captierslieux.sillage.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as a spreadsheet puts them on the clipboard: tabs between cells, quotes around those that hold line breaks. Text of a CSV file
 * is understood too. Every row comes out as wide as the widest.
 */
public final class PastedText {
    private final String text;
    private final char separator;
    private int at;

    private PastedText(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        this.separator = first.indexOf('\t') < 0 && first.indexOf(';') >= 0 ? ';' : '\t';
    }

    /** The rows, without those that are empty throughout. */
    public static List<List<String>> rows(String pasted) {
        String plain = pasted.replace("\r\n", "\n").replace('\r', '\n');
        List<List<String>> rows = new PastedText(plain.startsWith("\uFEFF") ? plain.substring(1) : plain).read();
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < widest) {
                row.add("");
            }
        });
        return rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).map(List::copyOf).toList();
    }

    private List<List<String>> read() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            do {
                row.add(cell());
            } while (at < text.length() && text.charAt(at++) == separator);
            rows.add(row);
        }
        return rows;
    }

    /** Reads a cell and stands at what ended it. */
    private String cell() {
        if (at < text.length() && text.charAt(at) == '"' && closes()) {
            return quoted();
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** A cell that only begins with a quote is a text that begins with a quote. */
    private boolean closes() {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) == '"') {
                boolean doubled = end + 1 < text.length() && text.charAt(end + 1) == '"';
                if (!doubled) {
                    return end + 1 == text.length() || text.charAt(end + 1) == separator
                            || text.charAt(end + 1) == '\n';
                }
                end++;
            }
            end++;
        }
        return false;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || (at + 1 < text.length() && text.charAt(at + 1) == '"')) {
            if (text.charAt(at) == '"') {
                at++;
            }
            cell.append(text.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
