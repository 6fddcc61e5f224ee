package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

/** Puts what is drawn into the clipboard, twice as fine as on the screen, without the buttons that belong to the window. */
public final class ChartPictures {
    private static final double FINENESS = 2;
    private static final String PICTURED = "pictured";

    private final Prompts prompts;
    private final Consumer<Image> clipboard;

    /** @param clipboard takes a picture */
    public ChartPictures(Prompts prompts, Consumer<Image> clipboard) {
        this.prompts = prompts;
        this.clipboard = clipboard;
    }

    void copy(Region drawn) {
        Set<Node> hidden = drawn.lookupAll(".not-pictured");
        hidden.forEach(node -> node.setVisible(false));
        drawn.getStyleClass().add(PICTURED);
        drawn.applyCss();
        drawn.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINENESS, FINENESS));
        WritableImage image = drawn.snapshot(parameters, null);
        drawn.getStyleClass().remove(PICTURED);
        hidden.forEach(node -> node.setVisible(true));
        clipboard.accept(image);
        prompts.tell(new Notice("dashboard.copied", List.of(), null));
    }
}
