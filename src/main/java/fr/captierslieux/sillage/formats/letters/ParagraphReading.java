package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.letters.TextLines.Line;
import fr.captierslieux.sillage.formats.letters.TextLines.Style;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.sheet.Look;
import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;

/** Reads how a paragraph of a word processor looks: its lines, where they stand, the room around them. */
final class ParagraphReading {
    private static final double TWIPS = 20;
    private static final double USUAL_SIZE = 11;
    private static final double TITLE_SIZE = 14;
    private static final String PLAIN = "P";
    private static final int STYLES_DEEP = 8;
    private static final double ENTRY_INDENT = 14;

    private final InterRuler ruler;

    ParagraphReading(InterRuler ruler) {
        this.ruler = ruler;
    }

    /**
     * A paragraph that is broken into lines.
     *
     * @param indent from the left
     * @param page   whether it begins a page
     * @param role   as PDF names it: {@code H1}, {@code H2}, {@code P}
     */
    record Read(List<Line> lines, ParagraphAlignment alignment, double indent, double before, double after,
            boolean page, String role) {
        boolean heading() {
            return !role.equals(PLAIN);
        }

        double height() {
            return before + lines.stream().mapToDouble(Line::height).sum() + after;
        }
    }

    Read read(XWPFParagraph paragraph, double width) {
        boolean entry = paragraph.getNumID() != null;
        double indent = Math.max(0, points(paragraph.getIndentationLeft())) + (entry ? ENTRY_INDENT : 0);
        TextLines lines = new TextLines(ruler, Math.max(20, width - indent));
        Style style = style(paragraph, null);
        if (entry) {
            lines.add("• ", style);
        }
        boolean page = paragraph.isPageBreak();
        for (XWPFRun run : paragraph.getRuns()) {
            page |= add(lines, run, style(paragraph, run));
        }
        return new Read(lines.lines(style), paragraph.getAlignment(), indent,
                Math.max(0, points(paragraph.getSpacingBefore())), Math.max(0, points(paragraph.getSpacingAfter())),
                page, role(paragraph));
    }

    /** What is strong from end to end is a heading; a large one is the title. */
    private String role(XWPFParagraph paragraph) {
        List<Style> styles = paragraph.getRuns().stream().filter(run -> !run.text().isBlank())
                .map(run -> style(paragraph, run)).toList();
        boolean heading = !styles.isEmpty() && styles.stream().allMatch(each -> each.weight() == Weight.STRONG);
        return !heading ? PLAIN : styles.getFirst().size() >= TITLE_SIZE ? "H1" : "H2";
    }

    private static double points(int twips) {
        return twips / TWIPS;
    }

    /** Whether a page ends in the run. */
    private static boolean add(TextLines lines, XWPFRun run, Style style) {
        boolean page = false;
        try (XmlCursor cursor = run.getCTR().newCursor()) {
            for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
                XmlObject child = cursor.getObject();
                String name = cursor.getName().getLocalPart();
                if (child instanceof CTText text && name.equals("t")) {
                    lines.add(text.getStringValue().replace('\t', ' '), style);
                } else if (child instanceof CTBr br) {
                    page |= br.isSetType() && br.getType() == STBrType.PAGE;
                    lines.end(style);
                } else if (name.equals("tab")) {
                    lines.add("   ", style);
                }
            }
        }
        return page;
    }

    private Style style(XWPFParagraph paragraph, @Nullable XWPFRun run) {
        Optional<CTStyle> named = named(paragraph);
        Double own = run == null ? null : run.getFontSizeAsDouble();
        double size = own != null && own > 0 ? own : named.flatMap(ParagraphReading::size).orElse(USUAL_SIZE);
        boolean bold = (run != null && run.isBold()) || named.filter(ParagraphReading::isBold).isPresent();
        String colour = run == null || run.getColor() == null || !run.getColor().matches("[0-9A-Fa-f]{6}")
                ? Look.Tone.INK.colour()
                : "#" + run.getColor().toUpperCase(Locale.ROOT);
        return new Style(bold ? Weight.STRONG : Weight.PLAIN, size, colour);
    }

    private static Optional<CTStyle> named(XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        XWPFStyle style = id == null || paragraph.getDocument().getStyles() == null
                ? null
                : paragraph.getDocument().getStyles().getStyle(id);
        for (int i = 0; style != null && i < STYLES_DEEP; i++) {
            if (style.getCTStyle().isSetRPr()) {
                return Optional.of(style.getCTStyle());
            }
            String basis = style.getBasisStyleID();
            style = basis == null ? null : paragraph.getDocument().getStyles().getStyle(basis);
        }
        return Optional.empty();
    }

    private static Optional<Double> size(CTStyle style) {
        return style.getRPr().sizeOfSzArray() == 0
                ? Optional.empty()
                : Optional.of(Double.parseDouble(style.getRPr().getSzArray(0).getVal().toString()) / 2);
    }

    private static boolean isBold(CTStyle style) {
        return style.getRPr().sizeOfBArray() > 0 && (!style.getRPr().getBArray(0).isSetVal()
                || !List.of("0", "false", "off").contains(style.getRPr().getBArray(0).getVal().toString()));
    }
}
