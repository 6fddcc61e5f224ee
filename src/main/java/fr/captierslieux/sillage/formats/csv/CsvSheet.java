package fr.captierslieux.sillage.formats.csv;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.formats.TargetFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Writes a list as one CSV file for a spreadsheet: as exchange files are, but no text in it begins like a formula. */
public final class CsvSheet {
    private CsvSheet() {
    }

    /** Writes it whole. */
    public static void write(Path target, Sheet sheet) throws IOException {
        write(target, sheet, () -> false);
    }

    /** Writes it whole, or leaves what was there before when {@code stopped} says so, with a {@link CancellationException}. */
    public static void write(Path target, Sheet sheet, BooleanSupplier stopped) throws IOException {
        try (TargetFile file = new TargetFile(target)) {
            Writer out = new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
            out.write('\uFEFF');
            row(out, sheet.columns().stream().map(Sheet.Column::title).toList());
            for (List<String> row : sheet.rows()) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                row(out, row);
            }
            out.flush();
            file.finish();
        }
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(';');
            }
            CsvTableWriter.writeCell(out, Sheet.harmless(cells.get(i)));
        }
        out.write("\r\n");
    }
}
