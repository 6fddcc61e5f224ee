package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the writer for a target: a workbook where its name ends with {@code .xlsx}, else a folder of CSV files. */
@FunctionalInterface
public interface TableWriters {
    /** @throws IOException when the target cannot be written there */
    TableWriter open(Path target) throws IOException;
}
