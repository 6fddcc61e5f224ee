package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Fact;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Picture;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import java.util.ArrayList;
import java.util.List;

/** A document for the clipboard: lines for a text, cells apart by tabs for a spreadsheet. */
public final class PrintedText {
    private PrintedText() {
    }

    /** The whole document. */
    public static String of(PrintedDocument document) {
        List<String> lines = new ArrayList<>();
        add(lines, document.title());
        add(lines, document.context());
        document.blocks().forEach(block -> write(lines, block));
        return String.join("\n", lines) + "\n";
    }

    private static void write(List<String> lines, Block block) {
        switch (block) {
            case Heading heading -> lines.addAll(List.of("", heading.text()));
            case Fact fact -> lines.add(Sheet.line(List.of(fact.name(), fact.value())));
            case Entry entry -> {
                add(lines, entry.title());
                add(lines, entry.facts());
                add(lines, entry.text());
                entry.notes().forEach(note -> add(lines, note));
            }
            case Columns columns -> {
                lines.add("");
                lines.add(Sheet.line(columns.columns().stream().map(Column::name).toList()));
            }
            case Row row -> lines.add(Sheet.line(row.cells()));
            case Picture picture -> add(lines, picture.says());
        }
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
