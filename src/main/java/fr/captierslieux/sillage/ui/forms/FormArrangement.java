package fr.captierslieux.sillage.ui.forms;

import javafx.scene.layout.Region;

/** A form in an order of its own, made for one form that is open. */
public interface FormArrangement {
    /** What stands above the fields, and stays there when they are scrolled. */
    Region head();

    /** What stands in the form. */
    Region node();

    /** Brings a field into sight; one that it edits itself gets the keyboard. */
    void reveal(FieldModel field);
}
