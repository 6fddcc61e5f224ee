package fr.captierslieux.sillage.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a backup in the place of a store. */
public interface RestoreStore {
    /**
     * Puts the backup back. It is checked whole before anything moves; the replaced store is kept beside it; the restored store goes on
     * as a new device, so that its later changes never take the numbers of changes that were made after the backup.
     *
     * @return where the replaced store is kept; empty when there was none
     * @throws StoreCannotBeOpened when the backup cannot be opened or is damaged, or when a process still has the store open (LOCKED)
     * @throws IOException         when files cannot be moved
     */
    Optional<Path> restore(Path backup, Path store, @Nullable Passphrase passphrase) throws IOException;
}
