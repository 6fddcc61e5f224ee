package fr.captierslieux.sillage.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Writes a list into one file: a workbook where its name ends with {@code .xlsx}, else CSV. The file appears whole or not at all. */
@FunctionalInterface
public interface SheetWriter {
    /**
     * Writes it.
     *
     * @param stopped whether somebody wants it no more; asked at every row
     * @throws IOException           when the file cannot be written there, for instance because it is open in another program
     * @throws CancellationException when it was stopped: what was there before is there still
     */
    void write(Path target, Sheet sheet, BooleanSupplier stopped) throws IOException;
}
