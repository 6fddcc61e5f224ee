package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table on paper: each column as wide as what it holds, figures at the right. */
public final class PrintedTable {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 34;
    private static final String FIGURES = "([+−-]?\\d{1,3}(\\h?\\d{3})*([,.]\\d+)?(\\h?(%|h|j|pts?|€))?)?";

    private PrintedTable() {
    }

    /**
     * The table as blocks.
     *
     * @param names of its columns
     * @param rows  as many cells in each
     */
    public static List<Block> of(List<String> names, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            int longest = Stream.concat(Stream.of(names), rows.stream()).flatMap(row -> row.get(at).lines())
                    .mapToInt(String::length).max().orElse(0);
            boolean figures = !rows.isEmpty() && rows.stream().allMatch(row -> row.get(at).matches(FIGURES));
            columns.add(new Column(names.get(i), Math.clamp(longest, NARROWEST, WIDEST),
                    figures ? Side.RIGHT : Side.LEFT));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Columns(columns)));
        rows.forEach(row -> blocks.add(new Row(row)));
        return blocks;
    }
}
