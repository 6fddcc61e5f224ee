package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.workspace.SqlProfile;
import fr.captierslieux.sillage.workspace.IntroduceOneself;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sample network in a store of its own, in a private folder that goes away with it. */
final class Sample implements AutoCloseable {
    private static final String AUTHOR = "Sillage";

    private final Path folder;
    private final WiredStore store;

    private Sample(Path folder, WiredStore store) {
        this.folder = folder;
        this.store = store;
    }

    /** Copies the files out of the product, moved to our days, and imports them as any others. */
    static Sample open(Clock clock) throws IOException {
        Path folder = Files.createTempDirectory("sillage-demo"); // only its owner can read it
        @Nullable
        WiredStore store = null;
        try {
            Path files = Files.createDirectory(folder.resolve("exchange"));
            copyInto(files, new SampleDates(LocalDate.now(clock)));
            store = new WiredStore(Store.openOrCreate(folder.resolve("exemple.sillage"), null, clock), clock);
            ImportOutcome outcome = store.importFiles().run(List.of(files), ImportOptions.USUAL, AUTHOR,
                    ImportProgress.SILENT);
            if (outcome.isRefused()) {
                throw new IllegalStateException("the sample is refused: " + outcome.faults().getFirst().kind());
            }
            return new Sample(folder, store);
        } catch (IOException | RuntimeException failure) {
            if (store != null) {
                store.close();
            }
            remove(folder);
            throw failure;
        }
    }

    private static void copyInto(Path files, SampleDates dates) throws IOException {
        for (ExchangeFile file : ExchangeFormat.files()) {
            String name = file.name() + ".csv";
            try (InputStream content = Sample.class
                    .getResourceAsStream("/fr/captierslieux/sillage/sample-data/" + name)) {
                if (content != null) {
                    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    Files.writeString(files.resolve(name), dates.moved(text), StandardCharsets.UTF_8);
                }
            }
        }
    }

    /** A case of it has files, as a person would have attached them. */
    void attachFiles(Clock clock) throws IOException {
        SampleFiles.attach(store, clock);
    }

    /** Somebody works in the example, so that what one writes in it has an author. */
    void introduce() {
        new IntroduceOneself(store.store(), new SqlProfile(store.store()))
                .introduce(new Profile("Inès Thébault", "ECOSSOLIES", "Exemple"));
    }

    WiredStore store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        try {
            remove(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
