package fr.captierslieux.sillage.ui.print;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;

/**
 * What is printed.
 *
 * @param title    what it is about
 * @param context  what stands below the title, e.g. the filters of a list; may be empty
 * @param contents whether people can be recognised in it, which is said on every page
 * @param blocks   in their order
 */
public record PrintedDocument(String title, String context, Contents contents, List<Block> blocks) {
    public PrintedDocument {
        blocks = List.copyOf(blocks);
    }

    /** The same with another after it; its people can be recognised in both. */
    public PrintedDocument with(PrintedDocument after) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(after.blocks);
        boolean personal = contents == Contents.PERSONAL || after.contents == Contents.PERSONAL;
        return new PrintedDocument(title, context, personal ? Contents.PERSONAL : Contents.PUBLIC, all);
    }

    /** Whether people can be recognised. */
    public enum Contents {
        PERSONAL, PUBLIC
    }

    /** A part that stays on one page. */
    public sealed interface Block {
    }

    /** Begins a part; never stands last on a page. */
    public record Heading(String text) implements Block {
    }

    /** A name and what it says. */
    public record Fact(String name, String value) implements Block {
    }

    /**
     * Something told.
     *
     * @param title what; may be empty where a text goes on
     * @param facts when and with whom; may be empty
     * @param text  may be empty
     * @param notes further short lines
     */
    public record Entry(String title, String facts, String text, List<String> notes) implements Block {
        public Entry {
            notes = List.copyOf(notes);
        }
    }

    /** The names of the columns; repeated on every page that the rows below it reach. */
    public record Columns(List<Column> columns) implements Block {
        public Columns {
            columns = List.copyOf(columns);
        }

        /** Whether no column has a name: then nothing stands above the rows. */
        boolean isNameless() {
            return columns.stream().allMatch(each -> each.name().isEmpty());
        }
    }

    /**
     * A column.
     *
     * @param weight its part of the width, against the others
     */
    public record Column(String name, double weight, Side side) {
    }

    /** Where what a column holds stands. */
    public enum Side {
        LEFT, RIGHT
    }

    /** A row of the columns above it. */
    public record Row(List<String> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Something drawn, as wide as the page at most; {@code says} stands for it where there are words alone. */
    public record Picture(Image image, String says) implements Block {
    }

    /** An entry as one block or, with a long text, as several. */
    public static List<Block> entry(String title, String facts, String text, List<String> notes) {
        return PrintedPieces.of(new Entry(title, facts, text, notes), PrintedPieces.PIECE);
    }
}
