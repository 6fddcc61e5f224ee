package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.contact.ReasonLines;
import fr.captierslieux.sillage.ui.duplicates.Comparison.Field;
import fr.captierslieux.sillage.ui.duplicates.Comparison.Side;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Two rows side by side: which of both stays, whose value each field is to have, and what becomes of them. */
final class ComparisonPane extends BorderPane {
    private static final double LABELS = 130;

    private final DuplicatesModel model;
    private final DuplicateWords words;
    private final VBox content = new VBox(16);
    private final HBox foot;
    private Subscription bound = Subscription.EMPTY;

    ComparisonPane(DuplicatesModel model, DuplicateWords words, Command merge, Command apart) {
        this.model = model;
        this.words = words;
        setId("duplicates-comparison");
        getStyleClass().addAll("side-panel", "comparison");
        content.getStyleClass().add("panel-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        CommandControls controls = new CommandControls(words.words());
        foot = new HBox(controls.primary(merge), controls.plain(apart));
        foot.getStyleClass().add("panel-foot");
        setCenter(scroll);
    }

    void bind() {
        bound = model.comparisonProperty().subscribe(this::show);
    }

    void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
    }

    /** Puts the keyboard where deciding begins. */
    void focusFirst() {
        Node first = content.lookup(".radio-button");
        if (first != null) {
            first.requestFocus();
        }
    }

    private void show(@Nullable Comparison comparison) {
        TwinPair pair = model.selectedProperty().get();
        content.getChildren().clear();
        setBottom(comparison == null ? null : foot);
        if (comparison != null && pair != null) {
            VBox reasons = new VBox(2);
            pair.reasons().forEach(reason -> reasons.getChildren()
                    .add(ReasonLines.weighed(reason.key(), reason.weight(), words.words())));
            content.getChildren().addAll(reasons, grid(comparison, pair));
        }
    }

    private GridPane grid(Comparison comparison, TwinPair pair) {
        GridPane grid = new GridPane(12, 8);
        ColumnConstraints label = new ColumnConstraints(LABELS, LABELS, LABELS);
        ColumnConstraints side = new ColumnConstraints(0, 200, Double.MAX_VALUE, Priority.ALWAYS, null, true);
        grid.getColumnConstraints().addAll(label, side, side);
        ToggleGroup kept = new ToggleGroup();
        grid.addRow(0, muted(words.words().get("duplicates.keep")),
                keep(comparison, Side.ONE, pair.one(), kept), keep(comparison, Side.OTHER, pair.other(), kept));
        for (Field field : comparison.fields()) {
            Label name = muted(words.label(comparison.file(), field.header()));
            if (field.differs()) {
                ToggleGroup group = new ToggleGroup();
                grid.addRow(grid.getRowCount(), name, choice(comparison, field, Side.ONE, group),
                        choice(comparison, field, Side.OTHER, group));
            } else {
                Label same = RecordPanel.wrapped(words.value(comparison, field.header(), field.one()), "");
                grid.add(name, 0, grid.getRowCount());
                grid.add(same, 1, grid.getRowCount() - 1, 2, 1);
            }
        }
        for (int i = 0; i < pair.one().beside().size(); i++) {
            Twin.Beside one = pair.one().beside().get(i);
            grid.addRow(grid.getRowCount(), muted(words.words().get(one.labelKey())), beside(one),
                    beside(pair.other().beside().get(i)));
        }
        return grid;
    }

    private Node keep(Comparison comparison, Side side, Twin person, ToggleGroup group) {
        RadioButton button = radio(person.name(), "keep-" + side, group);
        button.getStyleClass().add("finding-name");
        button.setAccessibleText(words.words().get("duplicates.keep-that", person.name(), person.code().value()));
        button.setSelected(comparison.keptProperty().get() == side);
        button.setOnAction(event -> comparison.keptProperty().set(side));
        return new VBox(2, button, RecordPanel.wrapped(person.code().value(), "second-line"));
    }

    private Node choice(Comparison comparison, Field field, Side side, ToggleGroup group) {
        String text = words.value(comparison, field.header(), field.text(side));
        RadioButton button = radio(text, "choose-" + field.header() + "-" + side, group);
        button.setAccessibleText(words.label(comparison.file(), field.header()) + ", " + text);
        field.chosen().subscribe(chosen -> {
            if (chosen == side) {
                button.setSelected(true);
            }
        });
        button.setOnAction(event -> comparison.choose(field, side));
        return button;
    }

    private static RadioButton radio(String text, String id, ToggleGroup group) {
        RadioButton button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private Node beside(Twin.Beside what) {
        return RecordPanel.wrapped(what.names().isEmpty()
                ? words.words().get("duplicates.nothing")
                : String.join(", ", what.names()), "");
    }

    private static Label muted(String text) {
        return RecordPanel.wrapped(text, "muted");
    }
}
