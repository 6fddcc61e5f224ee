package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.words.Words;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Duration;

/** A text of several lines: wraps, and grows with what is written. Tab leaves it as it leaves any field. */
final class LongTextEditor implements FieldEditor {
    private static final Duration LOOKED_AT_AFTER = Duration.millis(400);
    private static final String STYLED = "long-text";
    private static final double LEAST = 96;
    private static final double MOST = 320;
    private static final double AROUND = 22;
    private static final double BESIDE = 24;

    /** Lays the text out as the area does, to know how high it is. */
    private final Text measured = new Text();
    private final TextArea area = new TextArea();
    private final StackPane box = new StackPane(area);
    private BooleanSupplier tab = () -> false;
    private final PauseTransition looking = new PauseTransition(LOOKED_AT_AFTER);

    LongTextEditor(FieldModel model, SpellingModel spelling, Words words) {
        area.setWrapText(true);
        area.setPrefHeight(LEAST);
        area.setMinHeight(LEAST);
        // styled in the pass that made its skin, it does not get what belongs to the skin: its text would stay black on dark
        area.skinProperty().subscribe(skin -> Platform.runLater(() -> {
            area.getStyleClass().remove(STYLED);
            area.getStyleClass().add(STYLED);
        }));
        area.textProperty().bindBidirectional(model.entryProperty());
        area.textProperty().subscribe(this::grow);
        SpellMarks marks = new SpellMarks(area, spelling);
        new SpellMenu(area, marks, spelling, words);
        box.getChildren().add(marks);
        looking.setOnFinished(event -> spelling.look());
        area.textProperty().subscribe(text -> {
            spelling.edited(text);
            looking.playFromStart();
        });
        area.fontProperty().subscribe(this::grow);
        area.widthProperty().subscribe(this::grow);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                if (!event.isShiftDown() && tab.getAsBoolean()) {
                    event.consume();
                    return;
                }
                area.requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    /** @param goes tries something else with Tab than leaving; says whether it did */
    void onTab(BooleanSupplier goes) {
        tab = goes;
    }

    private void grow() {
        if (area.getWidth() > BESIDE) {
            measured.setFont(area.getFont());
            measured.setText(area.getText());
            measured.setWrappingWidth(area.getWidth() - BESIDE);
            area.setPrefHeight(Math.max(LEAST, Math.min(MOST, measured.getLayoutBounds().getHeight() + AROUND)));
        }
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
