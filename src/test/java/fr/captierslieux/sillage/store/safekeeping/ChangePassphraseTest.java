package fr.captierslieux.sillage.store.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.captierslieux.sillage.app.AnotherProcess;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.safekeeping.StoreCheck;
import fr.captierslieux.sillage.store.LoneStore;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the driver that the product ships; the plain one cannot encrypt. */
class ChangePassphraseTest {
    private static final Passphrase FIRST = new Passphrase("c'est l'été; \"oui\" + 100 % & a=b?#🏠");
    private static final Passphrase SECOND = new Passphrase("quatre mots au hasard");
    private static final int DARK = 137;

    @TempDir
    private Path folder;
    private Path file;
    private StoreCheck before;
    private List<String> beside;

    @BeforeEach
    void sample() throws IOException {
        SampleStore.copyInto(folder).close();
        file = folder.resolve("exemple.sillage");
        before = check(null);
        try (var files = Files.list(folder)) {
            beside = files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }

    private StoreCheck check(@Nullable Passphrase passphrase) {
        try (Store store = Store.open(file, passphrase, SampleStore.CLOCK)) {
            return new SqlStoreKeeper(store).check();
        }
    }

    @Test
    void whatIsStoppedLeavesTheStoreAsItWas() throws IOException {
        for (int after : List.of(0, 1, 2, 3)) { // before the copy is written, and after each part of the work
            AtomicInteger asked = new AtomicInteger();
            assertThatThrownBy(() -> new ReplaceByCopy(SampleStore.CLOCK).change(file, null, SECOND,
                    () -> asked.getAndIncrement() >= after)).isInstanceOf(CancellationException.class);
            assertThat(check(null)).isEqualTo(before);
            try (var files = Files.list(folder)) {
                assertThat(files.map(each -> String.valueOf(each.getFileName()))).as("no copy is left")
                        .containsExactlyInAnyOrderElementsOf(beside);
            }
        }
        change(null, SECOND);
        assertThat(check(SECOND)).isEqualTo(before);
    }

    private List<Path> change(@Nullable Passphrase now, @Nullable Passphrase then) throws IOException {
        return new ReplaceByCopy(SampleStore.CLOCK).change(file, now, then);
    }

    @Test
    void aStoreIsProtectedChangedAndFreedWithAllThatItHolds() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        change(null, FIRST);
        assertThat(check(FIRST)).isEqualTo(before);
        assertRefused(null, Reason.PASSPHRASE_NEEDED);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing readable is left beside it").containsExactly(file);
        }
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("SQLite format",
                "CREATE TABLE", "Ecossolies");
        change(FIRST, SECOND);
        assertThat(check(SECOND)).isEqualTo(before);
        assertRefused(FIRST, Reason.WRONG_PASSPHRASE);
        change(SECOND, null);
        assertThat(check(null)).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void aWrongPassphraseChangesNothing() throws IOException {
        change(null, FIRST);
        byte[] bytes = Files.readAllBytes(file);
        assertThatThrownBy(() -> change(SECOND, null)).isInstanceOfSatisfying(StoreCannotBeOpened.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.WRONG_PASSPHRASE));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aStoreInUseIsLeftAlone() throws Exception {
        try (Store store = Store.open(file, null, SampleStore.CLOCK)) {
            assertThat(store.<Long>read(() -> Sql.list(store.connection(), row -> row.getLong(1),
                    "SELECT count(*) FROM person").getFirst())).isPositive();
            assertThat(runAndRead(Changing.class)).isEqualTo("LOCKED");
        }
        assertThat(check(null)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** SQLite names the file that it cannot open, with the passphrase in that name. */
    @Test
    void aCopyThatCannotBeWrittenTellsNoPassphrase() throws IOException {
        try (LoneStore alone = new LoneStore(file, null)) {
            Throwable thrown = catchThrowable(() -> alone.copyInto(folder.resolve("absent").resolve("copie"), SECOND));
            assertThat(thrown).isNotNull();
            StringWriter told = new StringWriter();
            thrown.printStackTrace(new PrintWriter(told));
            assertThat(told.toString()).doesNotContain("key=").doesNotContain("%71%75").doesNotContain("quatre");
        }
    }

    @Test
    void olderCopiesBesideItAreNamed() throws IOException {
        Path older = Files.copy(file, folder.resolve("exemple.sillage.schema-25"));
        Files.copy(file, folder.resolve("autre.sillage.schema-25"));
        assertThat(change(null, FIRST)).containsExactly(older);
    }

    @Test
    void aDamagedStoreIsNotReplaced() throws IOException {
        try (Store store = Store.open(file, null, SampleStore.CLOCK)) {
            store.write(new Gesture("test", "Inès"),
                    () -> store.dsl()
                            .execute("DELETE FROM journal_op WHERE id = (SELECT max(id) - 1 FROM journal_op)"));
        }
        assertThatThrownBy(() -> change(null, FIRST)).isInstanceOfSatisfying(StoreCannotBeOpened.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(check(null).isSound()).isFalse();
    }

    @Test
    void killedOnTheWayItIsTheStoreThatItWas() throws Exception {
        Process process = AnotherProcess.of(Killed.class, List.of(), file.toString()).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isEqualTo(DARK);
        assertThat(check(null)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).as("what it left is gone").containsExactly(file);
        }
    }

    /** Who starts meanwhile waits, or finds the new file; what they say to have written is there. */
    @Test
    void whoWaitsMeanwhileLosesNothing() throws Exception {
        Process process;
        try (LoneStore alone = new LoneStore(file, null)) {
            process = AnotherProcess.of(Removing.class, List.of(), file.toString()).start();
            String line = "";
            while (!line.equals("opening")) {
                line = Objects.requireNonNull(process.inputReader(StandardCharsets.UTF_8).readLine());
            }
            Path copy = alone.placeBeside();
            alone.copyInto(copy, null);
            alone.giveWayTo(copy);
        }
        String said = process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
        process.waitFor();
        StoreCheck after = check(null);
        assertThat(after.isSound()).isTrue();
        assertThat(after.gestures() - before.gestures()).as(said).isEqualTo(said.contains("written") ? 1 : 0);
    }

    private String runAndRead(Class<?> program) throws Exception {
        Process process = AnotherProcess.of(program, List.of(), file.toString()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip().lines().reduce("", (first, last) -> last.strip());
    }

    private void assertRefused(@Nullable Passphrase passphrase, Reason reason) {
        assertThatThrownBy(() -> check(passphrase)).isInstanceOfSatisfying(StoreCannotBeOpened.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    /** Protects a store, or says why not. */
    static final class Changing {
        private Changing() {
        }

        public static void main(String[] arguments) throws IOException {
            try {
                new ReplaceByCopy(Clock.systemUTC()).change(Path.of(arguments[0]), null, FIRST);
                System.out.println("changed");
            } catch (StoreCannotBeOpened refusal) {
                System.out.println(refusal.reason());
            }
        }
    }

    /** Protects a store, and is no more before the copy takes its place. */
    static final class Killed {
        private Killed() {
        }

        public static void main(String[] arguments) throws IOException {
            LoneStore alone = new LoneStore(Path.of(arguments[0]), null);
            alone.copyInto(alone.placeBeside(), FIRST);
            Runtime.getRuntime().halt(DARK);
        }
    }

    /** Writes one gesture into a store. */
    static final class Removing {
        private Removing() {
        }

        public static void main(String[] arguments) {
            System.out.println("opening");
            try (Store store = Store.open(Path.of(arguments[0]), null, Clock.systemUTC())) {
                store.write(new Gesture("test", "Inès"), () -> store.dsl()
                        .execute("UPDATE person SET version = version + 1, first_name = 'Ève' WHERE rid = 1"));
                System.out.println("written");
            } catch (StoreCannotBeOpened refusal) {
                System.out.println(refusal.reason());
            }
        }
    }
}
