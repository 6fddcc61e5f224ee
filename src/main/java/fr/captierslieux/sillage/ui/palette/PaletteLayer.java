package fr.captierslieux.sillage.ui.palette;

import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The palette over the window: a field over a list. While it is open the keyboard stays in it. */
public final class PaletteLayer extends StackPane {
    private static final double WIDTH = 560;
    private static final double TOP = 72;
    private static final double ROW = 44;
    private static final int ROWS = 10;

    private final PaletteModel model;
    private final CustomTextField field = new CustomTextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final PaletteCell speaker;
    private @Nullable Node before;

    public PaletteLayer(PaletteModel model, Words words, Clock clock) {
        this.model = model;
        this.speaker = new PaletteCell(words, clock);
        setId("palette");
        getStyleClass().add("palette-layer");
        field.setId("palette-field");
        field.setPromptText(words.get("palette.prompt"));
        field.setAccessibleText(words.get("palette.prompt"));
        field.setLeft(new Label("", new FontIcon(Material2OutlinedMZ.SEARCH)));
        field.textProperty().bindBidirectional(model.textProperty());
        list.setId("palette-list");
        list.setAccessibleText(words.get("palette.list"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(owner -> {
            PaletteCell cell = new PaletteCell(words, clock);
            cell.setOnMouseClicked(event -> { // not the list: its scroll bar is clicked as well
                if (!cell.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                    chooseSelected();
                }
            });
            return cell;
        });
        list.setItems(model.entries());
        list.setFocusTraversable(false);
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette-box");
        box.setPrefWidth(WIDTH);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setOnMouseClicked(event -> event.consume());
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        heightProperty().subscribe(height -> StackPane.setMargin(box,
                new Insets(Math.min(TOP, height.doubleValue() / 10), 20, 20, 20)));
        getChildren().add(box);
        setVisible(false);
        setOnMouseClicked(event -> model.close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.openProperty().subscribe(this::show);
        model.entries().subscribe(this::showEntries);
        list.getSelectionModel().selectedItemProperty()
                .subscribe(entry -> field.setAccessibleHelp(entry == null ? null : speaker.spoken(entry)));
    }

    private void show(boolean open) {
        if (open && getScene() != null) {
            before = getScene().getFocusOwner();
            setVisible(true);
            field.requestFocus();
        } else if (isVisible()) {
            setVisible(false);
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            before = null;
        }
    }

    private void showEntries() {
        int rows = Math.min(ROWS, Math.max(1, model.entries().size()));
        list.setPrefHeight(rows * ROW + 2);
        list.setMinHeight(ROW + 2); // in a small window, or a large zoom, the rest is scrolled to
        if (!model.entries().isEmpty()) { // the list throws when it is told to select in what was just emptied
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.close();
            case ENTER -> chooseSelected();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS - 1);
            case PAGE_UP -> move(1 - ROWS);
            case TAB -> {
                // the keyboard stays here until the palette is closed
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, size - 1);
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - ROWS + 2));
        }
    }

    private void chooseSelected() {
        PaletteEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            model.choose(entry);
        }
    }
}
