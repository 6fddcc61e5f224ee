package fr.captierslieux.sillage.reports;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a report as a document for people. */
public interface ReportWriter {
    /**
     * Writes the document whole, or leaves what was there.
     *
     * @param contents the figures, and the rows where they go out
     * @param context  what the figures do not say themselves
     * @param output   the document; replaced when it exists
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    void write(ReportContents contents, ReportContext context, Path output) throws IOException;
}
