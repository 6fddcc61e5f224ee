package fr.captierslieux.sillage.store.safekeeping;

import fr.captierslieux.sillage.safekeeping.ChangePassphrase;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.LoneStore;
import fr.captierslieux.sillage.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes a passphrase by a copy beside the store, proved there, then one rename. */
public final class ReplaceByCopy implements ChangePassphrase {
    private final Clock clock;

    public ReplaceByCopy(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Path> change(Path store, @Nullable Passphrase now, @Nullable Passphrase then, BooleanSupplier stopped)
            throws IOException {
        if (!Files.exists(store)) {
            throw new StoreCannotBeOpened(Reason.MISSING, null);
        }
        Path place = store.toRealPath();
        try (LoneStore alone = new LoneStore(place, now)) {
            Path copy = alone.placeBeside();
            try {
                createForOneselfAlone(copy);
                alone.copyInto(copy, then, stopped);
                goOnUnless(stopped);
                protectAlike(place, copy);
                prove(copy, then);
                goOnUnless(stopped);
                alone.giveWayTo(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        }
        return olderCopies(place);
    }

    private static void goOnUnless(BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void prove(Path copy, @Nullable Passphrase passphrase) {
        try (Store proved = Store.open(copy, passphrase, clock)) {
            if (proved.isEncrypted() != (passphrase != null)) {
                throw new StoreCannotBeOpened(Reason.NO_ENCRYPTION, null);
            }
            if (!new SqlStoreKeeper(proved).check().isSound()) {
                throw new StoreCannotBeOpened(Reason.DAMAGED, null);
            }
        }
    }

    /** While it is written it may be in clear: nobody else reads it meanwhile. */
    private static void createForOneselfAlone(Path copy) throws IOException {
        if (copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(copy, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /** Who may read the store may read what takes its place, and nobody else. */
    private static void protectAlike(Path store, Path copy) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(copy, PosixFileAttributeView.class);
        if (posix != null) {
            PosixFileAttributes was = Files.readAttributes(store, PosixFileAttributes.class);
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            permissions.addAll(was.permissions());
            if (!belongsTo(was.group(), posix)) {
                permissions.removeIf(each -> each.name().startsWith("GROUP_")); // of another group now
            }
            posix.setPermissions(permissions);
            return;
        }
        AclFileAttributeView listed = Files.getFileAttributeView(copy, AclFileAttributeView.class);
        if (listed != null) {
            listed.setAcl(Files.getFileAttributeView(store, AclFileAttributeView.class).getAcl());
        }
    }

    private static boolean belongsTo(GroupPrincipal group, PosixFileAttributeView copy) throws IOException {
        try {
            if (!copy.readAttributes().group().equals(group)) {
                copy.setGroup(group);
            }
            return true;
        } catch (FileSystemException notAMember) {
            return false;
        }
    }

    /** What migrations and restores keep beside a store. */
    private static List<Path> olderCopies(Path store) {
        String name = String.valueOf(store.getFileName());
        try (Stream<Path> files = Files.list(store.resolveSibling("."))) {
            return files.map(Path::normalize)
                    .filter(file -> Stream.of(".schema-", ".replaced-")
                            .anyMatch(mark -> String.valueOf(file.getFileName()).startsWith(name + mark)))
                    .filter(file -> !file.toString().endsWith("-wal") && !file.toString().endsWith("-shm")).sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            // the store has its passphrase by now; a folder that cannot be listed names no copies
            return List.of();
        }
    }
}
