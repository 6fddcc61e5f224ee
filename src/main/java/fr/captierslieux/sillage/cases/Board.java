package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.RowNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases in columns.
 *
 * @param columns    from left to right
 * @param silentDays after how many days without a follow-up an accompanied case is dormant
 */
public record Board(List<Column> columns, int silentDays) {
    public Board {
        columns = List.copyOf(columns);
    }

    /** How many cases there are in all columns. */
    public int total() {
        return columns.stream().mapToInt(column -> column.cases().size()).sum();
    }

    /**
     * A column.
     *
     * @param key   as in {@link CaseGroup#key}
     * @param cases all of it, in order
     * @param first what the first of them show
     */
    public record Column(@Nullable String key, RowNumbers cases, List<CaseRow> first) {
        public Column {
            first = List.copyOf(first);
        }
    }
}
