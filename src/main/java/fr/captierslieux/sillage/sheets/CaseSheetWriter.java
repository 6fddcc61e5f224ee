package fr.captierslieux.sillage.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the sheet of a case as a document of one page. */
public interface CaseSheetWriter {
    /**
     * Writes the document whole, or leaves what was there. The same sheet gives the same bytes.
     *
     * @param language of the texts that are not the person's
     * @param output   the document; replaced when it exists
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    void write(CaseSheet sheet, Locale language, Path output) throws IOException;
}
