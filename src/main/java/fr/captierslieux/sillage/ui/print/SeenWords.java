package fr.captierslieux.sillage.ui.print;

import fr.captierslieux.sillage.ui.print.SeenPiece.End;
import fr.captierslieux.sillage.ui.print.SeenPiece.Named;
import fr.captierslieux.sillage.ui.print.SeenPiece.Said;
import fr.captierslieux.sillage.ui.print.SeenPiece.Table;
import fr.captierslieux.sillage.ui.print.SeenPiece.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The words of a part of the window in the order in which they are read: what is scrolled away too, what is hidden not. What is only to be
 * pressed is left out. Called on the JavaFX thread.
 */
final class SeenWords {
    private static final Set<String> HEADINGS = Set.of("section-title", "case-section", "case-heading", "form-title",
            "panel-title", "form-group", "day-heading", "board-title");
    private static final Set<String> TITLES = Set.of("semi-bold", "cell-main", "gesture-first", "finding-name");
    private static final Set<String> FIGURES = Set.of("key-figure");
    private static final Set<String> LABELS = Set.of("field-label", "form-label");
    private static final Set<String> NOTES = Set.of("muted", "second-line", "field-hint", "field-label", "form-label");
    /** Keys and initials say nothing on paper; what is drawn along a line stands in the list below it. */
    private static final Set<String> UNSAID = Set.of("key-hint", "team-avatar", "story-act", "timeline", "time-key");

    /** Of letters: longer words are read as a text. */
    private static final int SHORT = 80;

    private final List<SeenPiece> pieces = new ArrayList<>();

    /** Reads a part. */
    static List<SeenPiece> of(Node node) {
        SeenWords words = new SeenWords();
        words.read(node);
        return words.pieces;
    }

    private void read(@Nullable Node node) {
        if (node == null || !node.isVisible() || is(node, UNSAID)) {
            return;
        }
        switch (node) {
            case FontIcon icon -> {
            }
            case Text text -> say(text, text.getText());
            case TextFlow flow -> say(flow, flow.getChildren().stream().filter(Text.class::isInstance)
                    .filter(each -> !(each instanceof FontIcon)).map(each -> ((Text) each).getText())
                    .collect(Collectors.joining()));
            case Control control -> readControl(control);
            case GridPane grid -> readGrid(grid);
            case HBox line -> readLine(line.getChildren());
            case FlowPane line -> readLine(line.getChildren());
            case BorderPane border ->
                Stream.of(border.getTop(), border.getLeft(), border.getCenter(), border.getRight(), border.getBottom())
                        .forEach(this::read);
            case Parent parent -> readAll(parent.getChildrenUnmodifiable());
            default -> {
            }
        }
    }

    private void readControl(Control control) {
        switch (control) {
            case TextInputControl field -> say(field, field.getText());
            case ComboBoxBase<?> choice -> say(choice, chosen(choice));
            case CheckBox box -> readBox(box);
            case Hyperlink link -> say(Weight.TITLE, link.getText());
            case ButtonBase button -> readButton(button);
            case Labeled label -> readLabeled(label);
            case TableView<?> table -> pieces.add(SeenCells.of(table));
            case ListView<?> list -> readList(list);
            case ScrollPane scroll -> read(scroll.getContent());
            case SplitPane split -> split.getItems().forEach(this::read);
            default -> {
            }
        }
    }

    /** Of what is pressed, a choice that is made is read, and what stands for a thing. */
    private void readButton(ButtonBase button) {
        if (button instanceof ToggleButton toggle && toggle.isSelected()) {
            readLabeled(toggle);
        } else if (button.getUserData() != null) {
            say(Weight.TEXT, Objects.requireNonNullElse(button.getAccessibleText(), button.getText()));
            pieces.add(new End());
        }
    }

    /** What stands one below the other: a large number with what it counts, a label with its answer, or anything. */
    private void readAll(List<Node> nodes) {
        if (!nodes.isEmpty() && is(nodes.getFirst(), FIGURES)) {
            say(Weight.TEXT, SeenPiece.plain(ofAll(nodes)).replace("\n", " "));
        } else if (nodes.size() > 1 && nodes.getFirst() instanceof Labeled && is(nodes.getFirst(), LABELS)) {
            pieces.add(new Named(SeenPiece.plain(of(nodes.getFirst())),
                    SeenPiece.plain(ofAll(nodes.subList(1, nodes.size())))));
        } else {
            nodes.forEach(this::read);
        }
    }

    private static List<SeenPiece> ofAll(List<Node> nodes) {
        return nodes.stream().flatMap(each -> of(each).stream()).toList();
    }

    /** A box that says nothing waits to be ticked. */
    private void readBox(CheckBox box) {
        String text = Objects.toString(box.getText(), "");
        if (box.isSelected() || !text.isEmpty()) {
            say(Weight.TEXT, (box.isSelected() ? "[x] " : "[  ] ") + text);
        }
    }

    private void readLabeled(Labeled label) {
        boolean own = label.getText() != null && !label.getText().isEmpty();
        if (own) {
            say(label, label.getText());
        } else {
            read(label.getGraphic());
        }
    }

    private static <T> String chosen(ComboBoxBase<T> choice) {
        if (choice instanceof DatePicker picker) {
            return picker.getEditor().getText();
        }
        T value = choice.getValue();
        if (choice instanceof ComboBox<T> box) {
            return box.isEditable()
                    ? box.getEditor().getText()
                    : value == null || box.getConverter() == null ? "" : box.getConverter().toString(value);
        }
        return value == null ? "" : value.toString();
    }

    private <T> void readList(ListView<T> list) {
        SeenCells.each(list, face -> {
            pieces.addAll(line(of(face)));
            pieces.add(new End());
        });
        if (list.getItems().isEmpty()) {
            read(list.getPlaceholder());
        }
    }

    /** A row of a list: what it is, its longer texts, and all short words as one note. */
    private static List<SeenPiece> line(List<SeenPiece> row) {
        if (row.size() < 3 || !row.stream().allMatch(Said.class::isInstance)) {
            return row;
        }
        List<Said> said = row.stream().map(Said.class::cast).toList();
        Said title = said.stream().filter(each -> each.weight() == Weight.TITLE).findFirst().orElse(said.getFirst());
        if (title.weight() == Weight.HEADING) {
            return row;
        }
        List<SeenPiece> line = new ArrayList<>(List.of(new Said(Weight.TITLE, title.text())));
        said.stream().filter(each -> !each.equals(title) && each.text().length() > SHORT).forEach(line::add);
        String notes = said.stream().filter(each -> !each.equals(title) && each.text().length() <= SHORT)
                .map(Said::text).collect(Collectors.joining(" · "));
        if (!notes.isEmpty()) {
            line.add(new Said(Weight.NOTE, notes));
        }
        return line;
    }

    /** What stands side by side is one line where each says one thing; else it is read one after the other. */
    private void readLine(List<? extends Node> nodes) {
        List<List<SeenPiece>> parts = nodes.stream().map(SeenWords::of).filter(each -> !each.isEmpty()).toList();
        boolean single = parts.stream().allMatch(each -> each.size() == 1 && each.getFirst() instanceof Said);
        if (parts.size() == 2 && single && parts.getFirst().getFirst() instanceof Said name
                && name.weight() == Weight.NOTE && parts.getLast().getFirst() instanceof Said value
                && value.weight() != Weight.NOTE) {
            pieces.add(new Named(name.text(), value.text()));
        } else if (single && parts.size() > 1) {
            List<Said> said = parts.stream().map(each -> (Said) each.getFirst()).toList();
            Weight heaviest = said.stream().map(Said::weight).min(Comparator.naturalOrder()).orElse(Weight.TEXT);
            pieces.add(new Said(heaviest, said.stream().map(Said::text).collect(Collectors.joining(" · "))));
        } else {
            parts.forEach(pieces::addAll);
        }
    }

    /** A grid of two columns names facts; a wider one is a table. */
    private void readGrid(GridPane grid) {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        int columns = 0;
        for (Node node : grid.getChildren()) {
            List<SeenPiece> said = of(node);
            if (said.stream().anyMatch(Named.class::isInstance)) {
                pieces.addAll(said);
            } else if (!said.isEmpty()) {
                int column = index(GridPane.getColumnIndex(node));
                columns = Math.max(columns, column + 1);
                rows.computeIfAbsent(index(GridPane.getRowIndex(node)), row -> new TreeMap<>())
                        .merge(column, SeenPiece.plain(said), (one, other) -> one + "\n" + other);
            }
        }
        if (columns > 2) {
            int wide = columns;
            List<List<String>> cells = rows.values().stream().map(row -> cells(row, wide)).toList();
            pieces.add(new Table(cells.getFirst(), cells.subList(1, cells.size())));
            return;
        }
        for (Map<Integer, String> row : rows.values()) {
            if (row.size() == 2) {
                pieces.add(new Named(row.getOrDefault(0, ""), row.getOrDefault(1, "")));
            } else {
                row.values().forEach(text -> say(Weight.TEXT, text));
            }
        }
    }

    private static List<String> cells(Map<Integer, String> row, int columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            cells.add(row.getOrDefault(i, ""));
        }
        return cells;
    }

    private static int index(@Nullable Integer index) {
        return index == null ? 0 : index;
    }

    private void say(Node node, @Nullable String text) {
        say(is(node, HEADINGS)
                ? Weight.HEADING
                : is(node, TITLES) ? Weight.TITLE : is(node, NOTES) ? Weight.NOTE : Weight.TEXT, text);
    }

    private void say(Weight weight, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            pieces.add(new Said(weight, text.strip()));
        }
    }

    private static boolean is(Node node, Set<String> looks) {
        return node.getStyleClass().stream().anyMatch(looks::contains);
    }
}
