package fr.captierslieux.sillage.cli;

import java.nio.file.Path;

/** An open store with its use cases, for one command. */
public interface OpenedStore extends AutoCloseable {
    Path path();

    @Override
    void close();
}
