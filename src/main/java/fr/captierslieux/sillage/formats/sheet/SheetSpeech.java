package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.formats.sheet.SheetText.Item;
import fr.captierslieux.sillage.formats.sheet.SheetText.Part;
import fr.captierslieux.sillage.formats.sheet.SheetText.Score;
import fr.captierslieux.sillage.formats.sheet.SheetText.Section;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a sheet says days, codes and counts, and puts parts together. */
final class SheetSpeech {
    private final Words words;
    private final Written written;
    private final LocalDate today;

    SheetSpeech(Words words, LocalDate today) {
        this.words = words;
        this.written = new Written(words);
        this.today = today;
    }

    Locale locale() {
        return words.locale();
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The label of a code; empty without one. */
    String label(String list, @Nullable String code) {
        return code == null || code.isEmpty() ? "" : words.label(list, code);
    }

    String lower(String text) {
        return written.lower(text);
    }

    String day(LocalDate date) {
        return written.day(date, today);
    }

    /** « du 3 juin au 5 juin », « depuis le 3 juin »; null for neither. */
    @Nullable
    String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? null : get("casefile.until", day(until));
        }
        return until == null ? get("casefile.since", day(from)) : get("casefile.from-until", day(from), day(until));
    }

    String duration(long minutes) {
        return written.duration(minutes);
    }

    String some(List<String> names, int shown) {
        return written.some(names, shown);
    }

    String decimal(long tenThousandths) {
        return written.decimal(tenThousandths);
    }

    String number(long value) {
        return written.number(value);
    }

    String pair(String name, String value) {
        return get("casefile.pair", name, value);
    }

    Section section(String titleKey, List<Item> items, String moreKey) {
        return new Section(get(titleKey), items, left -> get(moreKey, left));
    }

    /** A section with something in it. */
    void add(List<Section> sections, String titleKey, List<Item> items, String moreKey) {
        if (!items.isEmpty()) {
            sections.add(section(titleKey, items, moreKey));
        }
    }

    static Part part(Look look, String text, int most) {
        return new Part(look, text, most, Score.NONE);
    }

    /** An item of the parts that say something. */
    static Item item(Part... parts) {
        return new Item(Stream.of(parts).filter(part -> !part.text().isBlank()).toList());
    }

    static String joined(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
