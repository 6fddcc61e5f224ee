package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a catalogue: a table where the name of the file ends with {@code .csv}, else a page for the web. It appears whole or not at all. */
@FunctionalInterface
public interface CatalogueWriter {
    /**
     * @param words the language, with the labels of the network
     * @throws IOException when the file cannot be written there
     */
    void write(Path target, Catalogue catalogue, Words words) throws IOException;
}
