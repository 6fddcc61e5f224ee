package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whether anybody has a store open. */
public final class UnusedStore {
    /** Where every connection that has read a file holds a lock: "SHARED_FIRST" and "SHARED_SIZE" of SQLite's file format (os.h). */
    private static final long SHARED_FIRST = 0x40000002L;
    private static final long SHARED_SIZE = 510;

    private UnusedStore() {
    }

    /**
     * Makes sure that no process has the store open, with whatever passphrase. A store that cannot be read passes: it is being replaced
     * for that. This process must have no connection to it.
     *
     * @throws StoreCannotBeOpened LOCKED when one has it open
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
            requireUnlocked(file.path());
        } catch (SQLException failure) {
            if (file.refusal(failure).reason() == Reason.LOCKED) {
                throw file.refusal(failure);
            }
            requireUnlocked(file.path());
        }
    }

    /** SQLite cannot ask for a file that it cannot read: another passphrase, or damage. Who has it open holds its shared lock. */
    private static void requireUnlocked(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(SHARED_FIRST, SHARED_SIZE, false)) {
            if (lock == null) {
                throw new StoreCannotBeOpened(Reason.LOCKED, null);
            }
        } catch (IOException denied) {
            throw new StoreCannotBeOpened(Reason.NO_ACCESS, denied);
        }
    }
}
