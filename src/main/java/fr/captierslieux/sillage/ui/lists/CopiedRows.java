package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list as lines for a spreadsheet: a header, cells apart by tabs. */
public final class CopiedRows {
    private CopiedRows() {
    }

    public static String text(Sheet sheet) {
        List<String> head = sheet.columns().stream().map(Sheet.Column::title).toList();
        return Stream.concat(Stream.of(head), sheet.rows().stream()).map(Sheet::line).collect(Collectors.joining("\n"));
    }
}
