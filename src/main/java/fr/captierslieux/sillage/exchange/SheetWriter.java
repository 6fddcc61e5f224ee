package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a list into one file: a workbook where its name ends with {@code .xlsx}, else CSV. The file appears whole or not at all. */
@FunctionalInterface
public interface SheetWriter {
    /** @throws IOException when the file cannot be written there, for instance because it is open in another program */
    void write(Path target, Sheet sheet) throws IOException;
}
