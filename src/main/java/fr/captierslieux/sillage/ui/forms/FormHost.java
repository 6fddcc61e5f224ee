package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import javafx.scene.layout.Region;

/** Where a form stands: the side panel of a screen. Called on the JavaFX thread. */
public interface FormHost {
    /** Gives the form its place, in which the keyboard then is. */
    void show(Region form);

    /** The form was closed: its place is free. */
    void hide(Region form);

    /** What the form wrote; the screen reads anew what it shows. The form is closed afterwards. */
    void saved(FormRequest request, Saved saved);
}
