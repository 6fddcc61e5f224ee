package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.exchange.Sheet.Kind;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A list on paper: the columns that are shown, as wide as what they hold, and their rows. */
public final class SheetPrint {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 34;

    private final DateTimeFormatter day;

    public SheetPrint(Locale locale) {
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale);
    }

    /** @param context what stands below the title */
    public PrintedDocument print(Sheet sheet, String context, Contents contents) {
        List<Block> blocks = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            int longest = sheet.rows().stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            Sheet.Column column = sheet.columns().get(i);
            double weight = Math.clamp(Math.max(longest, column.title().length()), NARROWEST, WIDEST);
            columns.add(new Column(column.title(), weight, column.kind() == Kind.NUMBER ? Side.RIGHT : Side.LEFT));
        }
        blocks.add(new Columns(columns));
        sheet.rows().forEach(row -> blocks.add(new Row(written(sheet, row))));
        return new PrintedDocument(sheet.name(), context, contents, blocks);
    }

    private List<String> written(Sheet sheet, List<String> row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i);
            boolean isDay = sheet.columns().get(i).kind() == Kind.DAY && text.matches("\\d{4}-\\d\\d-\\d\\d");
            texts.add(isDay ? day.format(LocalDate.parse(text)) : text);
        }
        return texts;
    }
}
