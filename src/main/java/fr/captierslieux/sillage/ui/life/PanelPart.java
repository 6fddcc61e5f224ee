package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.ui.commands.Command;
import java.util.List;
import javafx.scene.Node;

/** What the panel of a list shows beside what the row says of itself, read by itself. */
interface PanelPart {
    /** Nothing. */
    PanelPart NONE = new PanelPart() {
        @Override
        public List<Node> show(LifePreview preview) {
            return List.of();
        }

        @Override
        public void refresh() {
            // there is nothing
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }
    };

    /** Goes to a row. */
    List<Node> show(LifePreview preview);

    /** Reads anew what is shown. */
    void refresh();

    /** What can be done there. */
    List<Command> commands();
}
