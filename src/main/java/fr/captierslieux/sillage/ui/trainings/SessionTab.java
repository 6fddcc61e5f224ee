package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.SeenPage;
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

    /** What is shown, on paper. */
    default List<Block> printed() {
        return SeenPage.blocks(content());
    }

    /** The part is left. */
    default void leave() {
    }
}
