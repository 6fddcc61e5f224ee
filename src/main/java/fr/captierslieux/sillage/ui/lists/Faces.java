package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.ui.lists.ListColumn.Face;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What cells of lists are made of. */
public final class Faces {
    private Faces() {
    }

    /** A label that tells its whole text in a tooltip where it is cut; the tooltip is made when somebody points at it. */
    public static Label label(String... looks) {
        Label label = new Label();
        label.getStyleClass().addAll(looks);
        label.setMinWidth(0);
        label.addEventHandler(MouseEvent.MOUSE_ENTERED,
                event -> label.setTooltip(label.isTextTruncated() ? whole(label) : null));
        return label;
    }

    /**
     * Gives a node one look of several, or none. What has it already is left alone: a class that goes and comes styles the node anew,
     * for every row that scrolls by.
     *
     * @param wanted the one; empty for none
     */
    public static void look(Node node, String wanted, String... several) {
        for (String look : several) {
            if (!look.equals(wanted)) {
                node.getStyleClass().remove(look);
            } else if (!node.getStyleClass().contains(look)) {
                node.getStyleClass().add(look);
            }
        }
    }

    private static Tooltip whole(Label label) {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(420);
        whole.textProperty().bind(label.textProperty());
        return whole;
    }

    /** One line. */
    public static <R> Face<R> line(Function<R, String> text) {
        Label label = label();
        return of(label, row -> label.setText(text.apply(row)));
    }

    /** A name over what tells it apart. */
    public static <R> Face<R> twoLines(Function<R, String> first, Function<R, String> second) {
        Label name = label("cell-main");
        Label detail = label("second-line", "muted");
        return of(stacked(name, detail), row -> {
            name.setText(first.apply(row));
            String more = second.apply(row);
            detail.setText(more);
            detail.setManaged(!more.isEmpty()); // a name alone stands in the middle
        });
    }

    /** Wake and name of a stage. */
    public static <R> Face<R> stage(Function<R, @Nullable String> code, Function<@Nullable String, String> name) {
        WakeGlyph glyph = new WakeGlyph();
        Label label = label();
        HBox box = new HBox(8, glyph, label);
        box.setAlignment(Pos.CENTER_LEFT);
        return of(box, row -> {
            glyph.show(code.apply(row));
            label.setText(name.apply(code.apply(row)));
        });
    }

    public static VBox stacked(Node... lines) {
        VBox box = new VBox(lines);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        return box;
    }

    /** A node with what fills it. */
    public static <R> Face<R> of(Node node, Consumer<R> fill) {
        return new Face<>() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public void show(R row) {
                fill.accept(row);
            }
        };
    }
}
