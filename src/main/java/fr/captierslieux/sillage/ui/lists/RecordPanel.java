package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panel beside a list: title, facts, sections with what leads elsewhere, and what can be done at the foot. */
public final class RecordPanel extends BorderPane {
    private static final double LABEL_WIDTH = 92;

    private final VBox content = new VBox(12);

    public RecordPanel(String name, String spoken) {
        setId(name + "-preview");
        getStyleClass().add("side-panel");
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setId(name + "-preview-scroll");
        scroll.setAccessibleText(spoken);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setMinWidth(300);
    }

    /** What can be done with what is shown, at the foot. */
    public void offer(Node... actions) {
        HBox foot = new HBox(8, actions);
        foot.getStyleClass().add("panel-foot");
        setBottom(foot);
    }

    public void show(List<Node> nodes) {
        content.getChildren().setAll(nodes);
    }

    /** Name over where it is, with its département. */
    public static Node title(String name, String place, @Nullable String department) {
        HBox line = new HBox(8, wrapped(place, "muted"));
        line.setAlignment(Pos.TOP_LEFT);
        if (department != null) {
            line.getChildren().add(Tags.outlined(department));
        }
        Label title = wrapped(name, "panel-title");
        title.setId("preview-title");
        return new VBox(2, title, line);
    }

    /** Facts in two columns; one without a value is left out. */
    public static Node facts(List<Fact> facts) {
        return facts(facts, LABEL_WIDTH);
    }

    /** The same where there is more room for labels. */
    public static Node facts(List<Fact> facts, double labelWidth) {
        GridPane grid = new GridPane(8, 7);
        grid.getColumnConstraints().addAll(new ColumnConstraints(labelWidth),
                new ColumnConstraints(0, 200, Double.MAX_VALUE, Priority.ALWAYS, null, true));
        int row = 0;
        for (Fact fact : facts) {
            if (fact.value() != null) {
                Label label = wrapped(fact.label(), "muted");
                GridPane.setValignment(label, VPos.TOP);
                grid.addRow(row++, label, fact.value());
            }
        }
        return grid;
    }

    /** A heading with what stands under it; nothing where there is nothing. */
    public static List<Node> section(String heading, List<Node> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Label label = wrapped(heading, "section-title");
        VBox.setMargin(label, new Insets(6, 0, 0, 0));
        VBox box = new VBox(6);
        box.getChildren().addAll(lines);
        return List.of(label, box);
    }

    /** What leads elsewhere, over what tells it apart. */
    public static Node link(String name, String detail, Runnable go) {
        Hyperlink link = new Hyperlink(name);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(detail.isEmpty() ? name : name + ", " + detail);
        link.setOnAction(event -> go.run());
        return detail.isEmpty() ? new VBox(link) : new VBox(link, wrapped(detail, "second-line"));
    }

    /** A line over what tells it apart. */
    public static Node line(String name, String detail) {
        return detail.isEmpty()
                ? new VBox(wrapped(name, ""))
                : new VBox(wrapped(name, ""), wrapped(detail, "second-line"));
    }

    public static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        if (!look.isEmpty()) {
            label.getStyleClass().add(look);
        }
        return label;
    }

    /** A fact with its label; null for none. */
    public record Fact(String label, @Nullable Node value) {
        /** In words; null or empty for none. */
        public static Fact of(String label, @Nullable String text) {
            return new Fact(label, text == null || text.isEmpty() ? null : wrapped(text, ""));
        }
    }

    /** What went into the row: it comes back by one press. */
    public static Node merged(Words words, Code code, String name, Runnable unmerge) {
        String verb = words.get("people.unmerge", name);
        Hyperlink link = new Hyperlink(verb);
        link.setId("unmerge-" + code);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(verb + ", " + code);
        link.setOnAction(event -> unmerge.run());
        return new VBox(link, wrapped(code.value(), "second-line"));
    }
}
