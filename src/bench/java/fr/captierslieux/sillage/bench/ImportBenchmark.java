package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Import of the whole network against plain JDBC batches of the same rows into the same tables with the same triggers, and what the
 * journal costs of that. Bounds: import at least 0.5 of the peer's speed within 256 MB of heap; journal at most 1.25 of the time and 1.1
 * of the file on follow-ups, at most 12 µs on a tiny row.
 */
final class ImportBenchmark {
    static final Passphrase PASSPHRASE = new Passphrase("benchmark benchmark benchmark");

    private final Path folder;
    private final Path files;

    ImportBenchmark(Path folder, Path files) {
        this.folder = folder;
        this.files = files;
    }

    /** Runs everything; leaves the filled plain store for the other benchmarks. */
    Path run() throws Exception {
        Path store = imported(null);
        imported(PASSPHRASE);
        return store;
    }

    private Path imported(@Nullable Passphrase passphrase) throws Exception {
        String kind = passphrase == null ? "plain" : "encrypted";
        Path store = folder.resolve(kind + ".sillage");
        Files.deleteIfExists(store);
        Path key = Files.writeString(folder.resolve("key"), PASSPHRASE.text());
        double product = passphrase == null
                ? Product.seconds("--store", store.toString(), "import", files.toString())
                : Product.seconds("--store", store.toString(), "--key-file", key.toString(), "import",
                        files.toString());
        TableCopy journaled = copy(store, passphrase, true);
        System.out.printf("import, %s: %,d rows in %.1f s (heap %d MB), plain JDBC %.1f s, ratio of speeds %.2f%n",
                kind, journaled.rows(),
                product, Product.HEAP_MB, journaled.seconds(), journaled.seconds() / product);
        long with = Files.size(folder.resolve("peer.sillage"));
        TableCopy bare = copy(store, passphrase, false);
        long without = Files.size(folder.resolve("peer.sillage"));
        System.out.printf(
                "journal, %s: follow-ups %.2f of the time, all %.2f of the time and %.3f of the file, attendance +%.1f µs a row%n",
                kind, journaled.seconds("follow_up") / bare.seconds("follow_up"), journaled.seconds() / bare.seconds(),
                (double) with / without,
                (journaled.seconds("attendance") - bare.seconds("attendance")) * 1e6 / journaled.rows("attendance"));
        Files.deleteIfExists(folder.resolve("peer.sillage"));
        return store;
    }

    private TableCopy copy(Path filled, @Nullable Passphrase passphrase, boolean journal)
            throws SQLException, java.io.IOException {
        Path target = folder.resolve("peer.sillage");
        Files.deleteIfExists(target);
        try (Store from = Store.open(filled, passphrase, Clock.systemUTC());
                Store to = Store.openOrCreate(target, passphrase, Clock.systemUTC())) {
            return from.read(() -> {
                Connection source = from.connection();
                return to.write(new Gesture("benchmark", "benchmark"), () -> {
                    try {
                        if (!journal) {
                            dropJournal(to.connection());
                        }
                        TableCopy copy = new TableCopy(source, to.connection());
                        copy.copyAll();
                        return copy;
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                });
            });
        }
    }

    private static void dropJournal(Connection connection) throws SQLException {
        var names = new java.util.ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(
                        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'j_*_born'")) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        for (String name : names) {
            try (var statement = connection.createStatement()) {
                statement.execute("DROP TRIGGER \"" + name + "\"");
            }
        }
    }
}
