package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.ui.day.DayWords;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days on paper: under each that has something, when, what and where. */
final class CalendarPrint {
    private static final Columns COLUMNS = new Columns(List.of(new Column("", 3, Side.LEFT),
            new Column("", 9, Side.LEFT), new Column("", 7, Side.LEFT)));

    private final CalendarWords words;

    CalendarPrint(CalendarWords words) {
        this.words = words;
    }

    List<Block> print(CalendarPage page) {
        List<Block> blocks = new ArrayList<>();
        for (LocalDate day = page.days().from(); !day.isAfter(page.days().to()); day = day.plusDays(1)) {
            List<CalendarEntry> entries = page.on(day);
            int unread = page.unread().getOrDefault(day, 0);
            if (!entries.isEmpty() || unread > 0) {
                blocks.add(new Heading(words.days().longDayAlone(day)));
                blocks.add(COLUMNS);
                entries.forEach(entry -> blocks.add(row(entry, page.scope())));
            }
            if (unread > 0) {
                blocks.add(new Entry("", "", "", List.of(words.get("calendar.more", unread))));
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(new Entry("", "", words.get("calendar.empty"), List.of()));
        }
        return blocks;
    }

    private Row row(CalendarEntry entry, DayScope scope) {
        return new Row(List.of(words.time(entry), words.longTitle(entry),
                DayWords.join(words.kind(entry), words.where(entry), words.more(entry),
                        scope == DayScope.MINE ? "" : words.who(entry), words.state(entry))));
    }
}
