package fr.captierslieux.sillage.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Copies of attachments for other programs to open: in a folder that only its owner can read, under names that tell nothing, and
 * read-only, so that nobody takes work in a copy for work in the store. The folder goes when the window closes; one that a killed
 * program left goes at the next start. A lock tells whose folder is still in use.
 */
public final class PrivateCopies implements AutoCloseable {
    private static final String PREFIX = "sillage-pieces-";
    private static final String LOCK = ".lock";

    private final Path parent;
    private @Nullable Path folder;
    private @Nullable FileChannel lock;

    /** @param parent where the folder is made, as that of the system for passing things */
    public PrivateCopies(Path parent) {
        this.parent = parent;
    }

    /** Writes the content of a copy. */
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Makes a copy.
     *
     * @param ending of its name, without a dot
     */
    synchronized Path make(String ending, Content content) throws IOException {
        Path copy = folder().resolve(UUID.randomUUID().toString().substring(0, 8) + "." + ending);
        try (OutputStream out = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW)) {
            content.writeTo(out);
        }
        if (!copy.toFile().setReadOnly()) {
            throw new IOException("a copy does not become read-only");
        }
        return copy;
    }

    private Path folder() throws IOException {
        Path made = folder;
        if (made == null) {
            made = Files.createTempDirectory(parent, PREFIX); // for its owner alone
            lock = FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            FileLock held = lock.tryLock();
            if (held == null) {
                throw new IOException("a fresh folder is locked");
            }
            folder = made;
        }
        return made;
    }

    /** Removes what programs left that were killed. */
    public void removeLeftovers() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path each : left) {
                if (isForsaken(each)) {
                    remove(each);
                }
            }
        } catch (IOException unreadable) {
            // the system clears its folder for passing things itself
        }
    }

    private static boolean isForsaken(Path folder) {
        Path file = folder.resolve(LOCK);
        if (Files.notExists(file)) {
            return false; // not ours, or being made at this moment
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (IOException | OverlappingFileLockException inUse) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException closedAlready) {
            // the folder goes all the same
        }
        Path made = folder;
        folder = null;
        lock = null;
        if (made != null) {
            remove(made);
        }
    }

    /** What another program still holds on to, as Windows lets it, is left for the next start. */
    private static void remove(Path folder) {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            // the lock goes last but the folder: without it nobody would know whose folder it was
            all = walk.sorted(Comparator.comparing((Path each) -> each.equals(folder))
                    .thenComparing(each -> each.endsWith(LOCK))).toList();
        } catch (IOException gone) {
            return;
        }
        for (Path each : all) {
            try {
                each.toFile().setWritable(true);
                Files.deleteIfExists(each);
            } catch (IOException held) {
                return;
            }
        }
    }
}
