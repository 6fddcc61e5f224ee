package fr.captierslieux.sillage.formats.map;

import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes in the letters of the product, so that a picture looks the same on every computer. */
final class Letters {
    private static final Map<Weight, Font> FONTS = load();

    private final Graphics2D drawing;

    Letters(Graphics2D drawing) {
        this.drawing = drawing;
    }

    private static Map<Weight, Font> load() {
        Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            try (InputStream file = InterRuler.open(weight)) {
                fonts.put(weight, Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (FontFormatException broken) {
                throw new IllegalStateException("the product's letters", broken);
            }
        }
        return fonts;
    }

    /** How a text looks. */
    record Style(Weight weight, float size, Color colour) {
    }

    void write(String text, Style style, double x, double baseline) {
        take(style);
        drawing.drawString(text, (float) x, (float) baseline);
    }

    void writeCentred(String text, Style style, double x, double middle) {
        take(style);
        double width = drawing.getFontMetrics().getStringBounds(text, drawing).getWidth();
        drawing.drawString(text, (float) (x - width / 2), (float) (middle + style.size() * 0.36));
    }

    void writeRight(String text, Style style, double right, double baseline) {
        write(text, style, right - width(text, style), baseline);
    }

    /** Breaks a text between words; returns the baseline of the line that would follow. */
    double writeWrapped(String text, Style style, double x, double baseline, double width) {
        double at = baseline;
        for (String line : lines(text, style, width)) {
            write(line, style, x, at);
            at += style.size() * 1.4;
        }
        return at;
    }

    /** As much of a text as there is room for. */
    String fitted(String text, Style style, double width) {
        if (width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + "…", style) > width) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }

    private List<String> lines(String text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    double width(String text, Style style) {
        take(style);
        return drawing.getFontMetrics().getStringBounds(text, drawing).getWidth();
    }

    private void take(Style style) {
        Font font = FONTS.get(style.weight());
        if (font == null) {
            throw new IllegalStateException("no letters of that weight");
        }
        drawing.setFont(font.deriveFont(style.size()));
        drawing.setColor(style.colour());
    }
}
