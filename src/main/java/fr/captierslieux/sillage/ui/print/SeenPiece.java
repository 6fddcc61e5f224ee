package fr.captierslieux.sillage.ui.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said in one place of the window, or a whole table. */
sealed interface SeenPiece {
    /** How a piece stands among the others. */
    enum Weight {
        HEADING, TITLE, TEXT, NOTE
    }

    /** Words of one place. */
    record Said(Weight weight, String text) implements SeenPiece {
    }

    /** A name and what it says. */
    record Named(String name, String value) implements SeenPiece {
    }

    /** Rows below the names of their columns. */
    record Table(List<String> names, List<List<String>> rows) implements SeenPiece {
    }

    /** A line of a list ends: what comes is said of another. */
    record End() implements SeenPiece {
    }

    /** All that is said, line by line. */
    static String plain(List<SeenPiece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case Said said -> said.text();
            case Named named -> named.name() + " : " + named.value();
            case Table table ->
                Stream.concat(Stream.of(table.names()), table.rows().stream()).map(row -> String.join(" · ", row))
                        .collect(Collectors.joining("\n"));
            case End ignored -> "";
        }).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
