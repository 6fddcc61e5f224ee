package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A store that is filled beside its place and appears there whole, or not at all: an import that is refused leaves no empty store,
 * and nobody opens a half-filled one.
 */
public final class NewStore {
    private final Path place;
    private final Path candidate;
    private final Store store;

    /** @throws StoreCannotBeOpened when nothing can be made there */
    public NewStore(Path place, @Nullable Passphrase passphrase, Clock clock) {
        this.place = place.toAbsolutePath().normalize();
        this.candidate = SideFile.placeBeside(this.place);
        this.store = Store.openOrCreate(candidate, passphrase, clock);
    }

    public Store store() {
        return store;
    }

    /**
     * Closes the store and puts it in its place.
     *
     * @throws StoreCannotBeOpened LOCKED when another process made a store there meanwhile: that one stays
     */
    public void putInPlace() {
        store.close();
        try {
            try {
                // unlike a move, a link never replaces what is there
                Files.createLink(place, candidate);
                Files.delete(candidate);
            } catch (FileAlreadyExistsException taken) {
                throw new StoreCannotBeOpened(Reason.LOCKED, taken);
            } catch (UnsupportedOperationException | IOException noLinksHere) {
                moveInPlace();
            }
        } catch (IOException failure) {
            throw new StoreCannotBeOpened(Reason.NO_ACCESS, failure);
        } finally {
            discard();
        }
    }

    private void moveInPlace() throws IOException {
        try {
            Files.move(candidate, place);
        } catch (FileAlreadyExistsException taken) {
            throw new StoreCannotBeOpened(Reason.LOCKED, taken);
        }
    }

    /** Closes the store and removes it. */
    public void discard() {
        store.close();
        try {
            Files.deleteIfExists(candidate);
        } catch (IOException denied) {
            // a later start removes it
        }
    }
}
