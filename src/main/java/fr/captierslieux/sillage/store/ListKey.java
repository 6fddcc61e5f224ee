package fr.captierslieux.sillage.store;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list is sorted by when it is not a name: a column whose values many rows share, such as a situation or a commune. The rows are
 * walked along the column's index, in groups of one value, without looking at one of them; only the values, of which there are few, are
 * put in the order that people expect.
 */
public final class ListKey {
    private final String living;
    private final String number;
    private final String column;
    private final @Nullable Function<String, @Nullable String> sorted;

    private ListKey(String living, String number, String column, @Nullable Function<String, @Nullable String> sorted) {
        this.living = living;
        this.number = number;
        this.column = column;
        this.sorted = sorted;
    }

    /** A column of a table of rows that can be in the bin, in the order of its values. */
    public static ListKey of(String table, String column) {
        return new ListKey(table + " WHERE deleted = 0", "rid", column, null);
    }

    /**
     * A column that stands beside the rows.
     *
     * @param number column with the number of the row
     */
    public static ListKey beside(String table, String number, String column) {
        return new ListKey(table + " WHERE true", number, column, null);
    }

    /** @param text what a value is sorted by instead; null for a value that comes last, as rows without a value do */
    public ListKey by(Function<String, @Nullable String> text) {
        return new ListKey(living, number, column, text);
    }

    /** The place of each row in the order, by its number: rows of equal values share one, rows without a value have none. */
    Map<Long, Integer> places(Connection connection) {
        String valued = living + " AND " + column + " IS NOT NULL";
        List<Group> groups = Sql.list(connection, row -> new Group(row.getString(1), row.getInt(2)),
                "SELECT " + column + ", count(*) FROM " + valued + " GROUP BY 1 ORDER BY 1");
        long[] rows = Sql.numbers(connection,
                "SELECT " + number + " FROM " + valued + " ORDER BY " + column + ", " + number);
        Map<String, Integer> placeOfValue = places(groups.stream().map(Group::value).toList());
        Map<Long, Integer> places = HashMap.newHashMap(rows.length);
        int row = 0;
        for (Group group : groups) {
            Integer place = placeOfValue.get(group.value());
            for (int end = row + group.rows(); row < end; row++) {
                if (place != null) {
                    places.put(rows[row], place);
                }
            }
        }
        return places;
    }

    /** The place of each value that has one. */
    private Map<String, Integer> places(List<String> values) {
        Map<String, List<String>> alike = sorted == null ? new LinkedHashMap<>() : new TreeMap<>();
        for (String value : values) {
            String text = sorted == null ? value : sorted.apply(value);
            if (text != null) {
                alike.computeIfAbsent(text, first -> new ArrayList<>()).add(value);
            }
        }
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (List<String> group : alike.values()) {
            for (String value : group) {
                places.put(value, place);
            }
            place++;
        }
        return places;
    }

    /** How many rows have a value. */
    private record Group(String value, int rows) {
    }
}
