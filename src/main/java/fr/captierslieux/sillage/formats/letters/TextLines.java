package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import java.util.ArrayList;
import java.util.List;

/** Breaks words of different looks into lines. A word wider than a line is broken behind a hyphen, else where the line ends. */
final class TextLines {
    private static final double LEADING = 1.3;

    private final InterRuler ruler;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private double used;
    private boolean pending;

    /** @param size in points */
    record Style(Weight weight, double size, String colour) {
        double leading() {
            return size * LEADING;
        }
    }

    /**
     * Letters of one look.
     *
     * @param at where they begin, from the left of the line
     */
    record Word(String text, Style style, double at) {
    }

    record Line(List<Word> words, double width, double height) {
        Line {
            words = List.copyOf(words);
        }
    }

    TextLines(InterRuler ruler, double width) {
        this.ruler = ruler;
        this.width = width;
    }

    void add(String text, Style style) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > from) {
                    word(text.substring(from, i), style);
                }
                pending |= i < text.length();
                from = i + 1;
            }
        }
    }

    private void word(String text, Style style) {
        double space = pending && !words.isEmpty() ? width(" ", style) : 0;
        double wide = width(text, style);
        if (used + space + wide > width && !words.isEmpty() && pending) {
            end(style);
            space = 0;
        }
        if (wide > width && text.length() > 1) {
            int fitting = fitting(text, style);
            place(text.substring(0, fitting), style, 0);
            end(style);
            pending = false;
            word(text.substring(fitting), style);
            return;
        }
        place(text, style, space);
        pending = false;
    }

    private void place(String text, Style style, double space) {
        words.add(new Word(text, style, used + space));
        used += space + width(text, style);
    }

    private int fitting(String text, Style style) {
        int end = 1;
        while (end < text.length() && width(text.substring(0, end + 1), style) <= width) {
            end++;
        }
        int hyphen = text.lastIndexOf('-', end - 1) + 1;
        if (hyphen > 0 && end < text.length()) {
            return hyphen;
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length() ? end + 1 : end;
    }

    private double width(String text, Style style) {
        return ruler.width(text, style.weight(), style.size());
    }

    /** Ends the line; one without words is as high as the look. */
    void end(Style style) {
        double height = words.stream().mapToDouble(word -> word.style().leading()).max().orElse(style.leading());
        lines.add(new Line(words, used, height));
        words.clear();
        used = 0;
        pending = false;
    }

    /** All of them; the last one is ended. */
    List<Line> lines(Style style) {
        if (!words.isEmpty() || lines.isEmpty()) {
            end(style);
        }
        return List.copyOf(lines);
    }
}
