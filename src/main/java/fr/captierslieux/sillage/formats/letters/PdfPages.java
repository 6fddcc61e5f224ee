package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.letters.ParagraphReading.Read;
import fr.captierslieux.sillage.formats.letters.TextLines.Line;
import fr.captierslieux.sillage.formats.letters.TextLines.Style;
import fr.captierslieux.sillage.formats.letters.TextLines.Word;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jspecify.annotations.Nullable;

/** Pages that are filled from above; what has no room begins the next one. Points, counted from the lower left as PDF does. */
final class PdfPages implements AutoCloseable {
    /** Where the foot of the letters stands in a line. */
    private static final double BASE = 0.77;
    private static final String EDGE = "#B9C1C4";
    private static final double EDGE_WIDTH = 0.5;

    private final PDDocument document;
    private final InterRuler ruler;
    private final PageSize size;
    private final PageStart start;
    private final PdfTags tags;
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);
    private @Nullable PDPageContentStream stream;
    private double top;

    /** Sides and margins. */
    record PageSize(double width, double height, double left, double right, double above, double below) {
        double room() {
            return width - left - right;
        }
    }

    /** What every page begins with. */
    interface PageStart {
        void on(PdfPages pages) throws IOException;
    }

    PdfPages(PDDocument document, InterRuler ruler, PageSize size, PageStart start) throws IOException {
        this.document = document;
        this.ruler = ruler;
        this.size = size;
        this.start = start;
        this.tags = new PdfTags(document);
        for (Weight weight : Weight.values()) {
            try (InputStream file = InterRuler.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, file, true));
            }
        }
        next();
    }

    PdfTags tags() {
        return tags;
    }

    PageSize size() {
        return size;
    }

    double top() {
        return top;
    }

    /** Goes down. */
    void skip(double points) {
        top -= points;
    }

    /** Goes to a place, wherever it is. */
    void moveTo(double place) {
        top = place;
    }

    /** Whether so much room is left. */
    boolean hasRoom(double height) {
        return top - height >= size.below();
    }

    /** Begins a page. */
    void next() throws IOException {
        closePage();
        PDPage page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
        document.addPage(page);
        tags.turnTo(page);
        stream = new PDPageContentStream(document, page);
        tags.repeated(() -> start.on(this));
        top = size.height() - size.above();
    }

    /** Writes a paragraph below what there is, over as many pages as it takes. */
    void paragraph(Read paragraph, double left, double width) throws IOException {
        skip(paragraph.before());
        tags.part(paragraph.role(), () -> {
            for (Line line : paragraph.lines()) {
                if (!hasRoom(line.height())) {
                    next();
                }
                line(line, paragraph, left, width);
            }
        });
        skip(paragraph.after());
    }

    /** Writes it here, whatever room there is. */
    void written(Read paragraph, double left, double width) throws IOException {
        skip(paragraph.before());
        if (!paragraph.lines().stream().allMatch(line -> line.words().isEmpty())) {
            tags.part("P", () -> {
                for (Line line : paragraph.lines()) {
                    line(line, paragraph, left, width);
                }
            });
        } else {
            paragraph.lines().forEach(line -> skip(line.height()));
        }
        skip(paragraph.after());
    }

    private void line(Line line, Read paragraph, double left, double width) throws IOException {
        double free = width - paragraph.indent() - line.width();
        double from = left + paragraph.indent() + (paragraph.alignment() == ParagraphAlignment.RIGHT
                ? free
                : paragraph.alignment() == ParagraphAlignment.CENTER ? free / 2 : 0);
        double base = top - line.height() * BASE;
        if (!line.words().isEmpty()) {
            tags.content(page(), page -> {
                for (Word word : line.words()) {
                    text(page, word.text(), word.style(), from + word.at(), base);
                }
            });
        }
        skip(line.height());
    }

    private void text(PDPageContentStream page, String text, Style style, double left, double base)
            throws IOException {
        page.beginText();
        page.setFont(Objects.requireNonNull(fonts.get(style.weight())), (float) style.size());
        int rgb = rgb(style.colour());
        page.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
        page.newLineAtOffset((float) left, (float) base);
        page.showText(ruler.printable(text, style.weight()));
        page.endText();
    }

    /** Fills a box below a height. */
    void fill(String colour, double left, double from, double width, double height) throws IOException {
        int rgb = rgb(colour);
        tags.ornament(page(), page -> {
            page.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
            page.addRect((float) left, (float) (from - height), (float) width, (float) height);
            page.fill();
        });
    }

    /** Draws the edge of a box below a height. */
    void edge(double left, double from, double width, double height) throws IOException {
        int rgb = rgb(EDGE);
        tags.ornament(page(), page -> {
            page.setStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
            page.setLineWidth((float) EDGE_WIDTH);
            page.addRect((float) left, (float) (from - height), (float) width, (float) height);
            page.stroke();
        });
    }

    /** A picture below what there is, made smaller where it is wider than the room. */
    void picture(byte[] bytes, double width, double height, double left, double room) throws IOException {
        double scale = Math.min(1, room / Math.max(1, width));
        if (!hasRoom(height * scale)) {
            next();
        }
        PDImageXObject image = PDImageXObject.createFromByteArray(document, bytes, "picture");
        double below = top - height * scale;
        tags.ornament(page(), page -> page.drawImage(image, (float) left, (float) below, (float) (width * scale),
                (float) (height * scale)));
        skip(height * scale);
    }

    private PDPageContentStream page() {
        return Objects.requireNonNull(stream, "a page was begun");
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour, 1, colour.length(), 16);
    }

    private static float part(int rgb, int shift) {
        return (rgb >> shift & 0xff) / 255f;
    }

    @Override
    public void close() throws IOException {
        closePage();
        tags.close();
    }

    private void closePage() throws IOException {
        if (stream != null) {
            stream.close();
            stream = null;
        }
    }
}
