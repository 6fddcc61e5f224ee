package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.ui.lists.RecordPanel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the parts of a session are built of: headings with what can be done, lines with theirs. */
final class SessionParts {
    private static final double READABLE = 860;

    private final TrainingWords words;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);

    SessionParts(TrainingWords words, String id, String spokenKey) {
        this.words = words;
        box.getStyleClass().add("case-tab");
        box.setMaxWidth(READABLE);
        scroll.setId(id);
        scroll.setAccessibleText(words.get(spokenKey));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("case-tab-scroll");
    }

    void clear() {
        box.getChildren().clear();
    }

    void add(Node node) {
        box.getChildren().add(node);
    }

    /** A heading, with what can be done at its right. */
    void heading(String text, Node... actions) {
        Label title = RecordPanel.wrapped(text, "case-section");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, title);
        line.getChildren().addAll(actions);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("case-section-line");
        add(line);
    }

    /** A sentence that stands out: {@code neutral} or {@code warning}. */
    Node banner(String text, String look) {
        Label label = RecordPanel.wrapped(text, "session-banner");
        label.getStyleClass().add(look);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Lines over each other, with what can be done with what they say; null for nothing. */
    void line(List<Node> lines, @Nullable Node... actions) {
        VBox text = new VBox(2);
        text.getChildren().addAll(lines);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(4, text);
        line.getChildren().addAll(Stream.of(actions).filter(Objects::nonNull).toList());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("case-line");
        add(line);
    }

    /** A line that belongs to the one above it, with what can be done with it. */
    Node under(Labeled said, Node act) {
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(4, said, act);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("session-under");
        return line;
    }

    /** A button that is a picture; what it does, and to what, is spoken. */
    Button icon(String key, String what, Ikon icon, Runnable run) {
        String said = words.get(key, what);
        Button button = new Button(said, new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    ScrollPane content() {
        return scroll;
    }

    void focusFirst() {
        scroll.requestFocus();
    }
}
