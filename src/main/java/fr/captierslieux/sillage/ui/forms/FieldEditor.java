package fr.captierslieux.sillage.ui.forms;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What edits one field. It writes its entry into the field's model, and shows the model's when that changes. */
interface FieldEditor {
    /** What stands in the form. */
    Region node();

    /** What takes the keyboard, and bears the field's name. */
    Node target();

    /** The form is about to be saved: what was typed and stands only in the editor yet goes into the model. */
    default void finish() {
    }
}
