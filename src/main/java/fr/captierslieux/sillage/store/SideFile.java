package fr.captierslieux.sillage.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A private database file beside a store, for rows that wait: encrypted with a key that nobody keeps when the store is encrypted,
 * without a journal of its own, gone when closed. Never in the system's folder for temporary files: it holds personal data.
 */
public final class SideFile implements AutoCloseable {
    /** The name under which statements see it. */
    public static final String SCHEMA = "staging";
    private static final String MARK = ".side-";
    private static final int RAW_KEY_BYTES = 32;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Path path;
    private final @Nullable String key;

    private SideFile(Path path, @Nullable String key) {
        this.path = path;
        this.key = key;
    }

    static SideFile beside(StoreFile store) {
        SecureRandom random = new SecureRandom();
        byte[] bytes = new byte[RAW_KEY_BYTES];
        random.nextBytes(bytes);
        return new SideFile(placeBeside(store.path()),
                store.isEncrypted() ? "raw:" + HexFormat.of().formatHex(bytes) : null);
    }

    /** A new name beside a store, which tells whose it is: what is left when its process is no more is removed by a later start. */
    static Path placeBeside(Path store) {
        String name = Integer.toHexString(new SecureRandom().nextInt());
        return store.resolveSibling(store.getFileName() + MARK + ProcessHandle.current().pid() + "-" + name);
    }

    /** Removes what processes that are no more left beside a store. */
    static void removeLeftovers(Path store) {
        Path folder = store.getParent();
        if (folder == null) {
            return;
        }
        String prefix = store.getFileName() + MARK;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder,
                each -> each.getFileName().toString().startsWith(prefix))) {
            for (Path each : files) {
                if (!isInUse(each, each.getFileName().toString().substring(prefix.length()))) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException denied) {
            // What cannot be removed now is removed by a later start.
        }
    }

    /** Whether its process lives: one of that number that began after the file was last written is another one. */
    private static boolean isInUse(Path file, String rest) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        try {
            return ProcessHandle.of(Long.parseLong(rest.substring(0, Math.max(0, rest.indexOf('-')))))
                    .filter(process -> process.info().startInstant()
                            .filter(began -> began.isAfter(written.plus(CLOCKS_DIFFER))).isEmpty())
                    .isPresent();
        } catch (NumberFormatException noneOfOurs) {
            return true;
        }
    }

    /** A connection to this file alone, seen as {@code main}: for filling it without touching the store. */
    public Connection open() throws SQLException {
        Properties properties = new Properties();
        if (key != null) {
            properties.setProperty("cipher", "chacha20");
            properties.setProperty("key", key);
        }
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path, properties);
        StoreFile.relax(connection, "main");
        return connection;
    }

    void attachTo(Connection connection) throws SQLException {
        try (PreparedStatement attach = connection
                .prepareStatement("ATTACH ? AS " + SCHEMA + (key == null ? "" : " KEY ?"))) {
            attach.setString(1, path.toString());
            if (key != null) {
                attach.setString(2, key);
            }
            attach.execute();
        }
        StoreFile.relax(connection, SCHEMA);
    }

    void detachFrom(Connection connection) throws SQLException {
        StoreFile.run(connection, "DETACH " + SCHEMA);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
