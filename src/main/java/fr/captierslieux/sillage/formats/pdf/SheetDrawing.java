package fr.captierslieux.sillage.formats.pdf;

import fr.captierslieux.sillage.formats.sheet.Look;
import fr.captierslieux.sillage.formats.sheet.Look.Tone;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import fr.captierslieux.sillage.formats.sheet.SheetPage;
import fr.captierslieux.sillage.formats.sheet.SheetPage.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a sheet: the head over both columns, the wide one at the left, the narrow one at the right. */
final class SheetDrawing {
    /** Where the foot of the letters stands in a line. */
    private static final double BASE = 0.76;
    private static final String EMPTY = "#C3C8C9";
    private static final List<String> STAGES = List.of("#F4E5B2", "#B3CF8F", "#74B49E", "#4896A1", "#1F6C86",
            "#1B3F66");
    private static final double BAR = 8;
    private static final double BAR_GAP = 2;
    private static final double MARK = 6.5;
    private static final double MARK_STEP = 9;
    private static final double LINE = 0.6;

    private final PDDocument document;
    private final InterRuler ruler;
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

    SheetDrawing(PDDocument document, InterRuler ruler) throws IOException {
        this.document = document;
        this.ruler = ruler;
        for (Weight weight : Weight.values()) {
            try (InputStream file = InterRuler.open(weight)) {
                fonts.put(weight, PDType0Font.load(document, file, true));
            }
        }
    }

    void draw(SheetPage sheet) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) SheetPage.WIDTH, (float) SheetPage.HEIGHT));
        document.addPage(page);
        try (TaggedContent content = new TaggedContent(document, page)) {
            double left = SheetPage.MARGIN;
            double right = SheetPage.WIDTH - SheetPage.MARGIN;
            double top = column(content, List.of(sheet.title()), left, right, SheetPage.HEIGHT - SheetPage.MARGIN);
            top = column(content, sheet.head(), left, right, top);
            if (sheet.reached() > 0) {
                double at = top + 3;
                content.ornament(stream -> glyph(stream, sheet.reached(), right - 6 * (BAR + BAR_GAP), at));
            }
            double line = top - SheetPage.BELOW_HEAD / 2;
            content.ornament(stream -> rule(stream, left, right, line));
            double body = top - SheetPage.BELOW_HEAD;
            column(content, sheet.wide(), left, left + SheetPage.WIDE, body);
            column(content, sheet.narrow(), right - SheetPage.NARROW, right, body);
            foot(content, sheet, left);
        }
    }

    private void foot(TaggedContent content, SheetPage sheet, double left) throws IOException {
        content.ornament(stream -> text(stream, sheet.foot(), Weight.PLAIN, SheetPage.FOOT_SIZE, Tone.MUTED, left,
                SheetPage.MARGIN));
    }

    /** Draws paragraphs below each other and returns where the next would begin. */
    private double column(TaggedContent content, List<Paragraph> paragraphs, double left, double right, double from)
            throws IOException {
        double top = from;
        for (Paragraph paragraph : paragraphs) {
            double begin = top - paragraph.look().before();
            content.part(role(paragraph.look()), stream -> paragraph(stream, paragraph, left, right, begin));
            if (paragraph.hasMarks()) {
                content.ornament(stream -> marks(stream, paragraph.marks(), right - SheetPage.SCORE + 6, begin));
            }
            top -= paragraph.height();
        }
        return top;
    }

    private static String role(Look look) {
        return look == Look.TITLE ? "H1" : look == Look.HEADING ? "H2" : "P";
    }

    private void paragraph(PDPageContentStream stream, Paragraph paragraph, double left, double right, double top)
            throws IOException {
        Look look = paragraph.look();
        double base = top - look.leading() * BASE;
        double line = base;
        for (String text : paragraph.lines()) {
            text(stream, text, look.weight(), look.size(), look.tone(), left, line);
            line -= look.leading();
        }
        if (paragraph.hasMarks()) {
            double at = right - SheetPage.SCORE + 6 + 3 * MARK_STEP + 4;
            text(stream, paragraph.said(), Weight.PLAIN, look.size(), Tone.MUTED, at, base);
        }
    }

    private void text(PDPageContentStream stream, String text, Weight weight, double size, Tone tone, double left,
            double base) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        stream.beginText();
        stream.setFont(Objects.requireNonNull(fonts.get(weight)), (float) size);
        colour(stream, tone.colour());
        stream.newLineAtOffset((float) left, (float) base);
        stream.showText(ruler.printable(text, weight));
        stream.endText();
    }

    /** The wake of a project: six bars that grow, filled up to its stage. */
    private static void glyph(PDPageContentStream stream, int reached, double left, double base) throws IOException {
        for (int i = 0; i < STAGES.size(); i++) {
            colour(stream, i < reached ? STAGES.get(i) : EMPTY);
            stream.addRect((float) (left + i * (BAR + BAR_GAP)), (float) base, (float) BAR,
                    (float) (i < reached ? 4 + i : 1.2));
            stream.fill();
        }
    }

    private static void marks(PDPageContentStream stream, int filled, double left, double top) throws IOException {
        for (int i = 0; i < SheetPage.MOST; i++) {
            float x = (float) (left + i * MARK_STEP);
            float y = (float) (top - MARK - 2.2);
            if (i < filled) {
                colour(stream, Tone.ACCENT.colour());
                stream.addRect(x, y, (float) MARK, (float) MARK);
                stream.fill();
            } else {
                stroke(stream);
                stream.addRect(x + (float) LINE / 2, y + (float) LINE / 2, (float) (MARK - LINE),
                        (float) (MARK - LINE));
                stream.stroke();
            }
        }
    }

    private static void rule(PDPageContentStream stream, double left, double right, double at) throws IOException {
        stroke(stream);
        stream.moveTo((float) left, (float) at);
        stream.lineTo((float) right, (float) at);
        stream.stroke();
    }

    private static void stroke(PDPageContentStream stream) throws IOException {
        int rgb = Integer.parseInt(EMPTY, 1, EMPTY.length(), 16);
        stream.setStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
        stream.setLineWidth((float) LINE);
    }

    private static void colour(PDPageContentStream stream, String colour) throws IOException {
        int rgb = Integer.parseInt(colour, 1, colour.length(), 16);
        stream.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
    }

    private static float part(int rgb, int shift) {
        return (rgb >> shift & 0xff) / 255f;
    }
}
