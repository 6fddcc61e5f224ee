package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.ui.UseCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Real stores for tests of the window: the sample network, imported once a process and copied for each test, or an empty one. */
public final class SampleStore implements AutoCloseable {
    /** The day that the sample is written for. */
    public static final Clock CLOCK = Clock.fixed(LocalDate.of(2026, 11, 24).atTime(10, 41).toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC);
    private static @Nullable Path master;

    private final WiredStore wired;

    private SampleStore(WiredStore wired) {
        this.wired = wired;
    }

    /** A copy of the sample network in {@code folder}. */
    public static SampleStore copyInto(Path folder) {
        try {
            Path file = folder.resolve("exemple.sillage");
            Files.copy(master(), file);
            return new SampleStore(new WiredStore(Store.open(file, null, CLOCK), CLOCK));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The store that {@link #copyInto} made in {@code folder} before, also by another process. */
    public static SampleStore reopen(Path folder) {
        return new SampleStore(
                new WiredStore(Store.open(folder.resolve("exemple.sillage"), null, CLOCK), CLOCK));
    }

    /** A store with nothing in it. */
    public static SampleStore emptyIn(Path folder) {
        return new SampleStore(
                new WiredStore(Store.openOrCreate(folder.resolve("vide.sillage"), null, CLOCK), CLOCK));
    }

    private static synchronized Path master() throws IOException {
        if (master == null) {
            Path copy = Files.createTempDirectory("sillage-test").resolve("master.sillage");
            try (Sample sample = Sample.open(CLOCK)) {
                sample.store().store().copyInto(copy);
            }
            copy.toFile().deleteOnExit();
            master = copy;
        }
        return master;
    }

    public Store store() {
        return wired.store();
    }

    /** What the window does on it. */
    public UseCases useCases() {
        return WindowUseCases.on(wired, CLOCK);
    }

    @Override
    public void close() {
        wired.close();
    }
}
