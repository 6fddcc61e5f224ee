package fr.captierslieux.sillage.store.safekeeping;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.RestoreStore;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.UnusedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Restores by files: the backup is copied beside the store and proved there, then two renames. */
public final class RestoreFile implements RestoreStore {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Clock clock;

    public RestoreFile(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Path> restore(Path backup, Path store, @Nullable Passphrase passphrase) throws IOException {
        Path target = store.toAbsolutePath().normalize();
        if (!Files.isRegularFile(backup) || Files.size(backup) == 0) {
            throw new StoreCannotBeOpened(Reason.BACKUP_MISSING, null);
        }
        Files.createDirectories(target.resolveSibling("."));
        Path proved = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.copy(backup, proved);
            try (Store restored = Store.open(proved, passphrase, clock)) {
                if (!new SqlStoreKeeper(restored).check().isSound()) {
                    throw new StoreCannotBeOpened(Reason.DAMAGED, null);
                }
                restored.becomeNewDevice();
            }
            Optional<Path> kept = keepReplaced(target, passphrase);
            Files.move(proved, target, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } finally {
            for (String side : new String[]{"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(proved.resolveSibling(proved.getFileName() + side));
            }
        }
    }

    private Optional<Path> keepReplaced(Path target, @Nullable Passphrase passphrase) throws IOException {
        if (Files.notExists(target)) {
            return Optional.empty();
        }
        UnusedStore.require(target, passphrase);
        Path kept = target.resolveSibling(target.getFileName() + ".replaced-" + LocalDateTime.now(clock).format(STAMP));
        Files.move(target, kept, StandardCopyOption.ATOMIC_MOVE);
        for (String side : new String[]{"-wal", "-shm"}) { // of a damaged store: a sound one has none when nobody uses it
            Path file = target.resolveSibling(target.getFileName() + side);
            if (Files.exists(file)) {
                Files.move(file, kept.resolveSibling(kept.getFileName() + side), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return Optional.of(kept);
    }
}
