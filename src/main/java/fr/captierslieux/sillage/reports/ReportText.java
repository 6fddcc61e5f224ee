package fr.captierslieux.sillage.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes a report for other programs, as text. */
public interface ReportText {
    /**
     * @param language of the labels and units in it
     * @return the whole text, ending with a line break
     */
    String write(ActivityReport report, Locale language);

    /**
     * Writes the text into a file whole, or leaves what was there.
     *
     * @throws IOException when it cannot be written
     */
    void write(ActivityReport report, Locale language, Path output) throws IOException;
}
