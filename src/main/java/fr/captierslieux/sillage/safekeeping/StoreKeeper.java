package fr.captierslieux.sillage.safekeeping;

import java.io.IOException;
import java.nio.file.Path;

/** Looks after an open store: checks it and copies it. Needs no transaction around it. */
public interface StoreKeeper {
    /** Checks pages, references, journal, search and attached files; reads everything. */
    StoreCheck check();

    /** What it holds of files; every copy holds the same. */
    HeldFiles held();

    /**
     * Writes a consistent copy, encrypted as the store is, while others work on it. The target appears whole or not at all; an older
     * copy of that name is replaced.
     *
     * @throws IOException when the target is the store itself, or cannot be written
     */
    void backUp(Path target) throws IOException;
}
