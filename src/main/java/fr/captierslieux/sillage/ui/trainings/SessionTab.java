package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.SessionFile;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A part of the page of a session. */
interface SessionTab {
    void show(SessionFile file);

    Region content();

    void focusFirst();

    /** What stands in the header while the part is shown, the primary button last. */
    List<Node> actions();

    /** What stands beside the title while the part is shown. */
    default List<Node> choosers() {
        return List.of();
    }

    /** The part is left. */
    default void leave() {
    }
}
