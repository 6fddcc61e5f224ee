package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether anybody has a store open. */
public final class UnusedStore {
    private UnusedStore() {
    }

    /**
     * Makes sure that no process has the store open. A store that cannot be read passes: it is being replaced for that.
     *
     * @throws StoreCannotBeOpened LOCKED when one has
     */
    public static void require(Path path, @Nullable Passphrase passphrase) {
        StoreFile file = new StoreFile(path, passphrase);
        try (Connection connection = file.openForWriting()) {
            StoreFile.run(connection, "PRAGMA busy_timeout = 500");
            // Leaving WAL needs the file for oneself alone.
            if (!StoreFile.text(connection, "PRAGMA journal_mode = DELETE").equals("delete")) {
                throw new StoreCannotBeOpened(Reason.LOCKED, null);
            }
        } catch (StoreCannotBeOpened refusal) {
            if (refusal.reason() == Reason.LOCKED) {
                throw refusal;
            }
        } catch (SQLException failure) {
            if (file.refusal(failure).reason() == Reason.LOCKED) {
                throw file.refusal(failure);
            }
        }
    }
}
