package fr.captierslieux.sillage.formats;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.SheetWriter;
import fr.captierslieux.sillage.formats.csv.CsvSheet;
import fr.captierslieux.sillage.formats.xlsx.XlsxTableWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Lists as workbooks or CSV files. */
public final class SheetFile implements SheetWriter {
    @Override
    public void write(Path target, Sheet sheet, BooleanSupplier stopped) throws IOException {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            CsvSheet.write(target, sheet, stopped);
            return;
        }
        try (XlsxTableWriter writer = new XlsxTableWriter(target)) {
            List<@Nullable ColumnKind> kinds = new ArrayList<>();
            for (Sheet.Column column : sheet.columns()) {
                kinds.add(switch (column.kind()) {
                    case TEXT -> null;
                    case DAY -> new ColumnKind.Day();
                    case NUMBER -> new ColumnKind.Whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
                });
            }
            writer.table(sheet.name(), sheet.columns().stream().map(Sheet.Column::title).toList(), kinds);
            for (List<String> row : sheet.rows()) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException();
                }
                writer.row(row);
            }
            writer.finish();
        }
    }
}
