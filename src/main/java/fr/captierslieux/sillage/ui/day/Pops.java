package fr.captierslieux.sillage.ui.day;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Small questions beside a line: a field with its name, what else can be chosen, below the line or above it where there is more room. */
final class Pops {
    private static final double WIDTH = 300;

    private Pops() {
    }

    /**
     * Makes one.
     *
     * @param field where one writes
     * @param name  of the field
     */
    static PopOver make(String title, TextField field, String name, Node... content) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        field.setAccessibleText(name);
        VBox box = new VBox(6, label, field);
        box.getChildren().addAll(content);
        box.getStyleClass().add("day-pop");
        box.setMinWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        PopOver pop = new PopOver(box);
        pop.setTitle(title);
        pop.setDetachable(false);
        pop.setAnimated(false);
        return pop;
    }

    /** Shows it beside a node, the keyboard in the field. */
    static void show(PopOver pop, Node beside, TextField field) {
        boolean low = beside.localToScene(0, 0).getY() > beside.getScene().getHeight() / 2;
        pop.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_RIGHT : PopOver.ArrowLocation.TOP_RIGHT);
        pop.show(beside);
        field.requestFocus();
        swallowLetter(pop.getScene());
    }

    /** The letter that asked is not the first that is written: whatever is typed before another key is pressed, or this one let go. */
    private static void swallowLetter(Scene scene) {
        EventHandler<KeyEvent> typed = KeyEvent::consume;
        EventHandler<KeyEvent> next = new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                if (event.getEventType() != KeyEvent.KEY_TYPED) {
                    scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
                    scene.removeEventFilter(KeyEvent.ANY, this);
                }
            }
        };
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(KeyEvent.ANY, next);
    }
}
