package fr.captierslieux.sillage.safekeeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Gives a store another passphrase, a first one, or none. */
public interface ChangePassphrase {
    /**
     * Changes what the store is encrypted with: whole, or not at all. The store is copied with the new passphrase, the copy is checked
     * whole, and takes the store's place in one step; until then nothing of the store is touched.
     *
     * @param now  what opens it; of no meaning for a store that is not encrypted
     * @param then what opens it from now on; null for nothing
     * @param stopped whether somebody wants it no more; asked often, until the copy takes the store's place
     * @return older copies beside the store, which are read as before
     * @throws CancellationException when it was stopped: the store is as it was
     * @throws StoreCannotBeOpened when the store is not opened by {@code now}, is damaged, or when a process has it open (LOCKED)
     * @throws IOException         when the copy cannot be written
     */
    List<Path> change(Path store, @Nullable Passphrase now, @Nullable Passphrase then, BooleanSupplier stopped)
            throws IOException;

    /** The same, which nobody stops. */
    default List<Path> change(Path store, @Nullable Passphrase now, @Nullable Passphrase then) throws IOException {
        return change(store, now, then, () -> false);
    }
}
