package fr.captierslieux.sillage.store.history;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.FieldStory;
import fr.captierslieux.sillage.history.RowName;
import fr.captierslieux.sillage.history.RowStory;
import fr.captierslieux.sillage.history.RowStory.Deed;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows without a code are told apart by what stands in them. Who corrects that, a date for instance, has one row removed and another
 * added in one gesture, and reads of one correction.
 */
final class Corrections {
    private static final Set<String> KEYED = ExchangeFormat.files().stream().filter(file -> !file.hasCode())
            .map(ExchangeFile::entity).collect(Collectors.toUnmodifiableSet());

    private final Connection connection;
    private final RowNames names;
    private final Map<String, String> references;

    /** @param references the entity that each {@code entity.field} leads to */
    Corrections(Connection connection, RowNames names, Map<String, String> references) {
        this.connection = connection;
        this.names = names;
        this.references = references;
    }

    /** A row that went and the one that came for it. */
    private record Pair(long gesture, RowStory gone, RowStory come) {
    }

    /** Tells, in each gesture, what was corrected in place of what went and what came. */
    void tell(Map<Long, List<RowStory>> stories) {
        Map<String, List<Pair>> pairs = new HashMap<>();
        stories.forEach((gesture, rows) -> pairs(gesture, rows).forEach(
                pair -> pairs.computeIfAbsent(pair.gone().name().entity(), none -> new ArrayList<>()).add(pair)));
        pairs.forEach((entity, some) -> {
            EarlierRows earlier = EarlierRows.read(connection, entity, some.stream()
                    .flatMap(pair -> List.of(pair.gone().name().row(), pair.come().name().row()).stream())
                    .collect(Collectors.toSet()));
            Map<Pair, List<FieldStory>> changes = new HashMap<>();
            some.forEach(pair -> changes.put(pair, changes(earlier, pair)));
            Map<String, Map<RowId, RowName>> targets = targets(entity, changes.values());
            changes.forEach((pair, fields) -> put(Objects.requireNonNull(stories.get(pair.gesture())), pair,
                    fields.stream().map(field -> named(entity, field, targets)).toList()));
        });
    }

    private static List<Pair> pairs(long gesture, List<RowStory> rows) {
        List<RowStory> gone = some(rows, deed -> deed == Deed.REMOVED);
        List<RowStory> come = some(rows, deed -> deed == Deed.ADDED || deed == Deed.BROUGHT_BACK);
        List<Pair> pairs = new ArrayList<>();
        for (RowStory one : gone) {
            List<RowStory> candidates = alike(come, one);
            if (alike(gone, one).size() == 1 && candidates.size() == 1) {
                pairs.add(new Pair(gesture, one, candidates.getFirst()));
            }
        }
        return pairs;
    }

    private static List<RowStory> some(List<RowStory> rows, Predicate<Deed> deed) {
        return rows.stream().filter(row -> deed.test(row.deed()) && KEYED.contains(row.name().entity())
                && !row.name().owner().isEmpty()).toList();
    }

    private static List<RowStory> alike(List<RowStory> rows, RowStory one) {
        List<RowStory> ofOwner = rows.stream().filter(row -> row.name().entity().equals(one.name().entity())
                && row.name().owner().equals(one.name().owner())).toList();
        return ofOwner.size() == 1
                ? ofOwner
                : ofOwner.stream().filter(row -> row.name().text().equals(one.name().text())).toList();
    }

    private static List<FieldStory> changes(EarlierRows earlier, Pair pair) {
        Map<String, @Nullable Object> before = earlier.before(pair.gone().name().row(), pair.gesture());
        Map<String, @Nullable Object> after = earlier.after(pair.come().name().row(), pair.gesture());
        List<FieldStory> fields = new ArrayList<>();
        before.forEach((field, value) -> {
            Object now = after.get(field);
            if (!Objects.deepEquals(value, now)) {
                fields.add(new FieldStory(field, value, now));
            }
        });
        return fields;
    }

    private Map<String, Map<RowId, RowName>> targets(String entity, Iterable<List<FieldStory>> changes) {
        Map<String, Set<RowId>> ids = new HashMap<>();
        for (List<FieldStory> fields : changes) {
            for (FieldStory field : fields) {
                String target = references.get(entity + "." + field.field());
                for (Object value : new @Nullable Object[]{field.before(), field.after()}) {
                    if (target != null && value instanceof byte[] bytes && bytes.length == 16) {
                        ids.computeIfAbsent(target, none -> new HashSet<>()).add(RowId.of(bytes));
                    }
                }
            }
        }
        Map<String, Map<RowId, RowName>> targets = new HashMap<>();
        ids.forEach((target, some) -> targets.put(target, names.byId(target, some)));
        return targets;
    }

    private FieldStory named(String entity, FieldStory field, Map<String, Map<RowId, RowName>> targets) {
        Map<RowId, RowName> known = targets.getOrDefault(
                Objects.requireNonNullElse(references.get(entity + "." + field.field()), ""), Map.of());
        return new FieldStory(field.field(), named(field.before(), known), named(field.after(), known));
    }

    private static @Nullable Object named(@Nullable Object value, Map<RowId, RowName> known) {
        if (!(value instanceof byte[] bytes)) {
            return SqlHistory.value(value);
        }
        RowName name = bytes.length == 16 ? known.get(RowId.of(bytes)) : null;
        return name == null ? "?" : name.text();
    }

    private static void put(List<RowStory> rows, Pair pair, List<FieldStory> fields) {
        rows.set(rows.indexOf(pair.gone()), RowStory.of(pair.come().name(), Deed.CORRECTED, fields));
        rows.remove(pair.come());
    }
}
