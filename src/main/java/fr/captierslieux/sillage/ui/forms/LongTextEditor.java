package fr.captierslieux.sillage.ui.forms;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A text of several lines: wraps, and grows with what is written. Tab leaves it as it leaves any field. */
final class LongTextEditor implements FieldEditor {
    private static final double LEAST = 96;
    private static final double MOST = 320;
    private static final double AROUND = 28;

    private final TextArea area = new TextArea();
    private final StackPane box = new StackPane(area);

    LongTextEditor(FieldModel model) {
        area.setWrapText(true);
        area.setPrefHeight(LEAST);
        area.setMinHeight(LEAST);
        area.textProperty().bindBidirectional(model.entryProperty());
        area.skinProperty().subscribe(skin -> {
            Node text = skin == null ? null : area.lookup(".text");
            if (text != null) {
                text.layoutBoundsProperty().subscribe(this::grow);
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                area.requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    private void grow(Bounds text) {
        area.setPrefHeight(Math.max(LEAST, Math.min(MOST, text.getHeight() + AROUND)));
    }

    TextArea area() {
        return area;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node target() {
        return area;
    }
}
