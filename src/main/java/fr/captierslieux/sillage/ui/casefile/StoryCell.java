package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A line of the timeline: what happened beside a rail in the colour of the stage at that time. */
final class StoryCell extends WrappingCell<StoryLine> {
    private static final double RAIL_WIDTH = 28;
    private static final double NODE_CENTRE = 19;
    private static final double GAP = 14;
    /** What stands beside a state in its line: rail, gaps, picture, scroll bar. */
    private static final double BESIDE = RAIL_WIDTH + GAP + 90;
    /** A longer text is read in its form. */
    private static final int TEXT_SHOWN = 1_600;

    private final StoryWords words;
    private final KeepingLinks keeping;

    /** @param acts does what was promised or arranged, postpones it, hands it over */
    StoryCell(StoryWords words, CaseActs acts) {
        this.words = words;
        this.keeping = new KeepingLinks(words, acts);
        getStyleClass().add("story-cell");
    }

    @Override
    protected void updateItem(@Nullable StoryLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case StoryLine.Month month -> showMonth(month);
            case StoryLine.Entry entry -> showEntry(entry);
        }
    }

    private void showMonth(StoryLine.Month month) {
        Label name = new Label(words.month(month.month()));
        name.getStyleClass().add("story-month");
        VBox.setMargin(name, new Insets(month.first() ? 2 : 10, 0, 4, 0));
        String above = month.first() ? null : month.above();
        HBox heading = new HBox(GAP, rail(above, above, month.first()), new VBox(name));
        setAccessibleText(name.getText());
        if (month.minutes() > 0) {
            Label minutes = new Label(
                    words.get("casefile.face-to-face", words.written().duration(month.minutes())));
            minutes.setId("case-minutes");
            minutes.getStyleClass().add("second-line");
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            heading.getChildren().addAll(gap, minutes);
            heading.setPadding(new Insets(0, 20, 0, 0));
            setAccessibleText(name.getText() + ", " + minutes.getText());
        }
        setGraphic(heading);
    }

    private void showEntry(StoryLine.Entry entry) {
        Told told = words.tell(entry);
        VBox body = new VBox(4, title(told));
        if (!told.text().isEmpty()) {
            body.getChildren().add(wrapped(cut(told.text())));
        }
        if (!told.tags().isEmpty()) {
            FlowPane tags = new FlowPane(6, 4);
            told.tags().forEach(tag -> tags.getChildren().add(Tags.neutral(tag)));
            body.getChildren().add(tags);
        }
        if (told.state() != null) {
            body.getChildren().add(CaseActs.isToBeKept(entry.happening())
                    ? asWideAsTheList(state(told.state(), keeping.inList(entry.happening(), told.state().text())))
                    : state(told.state()));
        }
        body.setPadding(new Insets(9, 20, 9, 0));
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        StackPane track = rail(entry.above(), entry.last() ? null : entry.below(), false);
        if (entry.last()) {
            track.getChildren().removeLast();
        }
        track.getChildren().add(node(entry.happening()));
        setGraphic(new HBox(GAP, track, body));
        setAccessibleText(told.spoken());
    }

    /** Two parts that meet where the node stands: until it, and from it on. */
    private static StackPane rail(@Nullable String above, @Nullable String below, boolean none) {
        StackPane track = new StackPane();
        track.setMinWidth(RAIL_WIDTH);
        track.setMaxWidth(RAIL_WIDTH);
        if (!none) {
            Region upper = part(above);
            upper.setMinHeight(NODE_CENTRE);
            upper.setMaxHeight(NODE_CENTRE);
            StackPane.setAlignment(upper, Pos.TOP_CENTER);
            Region lower = part(below);
            StackPane.setMargin(lower, new Insets(NODE_CENTRE, 0, 0, 0));
            lower.setMaxHeight(Double.MAX_VALUE);
            track.getChildren().addAll(upper, lower);
        }
        return track;
    }

    private static Region part(@Nullable String stage) {
        Region part = new Region();
        part.setMinWidth(4);
        part.setMaxWidth(4);
        part.getStyleClass().addAll("story-rail", look(stage));
        return part;
    }

    private static String look(@Nullable String stage) {
        int rank = stage == null ? -1 : Stages.path().indexOf(stage);
        return rank < 0 ? Stages.STOPPED.equals(stage) ? "stage-stopped" : "stage-ahead" : "stage-" + (rank + 1);
    }

    private static Node node(Happening happening) {
        StackPane node = new StackPane(new FontIcon(StoryIcons.of(happening)));
        node.getStyleClass().add("story-node");
        if (happening instanceof StageReached stage) {
            node.getStyleClass().addAll("filled", look(stage.stage()));
        }
        StackPane.setAlignment(node, Pos.TOP_CENTER);
        StackPane.setMargin(node, new Insets(NODE_CENTRE - 13, 0, 0, 0));
        return node;
    }

    private static Node title(Told told) {
        Text title = new Text(told.title());
        title.getStyleClass().add("story-title");
        Text facts = new Text("   " + told.facts());
        facts.getStyleClass().add("story-facts");
        TextFlow flow = new TextFlow(title, facts);
        flow.setMinWidth(0);
        return flow;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String cut(String text) {
        if (text.length() <= TEXT_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(TEXT_SHOWN - 1)) ? TEXT_SHOWN - 1 : TEXT_SHOWN;
        return text.substring(0, end) + "…";
    }

    /** A promise or an answer: a picture, what was promised, how it stands. */
    static Node state(Told.State state, Node... more) {
        boolean done = state.look() == Told.Look.DONE;
        if (done) {
            FontIcon check = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
            check.getStyleClass().add("success-icon");
            Label kept = wrapped(state.sentence());
            kept.getStyleClass().add("success");
            return line(check, kept);
        }
        Label note = Tags.neutral(state.note());
        note.getStyleClass().add(switch (state.look()) {
            case DUE -> "warning-tag";
            case LATE -> "danger-tag";
            case ACCEPTED -> "success-tag";
            default -> "plain-tag";
        });
        if (state.look() == Told.Look.ACCEPTED) {
            note.setGraphic(new FontIcon(Material2OutlinedAL.CHECK));
        }
        if (state.text().isEmpty()) {
            return note;
        }
        FlowPane said = new FlowPane(8, 2, wrapped(state.text()), note);
        said.getChildren().addAll(more);
        return line(new FontIcon(Material2OutlinedAL.FLAG), said);
    }

    /** Else as many lines are kept free as it would have in a narrow list. */
    private Node asWideAsTheList(Node state) {
        if (state instanceof HBox line && line.getChildren().getLast() instanceof FlowPane said) {
            said.prefWrapLengthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        }
        return state;
    }

    private static Node line(FontIcon icon, Region said) {
        icon.getStyleClass().add("story-icon");
        StackPane picture = new StackPane(icon);
        picture.setMinWidth(Region.USE_PREF_SIZE);
        picture.setMaxHeight(20);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(6, picture, said);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
