package fr.captierslieux.sillage.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.AnotherProcess;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.store.safekeeping.RestoreFile;
import fr.captierslieux.sillage.store.tables.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window and a command line on one store, each a process of its own. */
class TwoProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenAfterAnotherProcessCameAndWentIsThere() throws Exception {
        Path file = folder.resolve("a.sillage");
        try (Store store = Store.openOrCreate(file, null, Clock.systemUTC())) {
            StoreTest.insertNetwork(store, "A");
            assertThat(count(store)).isEqualTo(1);
            assertThat(elsewhere(file, "B")).isEqualTo("2");
            assertThat(count(store)).isEqualTo(2);
            StoreTest.insertNetwork(store, "C");
            assertThat(elsewhere(file, "D")).isEqualTo("4");
            assertThat(count(store)).isEqualTo(4);
        }
        try (Store store = Store.open(file, null, Clock.systemUTC())) {
            assertThat(count(store)).isEqualTo(4);
        }
    }

    @Test
    void anotherProcessKnowsThatTheStoreIsInUse() throws Exception {
        Path file = folder.resolve("a.sillage");
        Path backup = folder.resolve("b.sillage");
        try (Store store = Store.openOrCreate(file, null, Clock.systemUTC())) {
            StoreTest.insertNetwork(store, "A");
            store.copyInto(backup);
            assertThat(count(store)).isEqualTo(1);
            assertThat(said(AnotherProcess.of(Restore.class, List.of(), backup.toString(), file.toString())))
                    .isEqualTo("LOCKED");
        }
    }

    /** Whoever puts a backup back may not know what opens the store that it replaces. */
    @Test
    void anotherProcessKnowsSoAlsoWhenAnotherPassphraseOpensTheStore() throws Exception {
        Path file = folder.resolve("a.sillage");
        Path backup = folder.resolve("b.sillage");
        try (Store plain = Store.openOrCreate(backup, null, Clock.systemUTC())) {
            StoreTest.insertNetwork(plain, "OLD");
        }
        try (Store store = Store.openOrCreate(file, new Passphrase("quatre mots au hasard"), Clock.systemUTC())) {
            StoreTest.insertNetwork(store, "A");
            assertThat(said(AnotherProcess.of(Restore.class, List.of(), backup.toString(), file.toString())))
                    .isEqualTo("LOCKED");
            StoreTest.insertNetwork(store, "B");
            assertThat(count(store)).isEqualTo(2);
        }
        assertThat(said(AnotherProcess.of(Restore.class, List.of(), backup.toString(), file.toString())))
                .isEqualTo("restored");
    }

    private static String elsewhere(Path file, String code) throws IOException, InterruptedException {
        return said(AnotherProcess.of(WriteNetwork.class, List.of(), file.toString(), code));
    }

    /** The last line that a process says. */
    private static String said(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip().lines().reduce("", (before, last) -> last.strip());
    }

    private static long count(Store store) {
        return store.read(() -> (long) store.dsl().fetchCount(Tables.MEMBER_NETWORK));
    }

    /** Puts a backup back, or says why not. */
    static final class Restore {
        private Restore() {
        }

        public static void main(String[] arguments) throws IOException {
            try {
                new RestoreFile(Clock.systemUTC()).restore(Path.of(arguments[0]), Path.of(arguments[1]), null);
                System.out.println("restored");
            } catch (StoreCannotBeOpened refusal) {
                System.out.println(refusal.reason());
            }
        }
    }

    /** Comes, writes a network, says how many there are, and goes. */
    static final class WriteNetwork {
        private WriteNetwork() {
        }

        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]), null, Clock.systemUTC())) {
                StoreTest.insertNetwork(store, arguments[1]);
                System.out.println(count(store));
            }
        }
    }
}
