package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Change;
import fr.captierslieux.sillage.history.FieldStory;
import fr.captierslieux.sillage.history.RowName;
import fr.captierslieux.sillage.history.RowStory;
import fr.captierslieux.sillage.history.RowStory.Deed;
import fr.captierslieux.sillage.store.Schema;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of operations what happened to rows, with the names of the rows and of those that they refer to. */
final class StoryTelling {
    private static final String DELETED = "deleted";
    private static final String ERASED = "!";
    /** A row whose value is all it has: its birth is told with it. */
    private static final String OWN_VALUE = "own_value";

    private final Connection connection;
    private final RowNames names;
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, Map<Long, RowName>> rows = new HashMap<>();
    private final Map<String, Map<RowId, RowName>> targets = new HashMap<>();
    /** By entity and field that hold codes of several rows: the entity of those. */
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<String, RowName>> listed = new HashMap<>();

    StoryTelling(Connection connection) {
        this.connection = connection;
        this.names = new RowNames(connection);
        new Schema(connection).references()
                .forEach(each -> references.put(each.from() + "." + each.column(), each.to()));
        ExchangeFormat.files().forEach(file -> file.columns().forEach(column -> {
            if (column.kind() instanceof ColumnKind.ReferenceList list) {
                lists.put(file.entity() + "." + column.field(), ExchangeFormat.getFile(list.file()).entity());
            }
        }));
    }

    /** Which row. */
    record Key(String entity, long rid) {
    }

    /** The rows of each gesture, in the order in which they were touched. */
    Map<Long, List<RowStory>> tell(List<Operation> operations) {
        nameAll(operations);
        Map<Long, Map<Key, List<Operation>>> grouped = new LinkedHashMap<>();
        operations.forEach(each -> grouped.computeIfAbsent(each.batch(), unknown -> new LinkedHashMap<>())
                .computeIfAbsent(new Key(each.entity(), each.rid()), unknown -> new ArrayList<>()).add(each));
        Map<Long, List<RowStory>> stories = new LinkedHashMap<>();
        grouped.forEach((batch, byRow) -> {
            List<RowStory> told = new ArrayList<>();
            byRow.forEach((key, changes) -> {
                RowName name = rows.getOrDefault(key.entity(), Map.of()).get(key.rid());
                if (name != null) {
                    tell(name, changes, told);
                }
            });
            stories.put(batch, told);
        });
        new Corrections(connection, names, references).tell(stories);
        return stories;
    }

    private void nameAll(List<Operation> operations) {
        Map<String, Set<Long>> rids = new HashMap<>();
        Map<String, Set<RowId>> ids = new HashMap<>();
        for (Operation each : operations) {
            rids.computeIfAbsent(each.entity(), unknown -> new HashSet<>()).add(each.rid());
            String target = references.get(each.entity() + "." + each.field());
            if (target != null) {
                for (Object value : new Object[]{each.before(), each.after()}) {
                    if (value instanceof byte[] bytes && bytes.length == 16) {
                        ids.computeIfAbsent(target, unknown -> new HashSet<>()).add(RowId.of(bytes));
                    }
                }
            }
        }
        nameListed(operations);
        rids.forEach((entity, some) -> rows.put(entity, names.byRid(entity, some)));
        ids.forEach((entity, some) -> targets.put(entity, names.byId(entity, some)));
    }

    private void nameListed(List<Operation> operations) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Operation each : operations) {
            String target = lists.get(each.entity() + "." + each.field());
            if (target != null) {
                for (Object value : new Object[]{each.before(), each.after()}) {
                    if (value instanceof String list) {
                        codes.computeIfAbsent(target, unknown -> new HashSet<>()).addAll(List.of(list.split("\\|")));
                    }
                }
            }
        }
        codes.forEach((entity, some) -> listed.put(entity, names.byCode(entity, some)));
    }

    /** The rows that a list of codes names, as the list has them. */
    private String named(String target, String codes) {
        Map<String, RowName> known = listed.getOrDefault(target, Map.of());
        return Stream.of(codes.split("\\|")).map(code -> {
            RowName name = known.get(code);
            return name == null || name.text().isEmpty() ? code : name.text().replace('|', ' ');
        }).collect(Collectors.joining("|"));
    }

    private void tell(RowName name, List<Operation> changes, List<RowStory> told) {
        boolean born = changes.stream().anyMatch(each -> each.field().equals(Change.BIRTH));
        if (born && !name.entity().equals(OWN_VALUE)) {
            told.add(RowStory.of(name, Deed.ADDED, List.of()));
            return;
        }
        @Nullable
        Object moved = changes.stream().filter(each -> each.field().equals(DELETED)).map(Operation::after)
                .reduce(null, (first, last) -> last);
        List<FieldStory> fields = fields(changes);
        if (moved instanceof Number to) {
            told.add(RowStory.of(name, to.longValue() == 0 ? Deed.BROUGHT_BACK : Deed.REMOVED, fields));
        } else if (born || !fields.isEmpty()) {
            told.add(RowStory.of(name, born ? Deed.ADDED : Deed.CHANGED, fields));
        }
    }

    /** A field changed twice in one gesture counts once; one that came back to what it was does not count. */
    private List<FieldStory> fields(List<Operation> changes) {
        Map<String, FieldStory> fields = new LinkedHashMap<>();
        for (Operation each : changes) {
            if (!each.field().equals(DELETED) && !each.field().equals(ERASED)
                    && !each.field().equals(Change.BIRTH)) {
                FieldStory earlier = fields.get(each.field());
                fields.put(each.field(), new FieldStory(each.field(),
                        earlier == null ? shown(each, each.before()) : earlier.before(), shown(each, each.after())));
            }
        }
        return fields.values().stream().filter(each -> !Objects.equals(each.before(), each.after())).toList();
    }

    private @Nullable Object shown(Operation operation, @Nullable Object value) {
        if (!(value instanceof byte[] bytes)) {
            String target = lists.get(operation.entity() + "." + operation.field());
            return target != null && value instanceof String codes ? named(target, codes) : SqlHistory.value(value);
        }
        String target = references.get(operation.entity() + "." + operation.field());
        RowName name = target == null || bytes.length != 16
                ? null
                : targets.getOrDefault(target, Map.of()).get(RowId.of(bytes));
        return name == null ? "?" : name.text();
    }
}
