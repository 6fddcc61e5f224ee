package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.Sheet;
import java.util.List;
import java.util.stream.Collectors;

/** A list as lines for a spreadsheet: a header, cells apart by tabs. */
public final class CopiedRows {
    private CopiedRows() {
    }

    public static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder(
                sheet.columns().stream().map(column -> cell(column.title())).collect(Collectors.joining("\t")));
        for (List<String> row : sheet.rows()) {
            text.append('\n').append(row.stream().map(CopiedRows::cell).collect(Collectors.joining("\t")));
        }
        return text.toString();
    }

    /** What a spreadsheet would take for the end of a cell becomes a blank; what it would compute begins with an apostrophe. */
    private static String cell(String value) {
        return Sheet.harmless(value.replaceAll("[\\t\\r\\n]+", " "));
    }
}
