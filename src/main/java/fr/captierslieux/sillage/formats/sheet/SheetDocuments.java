package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.CaseSheetWriter;
import fr.captierslieux.sillage.sheets.SheetKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Writes a sheet as what the ending of its file says. */
public final class SheetDocuments implements CaseSheetWriter {
    private final Map<SheetKind, CaseSheetWriter> writers;

    /** @param writers one for every kind */
    public SheetDocuments(Map<SheetKind, CaseSheetWriter> writers) {
        this.writers = Map.copyOf(writers);
    }

    /** @throws IllegalArgumentException when the file has another ending */
    @Override
    public void write(CaseSheet sheet, Locale language, Path output) throws IOException {
        CaseSheetWriter writer = SheetKind.of(output).map(writers::get)
                .orElseThrow(() -> new IllegalArgumentException("neither .pdf nor .docx"));
        writer.write(sheet, language, output);
    }
}
