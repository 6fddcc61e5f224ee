package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A store that nobody else opens until it is closed here: others wait, or are told that it is in use. */
public final class LoneStore implements AutoCloseable {
    private static final int HEADER_BYTES = 100;
    /** Of SQLite's machine between two questions whether to go on: some milliseconds. */

    private final StoreFile file;
    private final Connection connection;

    /** @throws StoreCannotBeOpened LOCKED when a process has it open, or why else it does not open */
    public LoneStore(Path path, @Nullable Passphrase passphrase) {
        file = new StoreFile(path, passphrase);
        if (!file.exists()) {
            throw new StoreCannotBeOpened(Reason.MISSING, null);
        }
        connection = file.openForWriting();
        try {
            StoreFile.run(connection, "PRAGMA busy_timeout = 2000");
            StoreFile.run(connection, "PRAGMA locking_mode = EXCLUSIVE");
            // Leaving WAL needs the file for oneself alone; what is locked then stays locked.
            if (!StoreFile.text(connection, "PRAGMA journal_mode = DELETE").equals("delete")) {
                throw new StoreCannotBeOpened(Reason.LOCKED, null);
            }
            StoreFile.run(connection, "BEGIN EXCLUSIVE");
            StoreFile.run(connection, "COMMIT");
        } catch (SQLException failure) {
            close();
            throw file.refusal(failure);
        } catch (StoreCannotBeOpened refusal) {
            close();
            throw refusal;
        }
    }

    /** A name beside the store for what takes its place; what is left there when this process is killed, a later start removes. */
    public Path placeBeside() {
        return SideFile.placeBeside(file.path());
    }

    /**
     * Writes all of it into a new file.
     *
     * @param passphrase what opens the copy; null for nothing
     * @throws IOException when the disk refuses
     */
    public void copyInto(Path target, @Nullable Passphrase passphrase) throws IOException {
        copyInto(target, passphrase, () -> false);
    }

    /**
     * The same, until it is stopped.
     *
     * @param stopped asked again and again while it is written
     * @throws CancellationException when it was stopped; what is written is no store
     */
    public void copyInto(Path target, @Nullable Passphrase passphrase, BooleanSupplier stopped) throws IOException {
        String key = passphrase == null ? "" : quoted(passphrase.text());
        String name = quoted(target.toString().replace('\\', '/').replaceFirst("^/", ""));
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, "file:///" + name + "?cipher=chacha20&key=" + key);
            StoreFile.askWhether(stopped, connection);
            copy.execute();
        } catch (SQLException failure) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            // SQLite names the file that it cannot open, and the passphrase stands in that name
            SQLException told = new SQLException("copy", failure.getSQLState(), failure.getErrorCode());
            if (StoreFailure.reasonIn(told).isPresent()) {
                throw file.refusal(told);
            }
            throw new IOException(target.toString(), told);
        }
        try (FileChannel written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** As a part of a URI, in which every letter may stand. */
    private static String quoted(String text) {
        return HexFormat.of().withPrefix("%").formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts another file in its place, in one step, and closes this one. */
    public void giveWayTo(Path other) throws IOException {
        Path place = file.path();
        try (FileChannel old = FileChannel.open(place, StandardOpenOption.WRITE)) {
            if (isMoved(other, place)) {
                turnAway(old, place);
                return;
            }
        }
        close();
        Files.move(other, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Windows replaces no file that is open. */
    private static boolean isMoved(Path other, Path place) throws IOException {
        try {
            Files.move(other, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AccessDeniedException whileOpen) {
            return false;
        }
    }

    /**
     * Who waits for the file that is no more would write where nobody reads, and their log would stand beside the new file: they find
     * that it is no store. Once the disk has the new name, where it can be asked for that: otherwise a loss of power could bring back a
     * file without a beginning. The store is another one by now: what fails here must not say that nothing was changed.
     */
    private static void turnAway(FileChannel old, Path place) throws IOException {
        try (FileChannel folder = FileChannel.open(place.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException cannotBeAsked) {
            // some mounts refuse it; a waiting process that writes into the old file is the greater harm
        }
        old.write(ByteBuffer.allocate(HEADER_BYTES), 0);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // nothing was written through it
        }
    }
}
