package fr.captierslieux.sillage.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Looks after an open store: checks it and copies it. Needs no transaction around it. */
public interface StoreKeeper {
    /** Checks pages, references, journal, search and attached files; reads everything. */
    StoreCheck check();

    /** What it holds of files; every copy holds the same. */
    HeldFiles held();

    /** As {@link #backUp(Path, BooleanSupplier)}, to its end. */
    default void backUp(Path target) throws IOException {
        backUp(target, () -> false);
    }

    /**
     * Writes a consistent copy, encrypted as the store is, while others work on it. The target appears whole or not at all; an older
     * copy of that name is replaced.
     *
     * @param stopped asked again and again while it is written
     * @throws IOException           when the target is the store itself, or cannot be written
     * @throws CancellationException when it was stopped; nothing is left of it
     * @throws StoreCannotBeOpened   when the target is a store that a process has open (LOCKED)
     */
    void backUp(Path target, BooleanSupplier stopped) throws IOException;
}
