package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.RowRepository;
import fr.captierslieux.sillage.store.DerivedTexts;
import fr.captierslieux.sillage.store.Schema;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of any synchronised table, by the field names that the journal gave them. */
public final class SqlRows implements RowRepository {
    private final Store store;

    public SqlRows(Store store) {
        this.store = store;
    }

    @Override
    public Optional<RowState> find(String entity, RowId row) {
        List<String> fields = schema().fields(entity);
        String columns = String.join(", ", fields.stream().map(SqlRows::quoted).toList());
        return Sql.list(store.connection(), line -> {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                values.put(fields.get(i), SqlHistory.value(line.getObject(i + 3)));
            }
            return new RowState(line.getLong(1), line.getInt(2), values);
        }, "SELECT version, deleted, " + columns + " FROM " + quoted(entity) + " WHERE id = ?", row.bytes()).stream()
                .findFirst();
    }

    @Override
    public void update(String entity, RowId row, Map<String, @Nullable Object> values) {
        List<String> known = schema().fields(entity);
        List<String> assignments = new ArrayList<>();
        List<@Nullable Object> parameters = new ArrayList<>();
        values.forEach((field, value) -> {
            if (!known.contains(field)) {
                throw new IllegalArgumentException(entity + " has no field " + field);
            }
            assignments.add(quoted(field) + " = ?");
            parameters.add(value);
        });
        parameters.add(row.bytes());
        Sql.execute(store.connection(), "UPDATE " + quoted(entity) + " SET " + String.join(", ", assignments)
                + ", version = version + 1 WHERE id = ?", parameters.toArray());
        if (DerivedTexts.follow(entity, values.keySet())) {
            new DerivedTexts(store.connection()).refresh(entity, "id = ?", row.bytes());
        }
    }

    @Override
    public Map<RowId, String> findDependents(String entity, RowId row) {
        schema().fields(entity); // an unknown entity never becomes SQL
        Map<RowId, String> found = new LinkedHashMap<>();
        Deque<RowId> open = new ArrayDeque<>();
        if (Sql.list(store.connection(), line -> 1, "SELECT 1 FROM " + quoted(entity) + " WHERE id = ? AND deleted = 0",
                row.bytes())
                .isEmpty()) {
            return found;
        }
        found.put(row, entity);
        open.add(row);
        List<Schema.Reference> references = schema().references();
        while (!open.isEmpty()) {
            RowId owner = open.remove();
            String table = found.get(owner);
            for (Schema.Reference reference : references) {
                if (reference.required() && reference.to().equals(table)) {
                    for (RowId dependent : users(reference, owner)) {
                        if (found.putIfAbsent(dependent, reference.from()) == null) {
                            open.add(dependent);
                        }
                    }
                }
            }
        }
        return found;
    }

    @Override
    public Map<String, Long> countUsers(Map<RowId, String> leaving) {
        Map<String, Long> users = new TreeMap<>();
        for (Schema.Reference reference : schema().references()) {
            if (reference.tie() == Schema.Tie.USES) {
                leaving.forEach((row, table) -> {
                    if (reference.to().equals(table)) {
                        long outside = users(reference, row).stream().filter(user -> !leaving.containsKey(user))
                                .count();
                        if (outside > 0) {
                            users.merge(reference.from(), outside, Long::sum);
                        }
                    }
                });
            }
        }
        leaving.forEach((row, table) -> countListUsers(row, table, leaving).forEach(
                (entity, count) -> users.merge(entity, count, Long::sum)));
        return users;
    }

    /** References that stand as codes in a list, which the schema knows nothing of. Few rows name any: follow-ups have an index of those. */
    private Map<String, Long> countListUsers(RowId row, String table, Map<RowId, String> leaving) {
        Map<String, Long> users = new TreeMap<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            for (ExchangeColumn column : file.columns()) {
                if (column.kind() instanceof ColumnKind.ReferenceList list
                        && ExchangeFormat.getFile(list.file()).entity().equals(table)) {
                    long outside = Sql.list(store.connection(), line -> RowId.of(line.getBytes(1)), """
                            SELECT u.id FROM "%1$s" u, "%2$s" t WHERE t.id = ? AND u.deleted = 0
                              AND u."%3$s" IS NOT NULL AND instr('|' || u."%3$s" || '|', '|' || t.code || '|') > 0"""
                            .formatted(file.entity(), table, column.field()), row.bytes()).stream()
                            .filter(user -> !leaving.containsKey(user))
                            .count();
                    if (outside > 0) {
                        users.merge(file.entity(), outside, Long::sum);
                    }
                }
            }
        }
        return users;
    }

    @Override
    public long gesture() {
        return Sql.list(store.connection(), line -> line.getLong(1), "SELECT batch FROM journal_session").getFirst();
    }

    private List<RowId> users(Schema.Reference reference, RowId owner) {
        return Sql.list(store.connection(), line -> RowId.of(line.getBytes(1)),
                "SELECT id FROM " + quoted(reference.from()) + " WHERE "
                        + quoted(reference.column()) + " = ? AND deleted = 0",
                owner.bytes());
    }

    private Schema schema() {
        return new Schema(store.connection());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
