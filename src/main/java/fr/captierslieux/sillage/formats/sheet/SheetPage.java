package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.formats.sheet.Look.Weight;
import java.util.List;

/**
 * A sheet as it stands on its page: every line broken, nothing too much. Measures are in points, of an A4 page.
 *
 * @param name    of the document
 * @param title   at the head, above everything
 * @param head    below it
 * @param reached how many of the six stages are reached; -1 for none to be drawn
 * @param wide    the left column
 * @param narrow  the right column
 * @param foot    the foot
 */
public record SheetPage(String name, Paragraph title, List<Paragraph> head, int reached, List<Paragraph> wide,
        List<Paragraph> narrow, String foot) {
    /** Of the page. */
    public static final double WIDTH = 595.28;
    /** Of the page. */
    public static final double HEIGHT = 841.89;
    /** At every side. */
    public static final double MARGIN = 40;
    /** Of the left column. */
    public static final double WIDE = 318;
    /** Between the columns. */
    public static final double GAP = 22;
    /** Of the right column. */
    public static final double NARROW = WIDTH - 2 * MARGIN - WIDE - GAP;
    /** What the foot takes, with the space above it. */
    public static final double FOOT = 22;
    /** Of the letters of the foot. */
    public static final double FOOT_SIZE = 7.5;
    /** Between head and columns. */
    public static final double BELOW_HEAD = 8;
    /** What marks and their figure take at the right of a line. */
    public static final double SCORE = 74;
    /** The most that a mark of a score can say. */
    public static final int MOST = 3;

    public SheetPage {
        head = List.copyOf(head);
        wide = List.copyOf(wide);
        narrow = List.copyOf(narrow);
    }

    /**
     * A paragraph.
     *
     * @param lines  as they are broken
     * @param text   the same unbroken, for documents that break lines themselves
     * @param marks  filled marks out of three at its right; -1 for empty ones, -2 for none at all
     * @param said   the figure beside the marks; empty without
     */
    public record Paragraph(Look look, List<String> lines, String text, int marks, String said) {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        public boolean hasMarks() {
            return marks > -2;
        }

        public double height() {
            return look.before() + lines.size() * look.leading();
        }

        public Weight weight() {
            return look.weight();
        }
    }
}
