package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.store.ListSql;
import fr.captierslieux.sillage.store.Schema;
import fr.captierslieux.sillage.store.Sql;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What some rows of one entity held at the time of a gesture: two queries, however many rows. */
final class EarlierRows {
    /** Not what a person wrote. */
    private static final String DELETED = "deleted";

    private final Map<RowId, Map<String, @Nullable Object>> now = new HashMap<>();
    private final Map<RowId, Map<String, List<Step>>> steps = new HashMap<>();

    /** A value that a field got in a gesture; the first of a field is what it was born with, in gesture 0. */
    private record Step(long gesture, @Nullable Object value) {
    }

    private EarlierRows() {
    }

    static EarlierRows read(Connection connection, String entity, Collection<RowId> ids) {
        EarlierRows rows = new EarlierRows();
        List<String> fields = new Schema(connection).fields(entity).stream().filter(each -> !each.equals(DELETED))
                .toList();
        Object[] keys = ids.stream().map(RowId::bytes).toArray();
        String some = " WHERE t.id IN (" + ListSql.places(keys.length) + ")";
        Sql.list(connection, row -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                values.put(fields.get(i), row.getObject(i + 2));
            }
            return rows.now.put(RowId.of(row.getBytes(1)), values);
        }, "SELECT t.id, t.\"" + String.join("\", t.\"", fields) + "\" FROM \"" + entity + "\" t" + some, keys);
        List<Object> parameters = new ArrayList<>(List.of(entity));
        parameters.addAll(List.of(keys));
        Sql.list(connection, row -> rows.add(RowId.of(row.getBytes(1)), row.getString(2), row.getLong(3),
                row.getObject(4), row.getObject(5)), """
                        SELECT t.id, f.name, o.batch, o.value, c.origin
                        FROM "%s" t JOIN journal_field e ON e.entity = ? AND e.name = '+'
                        CROSS JOIN journal_op o ON o.row = t.rid AND o.field BETWEEN e.n + 1 AND e.n + 255
                        JOIN journal_field f ON f.n = o.field
                        LEFT JOIN journal_cell c ON c.row = o.row AND c.field = o.field
                        %s ORDER BY o.depth, o.id""".formatted(entity, some), parameters.toArray());
        return rows;
    }

    private boolean add(RowId row, String field, long gesture, @Nullable Object value, @Nullable Object origin) {
        List<Step> known = steps.computeIfAbsent(row, none -> new HashMap<>()).computeIfAbsent(field,
                none -> new ArrayList<>(List.of(new Step(0, origin))));
        return known.add(new Step(gesture, value));
    }

    /** What the row held when the gesture began. */
    Map<String, @Nullable Object> before(RowId row, long gesture) {
        return at(row, gesture - 1);
    }

    /** What the row held when the gesture was done. */
    Map<String, @Nullable Object> after(RowId row, long gesture) {
        return at(row, gesture);
    }

    private Map<String, @Nullable Object> at(RowId row, long last) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(now.getOrDefault(row, Map.of()));
        steps.getOrDefault(row, Map.of()).forEach((field, all) -> {
            if (values.containsKey(field)) {
                all.stream().filter(step -> step.gesture() <= last).reduce((first, second) -> second)
                        .ifPresent(step -> values.put(field, step.value()));
            }
        });
        return values;
    }
}
