package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.store.tables.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class StoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final Gesture GESTURE = new Gesture("test", "Inès");

    @TempDir
    Path folder;

    @Test
    void runsOnTheDriverOfThisExecution() {
        String place = org.sqlite.JDBC.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertThat(place).contains(System.getProperty("sillage.driver", "io/github/willena"));
    }

    @Test
    void everyConnectionIsSetUp() throws SQLException {
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            for (boolean writing : new boolean[]{true, false}) {
                try (var connection = writing ? store.file().openForWriting() : store.file().openForReading()) {
                    assertThat(StoreFile.number(connection, "PRAGMA foreign_keys")).isEqualTo(1);
                    assertThat(StoreFile.number(connection, "PRAGMA recursive_triggers")).isEqualTo(1);
                    assertThat(StoreFile.text(connection, "PRAGMA journal_mode")).isEqualTo("wal");
                    assertThat(StoreFile.number(connection, "PRAGMA synchronous")).isEqualTo(2);
                    assertThat(StoreFile.number(connection, "PRAGMA temp_store")).isEqualTo(2);
                    assertThat(StoreFile.number(connection, "PRAGMA query_only")).isEqualTo(writing ? 0 : 1);
                }
            }
        }
    }

    @Test
    void isOneFileWithoutSideFilesWhenClosed() throws Exception {
        Path file = folder.resolve("a.sillage");
        try (Store store = Store.openOrCreate(file, null, CLOCK)) {
            insertNetwork(store, "CRESS");
            assertThat(store.<Long>read(() -> store.dsl().fetchCount(Tables.MEMBER_NETWORK) + 0L)).isEqualTo(1);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFailedWriteLeavesNothing() {
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            assertThatThrownBy(() -> store.write(GESTURE, () -> {
                insertNetworkInside(store, "CRESS");
                throw new IllegalStateException("no");
            })).hasMessage("no");
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.MEMBER_NETWORK))).isZero();
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.JOURNAL_OP))).isZero();
            insertNetwork(store, "CRESS");
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.JOURNAL_OP))).isEqualTo(1);
        }
    }

    @Test
    void writesOutsideAGestureAreRefused() throws SQLException {
        Path file = folder.resolve("a.sillage");
        Store.openOrCreate(file, null, CLOCK).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            assertThatThrownBy(() -> StoreFile.run(connection,
                    "INSERT INTO member_network (id, code, name, kind) VALUES (randomblob(16), 'A', 'A', 'REGIONAL')"))
                    .hasMessageContaining("outside a batch");
        }
    }

    @Test
    void everyChangeRaisesTheVersionAndNothingIsDeleted() {
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            insertNetwork(store, "CRESS");
            assertThatThrownBy(() -> store.write(GESTURE,
                    () -> store.dsl().update(Tables.MEMBER_NETWORK).set(Tables.MEMBER_NETWORK.NAME, "x").execute()))
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("raises the version");
            assertThatThrownBy(
                    () -> store.write(GESTURE, () -> store.dsl().deleteFrom(Tables.MEMBER_NETWORK).execute()))
                    .isInstanceOf(DataAccessException.class).hasMessageContaining("set deleted = 1");
        }
    }

    @Test
    void repositoriesOutsideATransactionThrow() {
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            assertThatThrownBy(store::dsl).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aNewerStoreIsRefusedAndUntouched() throws Exception {
        Path file = folder.resolve("a.sillage");
        Store.openOrCreate(file, null, CLOCK).close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            StoreFile.run(connection, "PRAGMA user_version = 999");
        }
        assertThatThrownBy(() -> Store.open(file, null, CLOCK)).isInstanceOf(StoreCannotBeOpened.class)
                .extracting(failure -> ((StoreCannotBeOpened) failure).reason())
                .isEqualTo(StoreCannotBeOpened.Reason.NEWER);
    }

    @Test
    void somethingElseIsNotAStore() throws Exception {
        Path file = Files.writeString(folder.resolve("a.sillage"), "not a store at all, only words and more words");
        assertThatThrownBy(() -> Store.open(file, null, CLOCK)).isInstanceOf(StoreCannotBeOpened.class);
        assertThat(file).hasContent("not a store at all, only words and more words");
    }

    /** Otherwise whoever then puts another file in its place finds a connection on it. */
    @Test
    void closingWaitsForWhatIsBeingRead() throws Exception {
        Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> store.read(() -> {
            reading.countDown();
            awaitQuietly(goOn);
            return store.dsl().fetchCount(Tables.MEMBER_NETWORK);
        }));
        reading.await();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(store::close);
        assertThat(closed).as("while it is read").isNotDone();
        goOn.countDown();
        assertThat(read.get(10, TimeUnit.SECONDS)).isZero();
        closed.get(10, TimeUnit.SECONDS);
        new LoneStore(folder.resolve("a.sillage"), null).close();
    }

    @Test
    void whatIsReadAsideSeesThePictureOfTheCaller() {
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            insertNetwork(store, "CRESS");
            Thread here = Thread.currentThread();
            store.read(() -> {
                Supplier<Thread> aside = store.readAside(Thread::currentThread);
                assertThat(aside.get()).as("beside the caller").isNotEqualTo(here);
                assertThat(store.dsl().fetchCount(Tables.MEMBER_NETWORK)).isEqualTo(1);
                CompletableFuture.runAsync(() -> insertNetwork(store, "FRCIVAM")).join();
                assertThat(store.readAside(() -> store.dsl().fetchCount(Tables.MEMBER_NETWORK)).get())
                        .as("not what was written since").isEqualTo(1);
                assertThatThrownBy(() -> store.readAside(() -> {
                    throw new IllegalStateException("no");
                }).get()).isInstanceOf(IllegalStateException.class).hasMessage("no");
                return 0;
            });
            assertThat(store.<Integer>read(() -> store.dsl().fetchCount(Tables.MEMBER_NETWORK))).isEqualTo(2);
        }
    }

    /** Numbers of another device are greater than all of this one. */
    @Test
    void whatThisDeviceWritesIsSeenAlsoBesideAnothersOperations() throws SQLException {
        Path file = folder.resolve("a.sillage");
        try (Store store = Store.openOrCreate(file, null, CLOCK)) {
            insertNetwork(store, "CRESS");
        }
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            StoreFile.run(raw, "INSERT INTO journal_device (n, id, label) VALUES (1, x'00', 'ailleurs')");
            StoreFile.run(raw,
                    "INSERT INTO journal_op (id, row, field, batch, value) VALUES ((1 << 40) + 1, 1, 0, 1, NULL)");
        }
        try (Store store = Store.open(file, null, CLOCK)) {
            assertThat(store.<Integer>read(() -> {
                store.dsl().fetchCount(Tables.MEMBER_NETWORK);
                CompletableFuture.runAsync(() -> insertNetwork(store, "FRCIVAM")).join();
                return store.readAside(() -> store.dsl().fetchCount(Tables.MEMBER_NETWORK)).get();
            })).isEqualTo(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void whatStandsBesideALinkedStoreStandsBesideItsFile() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("disque"));
        Store.openOrCreate(elsewhere.resolve("a.sillage"), null, CLOCK).close();
        Path link = Files.createSymbolicLink(folder.resolve("lien.sillage"), elsewhere.resolve("a.sillage"));
        try (Store store = Store.open(link, null, CLOCK); SideFile side = store.makeSideFile()) {
            side.open().close();
            insertNetwork(store, "CRESS");
            try (var files = Files.list(folder)) {
                assertThat(files).containsExactlyInAnyOrder(elsewhere, link);
            }
            assertThat(store.consistsOf(link)).isTrue();
            assertThat(store.consistsOf(elsewhere.resolve("a.sillage-wal"))).isTrue();
            assertThat(store.consistsOf(folder.resolve("b.sillage"))).isFalse();
        }
    }

    @Test
    void whatAKilledProcessLeftGoesAlsoWhenItsNumberWasGivenAgain() throws Exception {
        Path file = folder.resolve("a.sillage");
        String number = file.getFileName() + ".side-" + ProcessHandle.current().pid();
        Path ours = Files.createFile(folder.resolve(number + "-1"));
        Path older = Files.createFile(folder.resolve(number + "-2"));
        Files.setLastModifiedTime(older, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Store.openOrCreate(file, null, CLOCK).close();
        assertThat(older).doesNotExist();
        assertThat(ours).exists();
    }

    static void insertNetwork(Store store, String code) {
        store.write(GESTURE, () -> insertNetworkInside(store, code));
    }

    private static int insertNetworkInside(Store store, String code) {
        var t = Tables.MEMBER_NETWORK;
        return store.dsl().insertInto(t).set(t.ID, RowId.derived("member_network", code).bytes()).set(t.CODE, code)
                .set(t.NAME, code)
                .set(t.KIND, "REGIONAL").execute();
    }
}
