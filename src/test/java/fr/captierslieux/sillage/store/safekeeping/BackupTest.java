package fr.captierslieux.sillage.store.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.tables.Tables;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aBackupOfAnOpenStoreComesBackAsANewDeviceAndTheReplacedStoreIsKept() throws Exception {
        Path file = folder.resolve("a.sillage");
        Path backup = folder.resolve("copies/b.sillage");
        try (Store store = Store.openOrCreate(file, null, Clock.systemUTC())) {
            insert(store, "A");
            new SqlStoreKeeper(store).backUp(backup);
            insert(store, "B");
        }
        Path kept = new RestoreFile(Clock.systemUTC()).restore(backup, file, null).orElseThrow();
        try (Store store = Store.open(file, null, Clock.systemUTC());
                Store old = Store.open(kept, null, Clock.systemUTC())) {
            assertThat(count(store)).isEqualTo(1);
            assertThat(count(old)).isEqualTo(2);
            insert(store, "C");
            long device = store
                    .read(() -> store.dsl().fetchSingle("SELECT max(id) >> 40 FROM journal_op").get(0, Long.class));
            assertThat(device).isEqualTo(1);
            assertThat(new SqlStoreKeeper(store).check().problems()).isEmpty();
        }
    }

    @Test
    void nothingMovesWhileAProcessHasTheStoreOpen() throws Exception {
        Path file = folder.resolve("a.sillage");
        Path backup = folder.resolve("b.sillage");
        try (Store store = Store.openOrCreate(file, null, Clock.systemUTC())) {
            insert(store, "A");
            new SqlStoreKeeper(store).backUp(backup);
            assertThatThrownBy(() -> new RestoreFile(Clock.systemUTC()).restore(backup, file, null))
                    .isInstanceOfSatisfying(StoreCannotBeOpened.class,
                            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.LOCKED));
            insert(store, "B");
            assertThat(count(store)).isEqualTo(2);
        }
    }

    @Test
    void aDamagedBackupIsRefusedAndTheStoreUntouched() throws Exception {
        Path file = folder.resolve("a.sillage");
        Path backup = folder.resolve("b.sillage");
        try (Store store = Store.openOrCreate(file, null, Clock.systemUTC())) {
            insert(store, "A");
            new SqlStoreKeeper(store).backUp(backup);
        }
        damage(backup);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> new RestoreFile(Clock.systemUTC()).restore(backup, file, null))
                .isInstanceOf(StoreCannotBeOpened.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, backup);
        }
    }

    @Test
    void aRowThatTheJournalDoesNotKnowIsFound() throws Exception {
        Path file = folder.resolve("a.sillage");
        try (Store store = Store.openOrCreate(file, null, Clock.systemUTC())) {
            insert(store, "A");
            store.write(new Gesture("test", "Inès"), () -> store.dsl().execute("DELETE FROM journal_op"));
            assertThat(new SqlStoreKeeper(store).check().problems()).isNotEmpty();
        }
    }

    private static void damage(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096 * 3; at < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write(new byte[200]);
            }
        }
    }

    private static long count(Store store) {
        return store.read(() -> (long) store.dsl().fetchCount(Tables.MEMBER_NETWORK));
    }

    private static void insert(Store store, String code) {
        store.write(new Gesture("test", "Inès"), () -> {
            var t = Tables.MEMBER_NETWORK;
            return store.dsl().insertInto(t).set(t.ID, RowId.derived("member_network", code).bytes()).set(t.CODE, code)
                    .set(t.NAME, code)
                    .set(t.KIND, "REGIONAL").execute();
        });
    }
}
