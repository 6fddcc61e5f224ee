package fr.captierslieux.sillage.ui.quickentry;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The line over the window. While it is open the keyboard stays in it; closing it keeps what is typed. */
public final class QuickEntryLayer extends StackPane {
    private static final double WIDTH = 720;
    private static final double TOP = 72;

    private final QuickEntryLine line;
    private @Nullable Node before;

    public QuickEntryLayer(QuickEntryLine line) {
        this.line = line;
        setId("quick-entry");
        getStyleClass().add("palette-layer");
        StackPane box = new StackPane(line);
        box.getStyleClass().add("quick-entry-box");
        box.setPrefWidth(WIDTH);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setOnMouseClicked(event -> event.consume());
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        heightProperty().subscribe(height -> StackPane.setMargin(box,
                new Insets(Math.min(TOP, height.doubleValue() / 10), 20, 20, 20)));
        getChildren().add(box);
        setVisible(false);
        setOnMouseClicked(event -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Opens it with what was typed before. */
    public void open() {
        if (!isVisible() && getScene() != null) {
            before = getScene().getFocusOwner();
            setVisible(true);
            line.readNow();
        }
        line.focusField();
    }

    /** Closes it; what is typed is there again the next time. */
    public void close() {
        if (isVisible()) {
            setVisible(false);
            line.dispose();
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
            before = null;
        }
    }

    /** The window is closing: what is typed is kept. */
    public void leave() {
        line.dispose();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            var stops = line.stops();
            int at = stops.indexOf(getScene().getFocusOwner());
            stops.get(Math.floorMod(at + (event.isShiftDown() ? -1 : 1), stops.size())).requestFocus();
            event.consume();
        }
    }
}
