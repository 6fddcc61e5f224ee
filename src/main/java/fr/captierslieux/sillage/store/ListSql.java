package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.store.Sql.RowReader;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    private boolean narrowed;

    public ListSql(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    public ListSql and(String sql, Object... values) {
        condition.append(" AND ").append(sql);
        Collections.addAll(parameters, values);
        narrowed = true;
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
                String communes = json(
                        communes().stream().filter(commune -> Folding.fold(commune.name()).contains(word)).toList());
                String here = "instr(r.name_folded, ?) > 0 OR r.commune IN (SELECT value FROM json_each(?))";
                if (also.isEmpty()) {
                    and("(" + here + ")", word, communes);
                } else {
                    and("(" + here + " OR instr(lower(" + also + "), ?) > 0)", word, communes, word);
                }
            }
        }
        return this;
    }

    /** The communes that rows of the table are in. */
    private List<InUse> communes() {
        return Sql.list(connection, row -> new InUse(row.getString(1), row.getString(2), row.getString(3)), """
                SELECT u.commune, pl.name, pl.department
                FROM (SELECT DISTINCT commune FROM %s WHERE commune IS NOT NULL AND deleted = 0) u
                JOIN place pl ON pl.code = u.commune""".formatted(table));
    }

    private static String json(List<InUse> communes) {
        return communes.stream().map(commune -> '"' + commune.code() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /** The name of the commune as a key, as people of the language sort names: SQLite would put É after Z. */
    public ListKey communeKey() {
        return communeKey(commune -> Folding.fold(commune.name()));
    }

    /** The département of the commune as a key. */
    public ListKey departmentKey() {
        return communeKey(InUse::department);
    }

    private ListKey communeKey(Function<InUse, String> text) {
        Map<String, String> texts = communes().stream().collect(Collectors.toMap(InUse::code, text));
        return ListKey.of(table, "commune").by(texts::get);
    }

    /** The numbers of the rows, in the order of their names. */
    public RowNumbers byName(boolean ascending) {
        return walk("r.name_folded" + (ascending ? "" : " DESC") + ", r.code");
    }

    /** The numbers of the rows, in the order of a key, then of their names; what has no value comes last, whichever end is first. */
    public RowNumbers by(ListKey key, boolean ascending) {
        Map<Long, Integer> places = key.places(connection);
        return byName(true).sortedBy(row -> {
            Integer place = places.get(row);
            return place == null ? Integer.MAX_VALUE : ascending ? place : -place;
        });
    }

    /** The numbers of the rows, in the order of an expression that an index of the table has, or of few rows; then of their names. */
    public RowNumbers by(String key, boolean ascending) {
        return walk(key + (ascending ? "" : " DESC") + " NULLS LAST, r.name_folded, r.code");
    }

    private RowNumbers walk(String order) {
        RowNumbers all = RowNumbers.of(Sql.numbers(connection,
                "SELECT r.rid FROM " + table + " r WHERE r.deleted = 0 ORDER BY " + order));
        return narrowed ? all.only(meant()) : all;
    }

    /** The rows that the conditions mean. To look at all of them and then walk the order costs less than to look at each in order. */
    private RowNumbers meant() {
        return RowNumbers.of(Sql.numbers(connection,
                "SELECT r.rid FROM " + table + " r LEFT JOIN place pl ON pl.code = r.commune WHERE " + condition,
                parameters.toArray()));
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
    private record InUse(String code, String name, String department) {
    }
}
