package fr.captierslieux.sillage.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Change;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.GestureEntry;
import fr.captierslieux.sillage.history.HistoryRepository.Restored;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.safekeeping.SqlStoreKeeper;
import fr.captierslieux.sillage.store.tables.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random lives of rows: births, changes, failed gestures, bins, undos. A plain model in memory says what must stand; the journal must
 * give every value that every row ever had. The seed is in the test's name.
 */
@Tag("store")
class JournalHistoriesTest {
    private static final List<String> FIELDS = List.of("name", "state", "families", "description", "deleted");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2000, 2003, 5000, 7000, 9001, 12002})
    void everyValueThatARowEverHadIsKeptAndUndoIsExact(long seed) {
        Random random = new Random(seed);
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, Clock.systemUTC())) {
            Life life = new Life(store, random);
            for (int step = 0; step < 60; step++) {
                life.step();
                life.compareRows();
            }
            life.compareHistories();
            assertThat(new SqlStoreKeeper(store).check().problems()).isEmpty();
        }
    }

    /** The model beside the store. */
    private static final class Life {
        private final Store store;
        private final Random random;
        private final SqlRows rows;
        private final SqlHistory history;
        private final Map<RowId, Map<String, @Nullable Object>> model = new HashMap<>();
        private final Map<RowId, Map<String, List<@Nullable Object>>> values = new HashMap<>();
        private final List<Map<RowId, Map<String, @Nullable Object>>> before = new ArrayList<>();
        private final List<Long> gestures = new ArrayList<>();
        private int born;

        Life(Store store, Random random) {
            this.store = store;
            this.random = random;
            this.rows = new SqlRows(store);
            this.history = new SqlHistory(store);
        }

        void step() {
            Map<RowId, Map<String, @Nullable Object>> picture = copy();
            int kind = random.nextInt(10);
            if (kind == 0) {
                fail();
                return;
            }
            if (kind == 1 && !gestures.isEmpty()) {
                undoLast();
                return;
            }
            long newestBefore = newest();
            store.write(new Gesture("edit", random.nextBoolean() ? "Inès" : "Loïc"), () -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    change();
                }
                return 0;
            });
            long newest = newest();
            if (newest != newestBefore) {
                gestures.add(newest);
                before.add(picture);
            }
        }

        private void change() {
            if (model.isEmpty() || random.nextInt(4) == 0) {
                String code = "P" + born++;
                RowId id = RowId.derived("project", code);
                var t = Tables.PROJECT;
                store.dsl().insertInto(t).set(t.ID, id.bytes()).set(t.CODE, code).set(t.NAME, "né").execute();
                Map<String, @Nullable Object> fields = new HashMap<>();
                FIELDS.forEach(field -> fields.put(field, null));
                fields.put("name", "né");
                fields.put("deleted", 0L);
                model.put(id, fields);
                values.put(id, new HashMap<>());
                return;
            }
            RowId id = List.copyOf(model.keySet()).get(random.nextInt(model.size()));
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            Object value = field.equals("deleted")
                    ? Long.valueOf(random.nextInt(2))
                    : field.equals("name") || random.nextInt(4) > 0 ? "v" + random.nextInt(5) : null;
            set(id, field, value);
        }

        private void set(RowId id, String field, @Nullable Object value) {
            Map<String, @Nullable Object> write = new HashMap<>();
            write.put(field, value);
            rows.update("project", id, write);
            Object old = cells(id).put(field, value);
            if (!Objects.equals(old, value)) {
                told(id).computeIfAbsent(field, name -> new ArrayList<>(Collections.singletonList(old))).add(value);
            }
        }

        private void fail() {
            Map<RowId, Map<String, @Nullable Object>> picture = copy();
            Map<RowId, Map<String, List<@Nullable Object>>> oldValues = new HashMap<>();
            values.forEach((id, fields) -> {
                Map<String, List<@Nullable Object>> lists = new HashMap<>();
                fields.forEach((field, list) -> lists.put(field, new ArrayList<>(list)));
                oldValues.put(id, lists);
            });
            try {
                store.write(new Gesture("edit", "Inès"), () -> {
                    change();
                    change();
                    throw new IllegalStateException("planned");
                });
            } catch (IllegalStateException planned) {
                assertThat(planned).hasMessage("planned");
            }
            model.clear();
            model.putAll(picture);
            values.clear();
            values.putAll(oldValues);
        }

        private void undoLast() {
            Map<RowId, Map<String, @Nullable Object>> target = before.getLast();
            Restored restored = new UndoGesture(store, history).undo(gestures.getLast(), "Inès");
            gestures.removeLast();
            before.removeLast();
            assertThat(restored.standing()).isEmpty();
            for (RowId id : List.copyOf(model.keySet())) {
                Map<String, @Nullable Object> fields = target.get(id);
                for (String field : FIELDS) {
                    Object was = fields == null
                            ? (field.equals("deleted") ? Long.valueOf(1) : cells(id).get(field))
                            : fields.get(field);
                    Object now = cells(id).put(field, was);
                    if (!Objects.equals(now, was)) {
                        told(id).computeIfAbsent(field, name -> new ArrayList<>(Collections.singletonList(now)))
                                .add(was);
                    }
                }
            }
        }

        private long newest() {
            List<GestureEntry> entries = store.read(() -> history.listGestures(1));
            return entries.isEmpty() ? 0 : entries.getFirst().number();
        }

        private Map<RowId, Map<String, @Nullable Object>> copy() {
            Map<RowId, Map<String, @Nullable Object>> copy = new HashMap<>();
            model.forEach((id, fields) -> copy.put(id, new HashMap<>(fields)));
            return copy;
        }

        private Map<String, @Nullable Object> cells(RowId id) {
            return Objects.requireNonNull(model.get(id));
        }

        private Map<String, List<@Nullable Object>> told(RowId id) {
            return Objects.requireNonNull(values.get(id));
        }

        void compareRows() {
            store.read(() -> {
                assertThat(store.dsl().fetchCount(Tables.PROJECT)).isEqualTo(model.size());
                model.forEach((id, fields) -> assertThat(rows.find("project", id).orElseThrow().fields())
                        .containsAllEntriesOf(fields));
                return 0;
            });
        }

        void compareHistories() {
            store.read(() -> {
                values.forEach((id, fields) -> fields.forEach((field, expected) -> {
                    List<Change> changes = history.listChanges("project", id).stream()
                            .filter(change -> change.field().equals(field))
                            .toList();
                    List<@Nullable Object> told = new ArrayList<>();
                    told.add(changes.getFirst().before());
                    changes.forEach(change -> told.add(change.after()));
                    assertThat(told).as(field).isEqualTo(expected);
                    for (int i = 1; i < changes.size(); i++) {
                        assertThat(changes.get(i).before()).isEqualTo(changes.get(i - 1).after());
                    }
                }));
                return 0;
            });
        }
    }
}
