package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.OwnValue;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What the tabs of a case are built of: sections with their button, facts, lines with what can be done with them. */
final class TabParts {
    private static final double LABEL_WIDTH = 168;
    private static final double READABLE = 760;

    private final StoryWords words;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private GridPane facts = new GridPane();

    TabParts(StoryWords words, String id, String spokenKey) {
        this.words = words;
        box.getStyleClass().add("case-tab");
        box.setMaxWidth(READABLE + 40);
        scroll.setId(id);
        scroll.setAccessibleText(words.get(spokenKey));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("case-tab-scroll");
    }

    ScrollPane content() {
        return scroll;
    }

    void clear() {
        box.getChildren().clear();
    }

    void add(Node node) {
        box.getChildren().add(node);
    }

    /** Begins a section. */
    void section(String titleKey, Button... actions) {
        Label title = new Label(words.get(titleKey));
        title.getStyleClass().add("case-section");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Node> more = new ArrayList<>(List.of(gap));
        more.addAll(List.of(actions));
        begin(title, more.toArray(Node[]::new));
    }

    /** Begins what has a name of its own within a section. */
    void heading(String name, Node... actions) {
        Label title = wrapped(name, "case-heading");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        begin(title, actions);
    }

    private void begin(Label title, Node... more) {
        HBox line = new HBox(8, title);
        line.getChildren().addAll(more);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("case-section-line");
        box.getChildren().add(line);
        facts = new GridPane(16, 8);
        ColumnConstraints left = new ColumnConstraints(LABEL_WIDTH);
        ColumnConstraints right = new ColumnConstraints(0, 300, Double.MAX_VALUE, Priority.ALWAYS, null, true);
        facts.getColumnConstraints().addAll(left, right);
    }

    /** A fact of the section; nothing when there is nothing to say. */
    void fact(String labelKey, String value) {
        factNamed(words.get(labelKey), value);
    }

    void ownFacts(List<OwnValue> values) {
        values.forEach(each -> factNamed(each.label(), words.value(each)));
    }

    private void factNamed(String name, String value) {
        if (!value.isEmpty()) {
            factNode(name, wrapped(value, "fact-value"));
        }
    }

    private void factNode(String name, Node value) {
        if (facts.getRowCount() == 0) {
            box.getChildren().add(facts);
        }
        Label label = wrapped(name, "muted");
        GridPane.setValignment(label, VPos.TOP);
        facts.addRow(facts.getRowCount(), label, value);
    }

    /** A fact of the section that leads elsewhere. */
    void factLink(String labelKey, String value, Runnable go) {
        factNode(words.get(labelKey), link(value, go));
    }

    /** What leads elsewhere, by its name. */
    static Hyperlink link(String name, Runnable go) {
        Hyperlink link = new Hyperlink(name);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMinWidth(0);
        link.setOnAction(event -> go.run());
        return link;
    }

    /** Says that a section has nothing. */
    void nothing(String sentenceKey) {
        Label label = wrapped(words.get(sentenceKey), "muted");
        box.getChildren().add(label);
    }

    /** A line: what, what is known of it, and what can be done with it. */
    void line(Node main, Node second, Node... actions) {
        VBox text = new VBox(3, main);
        if (second instanceof Label label && label.getText().isEmpty()) {
            second.setManaged(false);
        } else {
            text.getChildren().add(second);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(4, text);
        line.getChildren().addAll(actions);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("case-line");
        box.getChildren().add(line);
    }

    Label main(String text) {
        return wrapped(text, "cell-main");
    }

    Label second(String text) {
        return wrapped(text, "second-line");
    }

    /** A button with its verb. */
    Button button(String id, String verbKey, Ikon icon, Runnable run) {
        Button button = new Button(words.get(verbKey), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /** The two buttons of a line; what they act on is spoken. */
    Node[] acts(String what, Runnable edit, Runnable remove) {
        return new Node[]{icon("casefile.edit-that", what, Material2OutlinedAL.EDIT, edit),
                icon("casefile.remove-that", what, Material2OutlinedAL.DELETE, remove)};
    }

    private Button icon(String key, String what, Ikon icon, Runnable run) {
        String said = words.get(key, what);
        Button button = new Button(said, new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(event -> run.run());
        return button;
    }

    static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }

    void focusFirst() {
        scroll.requestFocus();
    }
}
