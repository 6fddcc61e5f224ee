package sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** One exchange file: its columns in order, its key, its rows; writes them as {@code sillage export} does. */
final class Table {

    private final String name;
    private final String[] columns;
    private final int always;
    private final int[] key;
    private final List<String[]> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /**
     * {@code key} names the columns of the key, without it the first column is the key. Columns behind a {@code +} came later: rows get
     * them by {@link #say}, and the file has them once a row says something in them.
     */
    Table(String name, String columns, String... key) {
        this.name = name;
        String[] parts = columns.split(" \\+ ");
        this.always = parts[0].split(" ").length;
        this.columns = String.join(" ", parts).split(" ");
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < this.columns.length; i++) {
            index.put(this.columns[i], i);
        }
        this.key = key.length == 0 ? new int[]{0} : new int[key.length];
        for (int i = 0; i < key.length; i++) {
            this.key[i] = index.get(key[i]);
        }
    }

    /** Adds a row; null and the empty string are an empty cell. Refuses a key twice. */
    void add(Object... cells) {
        if (!addIfNew(cells)) {
            throw new IllegalStateException(name + ": key twice in " + List.of(cells));
        }
    }

    boolean addIfNew(Object... cells) {
        if (cells.length != always) {
            throw new IllegalStateException(name + ": " + cells.length + " cells for " + always);
        }
        String[] row = new String[columns.length];
        Arrays.fill(row, "");
        for (int i = 0; i < cells.length; i++) {
            row[i] = cells[i] == null ? "" : cells[i].toString();
        }
        StringBuilder id = new StringBuilder();
        for (int k : key) {
            id.append(row[k]).append('\0');
        }
        if (!keys.add(id.toString())) {
            return false;
        }
        rows.add(row);
        return true;
    }

    /** Says something of a row in a column that came later. */
    void say(String[] row, String column, Object value) {
        int at = List.of(columns).indexOf(column);
        if (at < always) {
            throw new IllegalStateException(name + ": " + column);
        }
        row[at] = value.toString();
    }

    /** The rows so far, in the order in which they were added. */
    List<String[]> rows() {
        return List.copyOf(rows);
    }

    String name() {
        return name;
    }

    int size() {
        return rows.size();
    }

    void write(Path folder) throws IOException {
        // Plain String order is code point order here: no text of the sample leaves the basic plane.
        Comparator<String[]> order = (a, b) -> 0;
        for (int k : key) {
            order = order.thenComparing(row -> row[k]);
        }
        rows.sort(order);
        StringBuilder out = new StringBuilder("\uFEFF");
        line(out, written(columns));
        rows.forEach(row -> line(out, written(row)));
        Files.writeString(folder.resolve(name + ".csv"), out);
    }

    /** Without the later columns in which no row says anything. */
    private String[] written(String[] cells) {
        return IntStream.range(0, columns.length)
                .filter(at -> at < always || rows.stream().anyMatch(row -> !row[at].isEmpty()))
                .mapToObj(at -> cells[at]).toArray(String[]::new);
    }

    private static void line(StringBuilder out, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ";").append(quoted(cells[i]));
        }
        out.append("\r\n");
    }

    private static String quoted(String cell) {
        boolean needed = cell.indexOf(';') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0;
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
