package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Fact;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Picture;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts blocks with long texts into several, so that they can go on on a further page. Nothing is lost but the blanks between two pieces. */
final class PrintedPieces {
    /** A longer text goes on in a further block. */
    static final int PIECE = 900;
    /** A longer name of a column is a text. */
    private static final int NAME = 80;

    private PrintedPieces() {
    }

    /**
     * A block as it is, or as several.
     *
     * @param most so many letters at most in one piece of a text
     */
    static List<Block> of(Block block, int most) {
        return switch (block) {
            case Heading heading -> cut(heading.text(), most).stream().<Block>map(Heading::new).toList();
            case Fact fact ->
                side(List.of(fact.name(), fact.value()), most).stream()
                        .<Block>map(each -> new Fact(each.getFirst(), each.getLast())).toList();
            case Row row -> side(row.cells(), most).stream().<Block>map(Row::new).toList();
            case Entry entry -> entry(entry, most);
            case Columns columns -> columns(columns, most);
            case Picture picture -> List.of(picture);
        };
    }

    /** Texts that stand side by side go on side by side. */
    private static List<List<String>> side(List<String> texts, int most) {
        List<List<String>> cut = texts.stream().map(each -> cut(each, most)).toList();
        int rows = cut.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, rows)
                .mapToObj(at -> cut.stream().map(each -> at < each.size() ? each.get(at) : "").toList()).toList();
    }

    private static List<Block> entry(Entry entry, int most) {
        List<String> titles = cut(entry.title(), most);
        List<String> facts = cut(entry.facts(), most);
        List<String> texts = cut(entry.text(), most);
        List<String> notes = entry.notes().stream().flatMap(each -> cut(each, most).stream()).toList();
        boolean together = notes.stream().mapToInt(String::length).sum() <= most;
        List<Block> blocks = new ArrayList<>();
        titles.subList(0, titles.size() - 1).forEach(each -> blocks.add(new Entry(each, "", "", List.of())));
        String title = titles.getLast();
        for (String each : facts.subList(0, facts.size() - 1)) {
            blocks.add(new Entry(title, each, "", List.of()));
            title = "";
        }
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            blocks.add(new Entry(i == 0 ? title : "", i == 0 ? facts.getLast() : "", texts.get(i),
                    last && together ? notes : List.of()));
        }
        if (!together) {
            notes.forEach(each -> blocks.add(new Entry("", "", "", List.of(each))));
        }
        return blocks;
    }

    /** Names that are texts stand above once, as a row: on every page they would leave no room. */
    private static List<Block> columns(Columns columns, int most) {
        List<String> names = columns.columns().stream().map(Column::name).toList();
        if (names.stream().allMatch(each -> each.length() <= NAME)) {
            return List.of(columns);
        }
        Columns nameless = new Columns(
                columns.columns().stream().map(each -> new Column("", each.weight(), each.side())).toList());
        return Stream.concat(Stream.of(nameless), of(new Row(names), most).stream()).toList();
    }

    /** Between words or lines where there are any; at least one piece. */
    private static List<String> cut(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > most) {
            int at = Math.max(rest.lastIndexOf(' ', most), rest.lastIndexOf('\n', most));
            int end = at > 0 ? at : Character.isHighSurrogate(rest.charAt(most - 1)) ? most - 1 : most;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        if (pieces.isEmpty() || !rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }
}
