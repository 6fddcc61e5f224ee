package fr.captierslieux.sillage.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes cards as address books read them. The file appears whole or not at all. */
@FunctionalInterface
public interface ContactWriter {
    /** @throws IOException when the file cannot be written there */
    void write(Path target, List<ContactCard> cards) throws IOException;
}
