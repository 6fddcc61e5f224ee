package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.store.Sql.RowReader;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement for a list over a table {@code r} that has a folded name and a commune, and {@code place pl} joined to it:
 * conditions are added, then it is asked which rows, in order.
 */
public final class ListSql {
    /** Rows that one statement names: SQLite takes so many parameters. */
    private static final int NAMED = 10_000;

    private final Connection connection;
    private final String table;
    private final StringBuilder condition = new StringBuilder("r.deleted = 0");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    public ListSql(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    public ListSql and(String sql, Object... values) {
        condition.append(" AND ").append(sql);
        Collections.addAll(parameters, values);
        return this;
    }

    /** The value that a column must have; null for any. */
    public ListSql equal(String column, @Nullable String value) {
        return value == null ? this : and(column + " = ?", value);
    }

    /**
     * Each word must be part of the name, of the commune's name, or of one more column.
     *
     * @param also a further text; empty for none
     */
    public ListSql words(String typed, String also) {
        for (String word : Folding.fold(typed.strip()).split("\\s+")) {
            if (!word.isEmpty()) {
                String more = also.isEmpty() ? "" : " OR instr(lower(" + also + "), ?) > 0";
                condition.append(" AND (instr(r.name_folded, ?) > 0 OR r.commune IN (SELECT value FROM json_each(?))")
                        .append(more).append(')');
                parameters.add(word);
                parameters.add(json(communes().stream()
                        .filter(commune -> Folding.fold(commune.name()).contains(word)).toList()));
                if (!also.isEmpty()) {
                    parameters.add(word);
                }
            }
        }
        return this;
    }

    /** Communes in the order of their names, as people of the language sort them: SQLite would put É after Z. */
    private List<InUse> communes() {
        return Sql.list(connection, row -> new InUse(row.getString(1), row.getString(2)), """
                SELECT u.commune, pl.name FROM (SELECT DISTINCT commune FROM %s WHERE commune IS NOT NULL) u
                JOIN place pl ON pl.code = u.commune""".formatted(table)).stream()
                .sorted(Comparator.comparing(commune -> Folding.fold(commune.name()))).toList();
    }

    private static String json(List<InUse> communes) {
        return communes.stream().map(commune -> '"' + commune.code() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /**
     * The numbers of the rows, in order; what has no value comes last, whichever end is first.
     *
     * @param key what the list is sorted by; empty for the name, {@code commune} for the name of the commune
     */
    public RowNumbers order(String key, boolean ascending) {
        List<@Nullable Object> all = new ArrayList<>();
        String way = ascending ? "" : " DESC";
        String join = "";
        String order = "r.name_folded" + way + ", r.code";
        if (key.equals("commune")) {
            join = " LEFT JOIN json_each(?) o ON o.value = r.commune";
            all.add(json(communes()));
            order = "o.key" + way + " NULLS LAST, r.name_folded, r.code";
        } else if (!key.isEmpty()) {
            order = key + way + " NULLS LAST, r.name_folded, r.code";
        }
        all.addAll(parameters);
        return RowNumbers.of(Sql.list(connection, row -> row.getLong(1), "SELECT r.rid FROM " + table
                + " r LEFT JOIN place pl ON pl.code = r.commune" + join + " WHERE " + condition + " ORDER BY " + order,
                all.toArray()));
    }

    /**
     * What rows show, in the order of {@code rids}; one that the statement does not know any more is left out.
     *
     * @param select statement without a condition
     * @param key    the number of a row in it, as in {@code r.rid}
     * @param rid    column of the statement that holds it, counted from 1
     */
    public static <T> List<T> rows(Connection connection, String select, String key, int rid, List<Long> rids,
            RowReader<T> reader) {
        Map<Long, T> rows = new HashMap<>();
        for (int from = 0; from < rids.size(); from += NAMED) {
            List<Long> some = rids.subList(from, Math.min(rids.size(), from + NAMED));
            Sql.list(connection, row -> rows.put(row.getLong(rid), reader.read(row)),
                    select + " WHERE " + key + " IN (" + places(some.size()) + ")", some.toArray());
        }
        return rids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The départements in which living rows of the table are, by number. */
    public static <T> List<T> departments(Connection connection, String table, RowReader<T> reader) {
        return Sql.list(connection, reader, """
                SELECT d.code, d.name FROM department d WHERE d.code IN (
                  SELECT pl.department FROM %s r JOIN place pl ON pl.code = r.commune WHERE r.deleted = 0)
                ORDER BY d.code""".formatted(table));
    }

    /** Places for so many values. */
    public static String places(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** A commune that rows of the table are in. */
    private record InUse(String code, String name) {
    }
}
