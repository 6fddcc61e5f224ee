package fr.captierslieux.sillage.trainings.bpf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a return as a workbook: the figures, the rows behind each, and how they are counted. */
public interface BpfWriter {
    /**
     * Writes it whole, or leaves what was there.
     *
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    void write(Bpf bpf, Locale language, Path output) throws IOException;
}
