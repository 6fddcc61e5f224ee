package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The table that finds a person's follow-ups says what the follow-ups say, whatever happens to them; and older stores get it. */
@Tag("store")
class PeopleOfFollowUpsTest {
    private static final Gesture GESTURE = new Gesture("test", "Inès");
    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    @Test
    void aStoreOfTheVersionBeforeKeepsItsFollowUpsAndTakesPeople() throws Exception {
        Path file = folder.resolve("before.sillage");
        makeVersionBefore(file);
        try (Store store = Store.open(file, null, SampleStore.CLOCK)) {
            assertThat(strings(store, "SELECT code || coalesce(people, '-') FROM follow_up")).containsExactly("S1-");
            store.write(GESTURE, () -> Sql.execute(store.connection(),
                    "UPDATE follow_up SET people = 'P2|P1', version = version + 1"));
            assertThat(strings(store, "SELECT person FROM follow_up_person ORDER BY place")).containsExactly("P2",
                    "P1");
            assertThat(strings(store, "SELECT f.name FROM journal_op o JOIN journal_field f ON f.n = o.field"))
                    .as("the journal knows the new field").containsExactly("people");
        }
    }

    /** The file as the version before left it, with a case and a follow-up in it. */
    private static void makeVersionBefore(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        Flyway.configure(Store.class.getClassLoader()).dataSource((DataSource) source)
                .locations("classpath:fr/captierslieux/sillage/store/migrations").target(before()).load().migrate();
        try (Connection connection = source.getConnection()) {
            JournalTriggers triggers = new JournalTriggers(connection);
            for (String row : List.of(
                    "member_network (id, code, name, kind) VALUES (zeroblob(16), 'R', 'R', 'REGIONAL')",
                    "project (id, code, name, name_folded) VALUES (zeroblob(16), 'T', 'La Halle', 'la halle')",
                    "support_case (id, code, project_id, network_id, first_contact_on)"
                            + " VALUES (zeroblob(16), 'D', zeroblob(16), zeroblob(16), '2026-01-05')",
                    "follow_up (id, code, case_id, held_on, kind)"
                            + " VALUES (zeroblob(16), 'S1', zeroblob(16), '2026-01-06', 'APPEL')")) {
                StoreFile.run(connection, "INSERT INTO " + row);
            }
            triggers.create();
            StoreFile.run(connection, "INSERT INTO store_fact (name, value) VALUES ('journal.triggers', '"
                    + triggers.fingerprint() + "')");
            StoreFile.run(connection, "PRAGMA user_version = " + before());
            StoreFile.run(connection, "PRAGMA application_id = " + StoreFile.APPLICATION_ID);
        }
    }

    /** The version before the one that brought people. */
    private static String before() {
        return "10";
    }

    @Test
    void theTableSaysWhatTheFollowUpsSayAfterEveryChangeAndUndo() {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            Store store = sample.store();
            assertThat(right(store)).isEqualTo(stored(store)).hasSizeGreaterThan(500);
            Random random = new Random(SEED);
            List<byte[]> rows = store.read(() -> Sql.list(store.connection(), row -> row.getBytes(1),
                    "SELECT id FROM follow_up ORDER BY code LIMIT 40"));
            List<Long> gestures = new ArrayList<>();
            for (int round = 0; round < 60; round++) {
                byte[] row = rows.get(random.nextInt(rows.size()));
                if (random.nextInt(5) == 0) {
                    if (new MoveToBin(store, new SqlRows(store)).move(GESTURE, "follow_up",
                            RowId.of(row)) instanceof MoveToBin.Moved moved && moved.gesture() > 0) {
                        gestures.add(moved.gesture());
                    }
                } else if (random.nextInt(4) == 0 && !gestures.isEmpty()) {
                    new UndoGesture(store, new SqlHistory(store)).undo(gestures.removeLast(), "Inès");
                } else {
                    gestures.add(change(store, row, people(random)));
                }
                assertThat(stored(store)).as("seed %d, round %d", SEED, round).isEqualTo(right(store));
            }
        }
    }

    private static @Nullable String people(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> "APESS53-A-0001";
            case 2 -> "APESS53-A-0002|APESS53-A-0001";
            default -> "P_" + random.nextInt(9) + "|APESS53-A-0003|X-" + random.nextInt(9);
        };
    }

    private static long change(Store store, byte[] row, @Nullable String people) {
        return store.write(GESTURE, () -> {
            Sql.execute(store.connection(),
                    "UPDATE follow_up SET people = ?, version = version + 1 WHERE id = ? AND deleted < 2",
                    people, row);
            return Sql.list(store.connection(), line -> line.getLong(1), "SELECT batch FROM journal_session")
                    .getFirst();
        });
    }

    private static List<String> stored(Store store) {
        return strings(store,
                "SELECT follow_up_rid || ':' || place || ':' || person FROM follow_up_person ORDER BY follow_up_rid, place");
    }

    /** Computed from the rows alone. */
    private static List<String> right(Store store) {
        List<String> right = new ArrayList<>();
        store.read(() -> Sql.list(store.connection(), row -> {
            String[] people = row.getString(2).split("\\|");
            for (int i = 0; i < people.length; i++) {
                right.add(row.getLong(1) + ":" + i + ":" + people[i]);
            }
            return people;
        }, "SELECT rid, people FROM follow_up WHERE people IS NOT NULL ORDER BY rid"));
        return right;
    }

    private static List<String> strings(Store store, String sql) {
        return store.read(() -> Sql.list(store.connection(), row -> row.getString(1), sql));
    }
}
