package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.Sheet.Kind;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A column of a list.
 *
 * @param <R>      a row
 * @param id       names it in settings and queries; unique in its list
 * @param titleKey message key of its title
 * @param width    in pixels, until a person changes it
 * @param first    whether it is shown until a person chooses otherwise
 * @param kind     what its values are in a spreadsheet
 * @param value    what is copied and exported: days as ISO dates, everything else as it is read
 * @param face     makes what shows it in a cell
 */
public record ListColumn<R>(String id, String titleKey, double width, boolean first, Kind kind,
        Function<R, String> value, Supplier<Face<R>> face) {
    /** What shows a value; made once and filled again for every row that scrolls by. */
    public interface Face<R> {
        Node node();

        void show(R row);
    }

    /** A column of plain texts. */
    public static <R> ListColumn<R> plain(String id, String titleKey, double width, Function<R, String> text) {
        return new ListColumn<>(id, titleKey, width, false, Kind.TEXT, text, () -> Faces.line(text));
    }

    /** A column of days: shown in words, exported as dates. */
    public static <R> ListColumn<R> day(String id, String titleKey, double width, Function<R, String> iso,
            Function<R, String> shown) {
        return new ListColumn<>(id, titleKey, width, false, Kind.DAY, iso, () -> Faces.line(shown));
    }

    /** The same, shown from the beginning. */
    public ListColumn<R> shownFirst() {
        return new ListColumn<>(id, titleKey, width, true, kind, value, face);
    }
}
