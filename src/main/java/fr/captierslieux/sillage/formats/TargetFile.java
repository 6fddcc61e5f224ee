package fr.captierslieux.sillage.formats;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: written beside its place under a hidden name, then moved onto it in one step.
 * Closed without {@link #finish()} it leaves nothing, and what was there before stays.
 */
public final class TargetFile implements AutoCloseable {
    private final Path target;
    private final Path temporary;
    private final FileOutputStream file;
    private final OutputStream stream;
    private boolean finished;

    public TargetFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = getFolder(this.target);
        temporary = folder.resolve("." + UUID.randomUUID() + ".tmp");
        file = new FileOutputStream(temporary.toFile());
        stream = new BufferedOutputStream(file, 1 << 16);
    }

    private static Path getFolder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return folder;
    }

    /** Where to write; closed by {@link #finish()} and {@link #close()}. */
    public OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        stream.flush();
        // without this, a power cut after the move could leave an empty file under the right name
        file.getFD().sync();
        stream.close();
        move(temporary, target);
        finished = true;
    }

    @Override
    public void close() throws IOException {
        if (!finished) {
            finished = true;
            try {
                file.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** Moves in one step where the file system can, else by replacing. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
