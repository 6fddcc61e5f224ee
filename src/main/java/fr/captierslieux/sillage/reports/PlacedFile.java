package fr.captierslieux.sillage.reports;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is written beside its place and takes it together with what the store keeps of it: it is put there as the last thing of the
 * transaction, and taken out again, with what was there before, where the transaction does not come to be.
 */
public final class PlacedFile implements AutoCloseable {
    private final Path target;
    private final Path beside;
    private final Path before;
    private boolean taken;
    private boolean kept;

    /** @param place where the file is to be; replaced when it exists */
    public PlacedFile(Path place) {
        this.target = place.toAbsolutePath();
        String name = "." + UUID.randomUUID();
        this.beside = target.resolveSibling(name + ".xlsx");
        this.before = target.resolveSibling(name + ".before");
    }

    /** Where it is written. */
    public Path beside() {
        return beside;
    }

    /** What its place is called. */
    public String name() {
        return String.valueOf(target.getFileName());
    }

    /** Puts it into its place; what was there is kept until {@link #keep}. */
    public void take() throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString()); // a folder is nobody's old report
        }
        if (Files.exists(target)) {
            Files.move(target, before);
        }
        taken = true;
        Files.move(beside, target);
    }

    /** The transaction has come to be: what was there before is let go of. */
    public void keep() throws IOException {
        kept = true;
        Files.deleteIfExists(before);
    }

    /** Leaves nothing beside, and unless it was kept, its place as it was. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
        if (taken && !kept) {
            Files.deleteIfExists(target);
        }
        if (!kept && Files.exists(before)) {
            Files.move(before, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
