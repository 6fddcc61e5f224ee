package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Day;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Measured;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Said;
import fr.captierslieux.sillage.formats.xlsx.template.MarkValue.Unknown;
import fr.captierslieux.sillage.reports.template.UnknownMark;
import fr.captierslieux.sillage.reports.template.UnknownMark.Why;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Replaces marks, counts them, and notes those that name nothing, each with where it stands. */
final class Replacing {
    private static final String NOTHING = "–";

    private final Marks marks;
    private final Written written;
    private final Locale language;
    private final List<UnknownMark> unknown = new ArrayList<>();
    private int count;

    Replacing(Marks marks, Words words) {
        this.marks = marks;
        this.written = new Written(words);
        this.language = words.locale();
    }

    /**
     * Notes what is wrong with the marks of a text.
     *
     * @param sheet where it stands
     * @param cell  likewise; may be empty
     * @return whether all of them can be replaced
     */
    boolean check(MarkedText text, String sheet, String cell) {
        int before = unknown.size();
        for (MarkedText.Place place : text.places()) {
            if (marks.read(text.inner(place)) instanceof Unknown wrong) {
                unknown.add(new UnknownMark(sheet, cell, text.written(place), wrong.why(), wrong.near()));
            }
        }
        if (text.isLeftOpen()) {
            unknown.add(new UnknownMark(sheet, cell, text.open(), Why.OPEN, List.of()));
        }
        count += text.places().size();
        return unknown.size() == before;
    }

    /** Notes marks that cannot be replaced where they stand. */
    void refuse(MarkedText text, String sheet, String cell, Why why) {
        text.places().forEach(
                place -> unknown.add(new UnknownMark(sheet, cell, text.written(place), why, List.of())));
        if (text.isLeftOpen()) {
            unknown.add(new UnknownMark(sheet, cell, text.open(), Why.OPEN, List.of()));
        }
    }

    MarkValue value(String mark) {
        return marks.read(mark);
    }

    /** What a mark stands for, within a text. */
    String said(String mark) {
        return switch (marks.read(mark)) {
            case Measured number -> said(number);
            case Day day -> day(day.day());
            case Said said -> said.text();
            case Unknown wrong -> "";
        };
    }

    private String said(Measured number) {
        if (number.value() == null) {
            return NOTHING;
        }
        Optional<MarkForm> asked = number.form().filter(each -> each != MarkForm.TEXTE);
        MarkForm form = asked.orElseGet(() -> MarkForm.of(number.measure()));
        boolean unit = asked.isPresent() || form == MarkForm.POURCENT; // a share without its sign says nothing
        return written.number(form.read(number.value()), form.places()) + (unit ? form.unit() : "");
    }

    private String day(LocalDate day) {
        String text = day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
        return text.startsWith("1 ") && language.getLanguage().equals("fr") ? "1er" + text.substring(1) : text;
    }

    /** Marks that name nothing, in the order in which they were met. */
    List<UnknownMark> unknown() {
        return unknown;
    }

    int count() {
        return count;
    }
}
