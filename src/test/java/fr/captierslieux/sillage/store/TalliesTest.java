package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.store.history.SqlHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lists of people and projects show of other rows is what those rows say, whatever was written and in which order. */
@Tag("store")
class TalliesTest {
    private static final long SEED = 20261128;

    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void anImportLeavesThemRight() {
        assertThat(people()).hasSizeGreaterThan(100);
        assertRight("import");
    }

    @Test
    void everyChangeOfARowLeavesThemRight() {
        Random random = new Random(SEED);
        String[] changes = {"project_member deleted=1", "project_member deleted=0",
                "project_member person_id=(SELECT id FROM person ORDER BY code LIMIT 1)",
                "project_member project_id=(SELECT id FROM project ORDER BY code LIMIT 1)", "stage_change deleted=1",
                "stage_change deleted=0", "stage_change stage='ARRET'", "stage_change changed_on='2026-11-20'",
                "stage_change project_id=(SELECT id FROM project ORDER BY code LIMIT 1)"};
        for (int round = 0; round < 60; round++) {
            String change = changes[random.nextInt(changes.length)];
            String table = change.substring(0, change.indexOf(' '));
            store.write(new Gesture("test", "test"), () -> {
                List<Long> rids = Sql.list(store.connection(), row -> row.getLong(1), "SELECT rid FROM " + table);
                return Sql.execute(store.connection(), "UPDATE " + table + " SET "
                        + change.substring(change.indexOf(' ') + 1) + ", version = version + 1 WHERE rid = ?",
                        rids.get(random.nextInt(rids.size())));
            });
            assertRight("seed " + SEED + " round " + round + ": " + change);
        }
        long last = store.read(() -> new SqlHistory(store).listGestures(1)).getFirst().number();
        new UndoGesture(store, new SqlHistory(store)).undo(last, "test");
        assertRight("undo");
    }

    /** An import writes files in an order of its own. */
    @Test
    void rowsMayComeBeforeWhatTheyBelongTo() {
        byte[] project = RowId.derivedBytes("project", "LATE");
        byte[] person = RowId.derivedBytes("person", "LATE");
        store.write(new Gesture("test", "test"), () -> {
            Sql.execute(store.connection(), "PRAGMA defer_foreign_keys = on");
            Sql.execute(store.connection(),
                    "INSERT INTO stage_change (id, project_id, stage, changed_on) VALUES (?, ?, 'CREATION', '2026-01-05')",
                    RowId.derivedBytes("stage_change", "LATE"), project);
            Sql.execute(store.connection(),
                    "INSERT INTO project_member (id, project_id, person_id, role) VALUES (?, ?, ?, 'PORTEUR')",
                    RowId.derivedBytes("project_member", "LATE"), project, person);
            Sql.execute(store.connection(),
                    "INSERT INTO project (id, code, name, name_folded) VALUES (?, 'LATE', 'Tard', 'tard')", project);
            return Sql.execute(store.connection(), """
                    INSERT INTO person (id, code, first_name, last_name, name_folded)
                    VALUES (?, 'LATE', 'Tard', 'Venu', 'tard venu')""", person);
        });
        assertRight("late");
        assertThat(store.read(() -> Sql.list(store.connection(), row -> row.getString(1), """
                SELECT y.stage FROM project_tally y JOIN project p ON p.rid = y.project_rid WHERE p.code = 'LATE'""")))
                .containsExactly("CREATION");
    }

    private void assertRight(String after) {
        assertThat(people()).as(after).isEqualTo(read("""
                SELECT p.rid || ' ' || count(m.id) FROM person p
                LEFT JOIN project_member m ON m.person_id = p.id AND m.deleted = 0 GROUP BY p.rid ORDER BY p.rid"""));
        assertThat(read("""
                SELECT project_rid || ' ' || team || ' ' || coalesce(stage || ' ' || stage_on, '-') FROM project_tally
                ORDER BY project_rid""")).as(after).isEqualTo(
                read("""
                        SELECT p.rid || ' ' || (SELECT count(*) FROM project_member m WHERE m.project_id = p.id AND m.deleted = 0)
                          || ' ' || coalesce((SELECT s.stage || ' ' || s.changed_on FROM stage_change s
                            WHERE s.project_id = p.id AND s.deleted = 0
                            ORDER BY s.changed_on DESC, %s DESC LIMIT 1), '-')
                        FROM project p ORDER BY p.rid"""
                        .formatted(StageRank.of("s.stage"))));
    }

    private List<String> people() {
        return read("SELECT person_rid || ' ' || projects FROM person_tally ORDER BY person_rid");
    }

    private List<String> read(String sql) {
        return store.read(() -> Sql.list(store.connection(), row -> row.getString(1), sql));
    }
}
