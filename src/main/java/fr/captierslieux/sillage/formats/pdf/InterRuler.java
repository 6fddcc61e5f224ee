package fr.captierslieux.sillage.formats.pdf;

import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import fr.captierslieux.sillage.formats.sheet.Ruler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of Inter, which the product ships: Latin, Greek and Cyrillic. What they do not have becomes a question mark. */
public final class InterRuler implements Ruler {
    private static final int UNKNOWN = '?';
    private static final double EM = 1000;

    private final Map<Weight, Metrics> metrics = new EnumMap<>(Weight.class);

    /** The file of the letters; closed by who asks. */
    public static InputStream open(Weight weight) {
        String name = weight == Weight.STRONG ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf";
        return Objects.requireNonNull(InterRuler.class.getResourceAsStream(name), name);
    }

    @Override
    public double width(String text, Weight weight, double size) {
        Metrics letters = metrics(weight);
        return text.codePoints().mapToDouble(letters::width).sum() * size / EM;
    }

    /** The text in letters that there are. */
    public String printable(String text, Weight weight) {
        Metrics letters = metrics(weight);
        return text.codePoints().map(letters::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private synchronized Metrics metrics(Weight weight) {
        return metrics.computeIfAbsent(weight, InterRuler::read);
    }

    private static Metrics read(Weight weight) {
        try (InputStream file = open(weight);
                TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            List<Double> widths = new ArrayList<>();
            for (int i = 0; i < font.getNumberOfGlyphs(); i++) {
                widths.add(font.getAdvanceWidth(i) * EM / font.getUnitsPerEm());
            }
            return new Metrics(letters, widths);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param widths by glyph, in thousandths of the size */
    private record Metrics(CmapLookup letters, List<Double> widths) {
        int printable(int letter) {
            return letters.getGlyphId(letter) == 0 ? UNKNOWN : letter;
        }

        double width(int letter) {
            return widths.get(letters.getGlyphId(printable(letter)));
        }
    }
}
