package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The rows behind what was pressed: what it is, what it means, and the rows, each a step from its page. */
public final class RowsPane extends BorderPane {
    private static final double ROW = 44;
    private static final double LEAST = 300;

    private final FigureWords words;
    private final Label name = wrapped("", "panel-title");
    private final Label definition = wrapped("", "second-line");
    private final VBox head = new VBox(10);
    private final Label rowsTitle = new Label();
    private final ListView<CountedRow> rows = new ListView<>();
    private Function<CountedRow, String> amount = row -> "";

    /**
     * @param id names its nodes
     * @param go goes where a row is seen whole
     */
    public RowsPane(String id, FigureWords words, Command close, Consumer<Place> go) {
        this.words = words;
        setId(id);
        getStyleClass().add("side-panel");
        setMinWidth(LEAST);
        name.setId(id + "-title");
        rows.setId(id + "-rows");
        rows.setAccessibleText(words.get("reports.rows"));
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(list -> new CountedRowCell(words));
        rowsTitle.getStyleClass().add("section-title");
        rowsTitle.setId(id + "-rows-title");
        VBox.setVgrow(rows, Priority.ALWAYS);
        CommandControls controls = new CommandControls(words.words());
        VBox title = new VBox(2, name, definition);
        HBox titleRow = new HBox(8, title, controls.iconOnly(close));
        titleRow.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox content = new VBox(10, titleRow, head, rowsTitle, rows);
        content.getStyleClass().add("panel-content");
        setCenter(content);
        Command open = Command.when(id + "-open", "reports.command.open", Material2OutlinedMZ.OPEN_IN_FULL, null,
                rows.getSelectionModel().selectedItemProperty()
                        .map(row -> CountedPlaces.find(row).isEmpty() ? "reports.unavailable.no-page" : "")
                        .orElse("reports.unavailable.no-row"),
                () -> openSelected(go));
        openBy(open);
        Command copy = Command.always(id + "-copy", "reports.command.copy", Material2OutlinedAL.CONTENT_COPY, null,
                this::copy);
        HBox foot = new HBox(8, controls.plain(open), controls.plain(copy));
        foot.getStyleClass().add("panel-foot");
        setBottom(foot);
    }

    private void openBy(Command open) {
        rows.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open.runIfAvailable();
            }
        });
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.runIfAvailable();
                event.consume();
            }
        });
    }

    private void openSelected(Consumer<Place> go) {
        CountedRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null) {
            CountedPlaces.find(row).ifPresent(go);
        }
    }

    /** What was pressed, and what it means. */
    public void title(String what, String meaning) {
        name.setText(what);
        definition.setText(meaning);
    }

    /** What stands above the rows. */
    public void head(List<Node> nodes) {
        head.getChildren().setAll(nodes);
    }

    /**
     * @param title  above the rows
     * @param there  the rows; null until they are read
     * @param amount what a row adds, in words, for a spreadsheet
     */
    public void rows(String title, @Nullable List<CountedRow> there, Function<CountedRow, String> amount) {
        this.amount = amount;
        rowsTitle.setText(title);
        rows.setPlaceholder(new Label(words.get(there == null ? "reports.rows.reading" : "reports.rows.none")));
        rows.getItems().setAll(there == null ? List.of() : there);
    }

    /** The rows as lines for a spreadsheet. */
    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(rows.getItems().stream().map(row -> String.join("\t", row.code(), row.title(), row.detail(),
                row.on() == null ? "" : row.on().toString(), amount.apply(row))).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A figure as it stands largest, with what is said beside it. */
    public static Node figure(String id, String value, String said) {
        Label number = new Label(value);
        number.setId(id);
        number.getStyleClass().add("key-figure");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(12, number, wrapped(said, "muted"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Puts the keyboard on the rows. */
    public void focusFirst() {
        rows.requestFocus();
    }

    private static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        label.setPadding(Insets.EMPTY);
        return label;
    }
}
