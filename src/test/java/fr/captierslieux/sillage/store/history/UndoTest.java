package fr.captierslieux.sillage.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.HistoryRepository.Standing;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.tables.Tables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class UndoTest {
    private static final Gesture EDIT = new Gesture("edit", "Inès");
    private static final RowId PROJECT = RowId.derived("project", "P1");
    private static final RowId CASE = RowId.derived("support_case", "D1");
    private static final RowId FOLLOW_UP = RowId.derived("follow_up", "S1");

    @TempDir
    Path folder;

    private Store store;
    private SqlRows rows;
    private SqlHistory history;
    private UndoGesture undo;

    @BeforeEach
    void open() {
        store = Store.openOrCreate(folder.resolve("a.sillage"), null, Clock.systemUTC());
        rows = new SqlRows(store);
        history = new SqlHistory(store);
        undo = new UndoGesture(store, history);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anUndoCanBeUndone() {
        long first = bear();
        long second = rename("La Halle", "Le Bief");
        undo.undo(second, "Loïc");
        assertThat(name()).isEqualTo("La Halle");
        undo.undo(newest(), "Loïc");
        assertThat(name()).isEqualTo("Le Bief");
        assertThat(first).isLessThan(second);
    }

    @Test
    void aLaterChangeStandsInTheWayAndIsNamed() {
        bear();
        long mine = rename("La Halle", "Le Bief");
        rename("Le Bief", "L’Escale");
        var restored = undo.undo(mine, "Inès");
        assertThat(restored.cells()).isZero();
        assertThat(restored.standing()).containsExactly(new Standing("project", PROJECT, "name"));
        assertThat(name()).isEqualTo("L’Escale");
    }

    @Test
    void whatLaterRowsStandOnIsNotTakenBack() {
        long birth = bear();
        bearCase();
        var restored = undo.undo(birth, "Inès");
        assertThat(restored.standing()).extracting(Standing::entity).containsExactlyInAnyOrder("project",
                "member_network");
        assertThat(deleted("project", PROJECT)).isZero();
    }

    @Test
    void binTakesWhatCannotStandAloneAndUndoBringsItBack() {
        bear();
        bearCase();
        MoveToBin bin = new MoveToBin(store, rows);
        assertThat(bin.move(new Gesture("bin", "Inès"), "project", PROJECT))
                .isEqualTo(new MoveToBin.Moved(3, newest()));
        assertThat(deleted("follow_up", FOLLOW_UP)).isEqualTo(1);
        assertThat(deleted("support_case", CASE)).isEqualTo(1);
        undo.undo(newest(), "Inès");
        assertThat(List.of(deleted("project", PROJECT), deleted("support_case", CASE), deleted("follow_up", FOLLOW_UP)))
                .containsOnly(0);
    }

    @Test
    void aRowDoesNotComeBackToAnOwnerThatWasBinnedSince() {
        bear();
        bearCase();
        MoveToBin bin = new MoveToBin(store, rows);
        bin.move(new Gesture("bin", "Inès"), "follow_up", FOLLOW_UP);
        long first = newest();
        bin.move(new Gesture("bin", "Loïc"), "support_case", CASE);
        long second = newest();
        var restored = undo.undo(first, "Inès");
        assertThat(restored.standing()).containsExactly(new Standing("support_case", CASE, "deleted"));
        assertThat(restored.cells()).isZero();
        assertThat(deleted("follow_up", FOLLOW_UP)).isEqualTo(1);
        undo.undo(second, "Loïc");
        assertThat(deleted("follow_up", FOLLOW_UP)).as("it was not of that gesture").isEqualTo(1);
        assertThat(undo.undo(first, "Inès").standing()).isEmpty();
        assertThat(deleted("follow_up", FOLLOW_UP)).isZero();
    }

    @Test
    void whatOthersReferToIsNotBinned() {
        bear();
        store.write(EDIT, () -> {
            var t = Tables.PROJECT;
            return store.dsl().insertInto(t).set(t.ID, RowId.derived("project", "P2").bytes()).set(t.CODE, "P2")
                    .set(t.NAME, "second")
                    .set(t.ORIGIN_PROJECT_ID, PROJECT.bytes()).execute();
        });
        assertThat(new MoveToBin(store, rows).move(EDIT, "project", PROJECT))
                .isEqualTo(new MoveToBin.StillUsed(Map.of("project", 1L)));
        assertThat(deleted("project", PROJECT)).isZero();
    }

    @Test
    void whatAListOfCodesNamesIsNotBinned() {
        bear();
        bearCase();
        RowId agreement = RowId.derived("funding_agreement", "REGION");
        store.write(EDIT, () -> {
            for (String code : List.of("REGION", "REG")) {
                var g = Tables.FUNDING_AGREEMENT;
                store.dsl().insertInto(g).set(g.ID, RowId.derived("funding_agreement", code).bytes()).set(g.CODE, code)
                        .set(g.FUNDER, "Région").set(g.TITLE, code).set(g.STARTS_ON, "2026-01-01")
                        .set(g.ENDS_ON, "2026-12-31").execute();
            }
            rows.update("support_case", CASE, Map.of("agreements", "FSE|REGION"));
            return 0;
        });
        MoveToBin bin = new MoveToBin(store, rows);
        assertThat(bin.move(EDIT, "funding_agreement", agreement))
                .isEqualTo(new MoveToBin.StillUsed(Map.of("support_case", 1L)));
        assertThat(deleted("funding_agreement", agreement)).isZero();
        assertThat(bin.move(EDIT, "funding_agreement", RowId.derived("funding_agreement", "REG")))
                .as("a code that only begins like it").isInstanceOf(MoveToBin.Moved.class);
        bin.move(EDIT, "support_case", CASE);
        assertThat(bin.move(EDIT, "funding_agreement", agreement)).as("nobody uses it any more")
                .isInstanceOf(MoveToBin.Moved.class);
    }

    private long bear() {
        store.write(EDIT, () -> {
            var network = Tables.MEMBER_NETWORK;
            store.dsl().insertInto(network).set(network.ID, RowId.derived("member_network", "N").bytes())
                    .set(network.CODE, "N")
                    .set(network.NAME, "N").set(network.KIND, "REGIONAL").execute();
            var t = Tables.PROJECT;
            return store.dsl().insertInto(t).set(t.ID, PROJECT.bytes()).set(t.CODE, "P1").set(t.NAME, "La Halle")
                    .execute();
        });
        return newest();
    }

    private void bearCase() {
        store.write(EDIT, () -> {
            var c = Tables.SUPPORT_CASE;
            store.dsl().insertInto(c).set(c.ID, CASE.bytes()).set(c.CODE, "D1").set(c.PROJECT_ID, PROJECT.bytes())
                    .set(c.NETWORK_ID, RowId.derived("member_network", "N").bytes())
                    .set(c.FIRST_CONTACT_ON, "2026-01-01").execute();
            var f = Tables.FOLLOW_UP;
            return store.dsl().insertInto(f).set(f.ID, FOLLOW_UP.bytes()).set(f.CODE, "S1").set(f.CASE_ID, CASE.bytes())
                    .set(f.HELD_ON, "2026-01-02").set(f.KIND, "APPEL").execute();
        });
    }

    private long rename(String before, String after) {
        assertThat(name()).isEqualTo(before);
        return store.write(EDIT, () -> {
            rows.update("project", PROJECT, Map.of("name", after));
            return rows.gesture();
        });
    }

    private Object name() {
        return String.valueOf(store
                .<Object>read(() -> String.valueOf(rows.find("project", PROJECT).orElseThrow().fields().get("name"))));
    }

    private int deleted(String entity, RowId row) {
        return store.read(() -> rows.find(entity, row).orElseThrow().deleted());
    }

    private long newest() {
        return store.read(() -> history.listGestures(1).getFirst().number());
    }
}
