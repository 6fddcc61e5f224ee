package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Fact;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.SeenPiece.End;
import fr.captierslieux.sillage.ui.print.SeenPiece.Named;
import fr.captierslieux.sillage.ui.print.SeenPiece.Said;
import fr.captierslieux.sillage.ui.print.SeenPiece.Table;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/**
 * What the window shows, as a document: screens that have no words of their own for paper are read as they stand.
 *
 * @param title   of the screen
 * @param context what stands beside the title; may be empty
 */
public record SeenPage(String title, String context) {
    /** A document of blocks, under the title of the page; people are taken to be in it. */
    public PrintedDocument of(List<Block> blocks) {
        return new PrintedDocument(title, context, Contents.PERSONAL, blocks);
    }

    /** The words of parts of the window. Called on the JavaFX thread. */
    public PrintedDocument read(Node... parts) {
        List<Block> blocks = new ArrayList<>();
        for (Node part : parts) {
            blocks.addAll(blocks(part));
        }
        return of(blocks);
    }

    /** The words of a part of the window as blocks. Called on the JavaFX thread. */
    public static List<Block> blocks(Node part) {
        List<Block> blocks = new ArrayList<>();
        Open open = new Open(blocks);
        for (SeenPiece piece : SeenWords.of(part)) {
            switch (piece) {
                case Said said -> open.say(said);
                case End ignored -> open.close();
                case Named named -> {
                    open.close();
                    blocks.add(new Fact(named.name(), named.value()));
                }
                case Table table -> {
                    open.close();
                    blocks.addAll(PrintedTable.of(table.names(), table.rows()));
                }
            }
        }
        open.close();
        return blocks;
    }

    /** Of how many rows of lists and tables the words of a part of the window would be read. Called on the JavaFX thread. */
    public static long rows(Node part) {
        return SeenCells.count(part);
    }

    /** What a part of the window says, line by line. */
    public static String text(Node part) {
        return SeenPiece.plain(SeenWords.of(part));
    }

    /** What is said of one thing, until something else begins. */
    private static final class Open {
        private final List<Block> blocks;
        private String title = "";
        private final List<String> text = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Open(List<Block> blocks) {
            this.blocks = blocks;
        }

        void say(Said said) {
            switch (said.weight()) {
                case HEADING -> {
                    close();
                    blocks.add(new Heading(said.text()));
                }
                case TITLE -> {
                    close();
                    title = said.text();
                }
                case TEXT -> {
                    if (!notes.isEmpty()) {
                        close();
                    }
                    text.add(said.text());
                }
                case NOTE -> notes.add(said.text());
            }
        }

        void close() {
            if (!title.isEmpty() || !text.isEmpty() || !notes.isEmpty()) {
                List<Block> told = PrintedDocument.entry(title, "", String.join("\n", text), notes);
                told.stream().filter(each -> !each.equals(new Entry("", "", "", List.of()))).forEach(blocks::add);
            }
            title = "";
            text.clear();
            notes.clear();
        }
    }
}
