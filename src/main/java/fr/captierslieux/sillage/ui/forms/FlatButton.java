package fr.captierslieux.sillage.ui.forms;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that stands back. */
final class FlatButton extends Button {
    FlatButton(String verb, String id, Runnable run) {
        super(verb);
        setId(id);
        getStyleClass().add("flat");
        setAccessibleText(verb);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> run.run());
    }
}
