package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lists of records write alike; what is not known is an empty text. */
public final class RecordWords {
    private final Words words;
    private final Written written;
    private final Clock clock;

    public RecordWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
    }

    public Words words() {
        return words;
    }

    public String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    public String number(long number) {
        return written.number(number);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : written.day(day, LocalDate.now(clock));
    }

    public String label(String list, @Nullable String code) {
        return code == null ? "" : words.label(list, code);
    }

    /** The stage that was reached, or that there is none yet. */
    public String stage(@Nullable String code) {
        return code == null ? words.get("cases.no-stage") : words.label("stage", code);
    }

    /** The commune, or that none is known. */
    public String place(@Nullable String commune) {
        return commune == null ? words.get("cases.no-commune") : commune;
    }

    /** The codes of a list, to choose from. */
    public List<Choice> choices(String list) {
        return words.codes(list, ShippedLists.get(list).codes()).stream()
                .map(code -> new Choice(code, words.label(list, code))).toList();
    }

    /** A column of days. */
    public <R> ListColumn<R> dayColumn(String id, String titleKey, Function<R, @Nullable LocalDate> day) {
        return ListColumn.day(id, titleKey, 120, row -> {
            LocalDate on = day.apply(row);
            return on == null ? "" : on.toString();
        }, row -> day(day.apply(row)));
    }
}
