package fr.captierslieux.sillage.ui.calendar;

import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.HalfDay;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.calendar.ExportCalendar;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Hands what the agenda shows to other calendars, as files whose names say days and nobody. Knows no control. */
final class CalendarExports {
    private final CalendarModel model;
    private final ExportCalendar export;
    private final CalendarFiles files;
    private final CalendarWords words;

    CalendarExports(CalendarModel model, ExportCalendar export, Background background, Prompts prompts,
            CalendarWords words) {
        this.model = model;
        this.export = export;
        this.files = new CalendarFiles(export, background, prompts, words.words());
        this.words = words;
    }

    /** The days that are shown, of whom and what is shown; what is only due stays here. */
    void days() {
        CalendarPage page = model.pageProperty().get();
        if (page != null) {
            files.ask(name(),
                    place -> export.exportDays(page.whose(), page.days(), Subject.kinds(model.shownProperty().get()),
                            place, words.words().locale()));
        }
    }

    private String name() {
        LocalDate day = model.days().from();
        return model.layoutProperty().get() == Layout.WEEK
                ? words.get("calendar.file.week", String.valueOf(day.get(IsoFields.WEEK_BASED_YEAR)),
                        "%02d".formatted(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
                : words.get("calendar.file.month", YearMonth.from(model.dayProperty().get()).toString());
    }

    /** The chosen thing; of a half-day its whole session. */
    void chosen(CalendarEntry entry) {
        if (entry instanceof HalfDay half) {
            files.session(half.session(), half.on());
        } else {
            files.ask(words.get("calendar.file.one", entry.on().toString()),
                    place -> export.exportOne(entry, place, words.words().locale()));
        }
    }

    /** Message key of why a thing is not exported; empty when it is. */
    static String unavailable(@Nullable CalendarEntry entry) {
        return entry == null
                ? "calendar.unavailable.none"
                : ExportCalendar.TAKEN.contains(entry.kind()) ? "" : "calendar.unavailable.due";
    }
}
