package fr.captierslieux.sillage.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that somebody drops, chooses or pastes. Read twice: once to know it, once to keep it. */
public interface Incoming {
    String name();

    /** Its size in bytes as far as is known before it is read; a folder has none. */
    long size() throws IOException;

    /** Its bytes from the beginning. */
    InputStream open() throws IOException;

    /** Where it lies on this computer; empty when it is no file yet. */
    default Optional<Path> place() {
        return Optional.empty();
    }

    /** Whether it is a folder. */
    default boolean isFolder() {
        return false;
    }

    /** A file of this computer. */
    static Incoming of(Path file) {
        return new Incoming() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Optional<Path> place() {
                return Optional.of(file);
            }

            @Override
            public boolean isFolder() {
                return Files.isDirectory(file);
            }
        };
    }

    /** Something that is no file yet, as a picture that was copied. */
    static Incoming of(String name, byte[] content) {
        byte[] kept = content.clone();
        return new Incoming() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return kept.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }
        };
    }
}
