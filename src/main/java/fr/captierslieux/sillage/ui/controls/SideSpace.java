package fr.captierslieux.sillage.ui.controls;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A content with room for a panel at its right. Where the window is narrow the panel covers the content instead of squeezing it. */
public final class SideSpace extends StackPane {
    /** As wide as a form needs. */
    public static final double WIDTH = 372;
    private static final double NARROW = 900;

    private final Region content;
    private @Nullable Region panel;

    public SideSpace(Region content) {
        this.content = content;
        getChildren().add(content);
        setMinWidth(0);
        widthProperty().subscribe(this::makeRoom);
    }

    /** Shows a panel in place of the one before. */
    public void show(Region shown) {
        hide();
        panel = shown;
        shown.setMinWidth(0);
        shown.setPrefWidth(WIDTH);
        shown.setMaxWidth(WIDTH);
        StackPane.setAlignment(shown, Pos.CENTER_RIGHT);
        getChildren().add(shown);
        makeRoom();
    }

    public void hide() {
        if (panel != null) {
            getChildren().remove(panel);
            panel = null;
            makeRoom();
        }
    }

    /** The panel that is shown; null for none. */
    public @Nullable Region panel() {
        return panel;
    }

    private void makeRoom() {
        boolean beside = panel != null && getWidth() >= NARROW;
        StackPane.setMargin(content, new Insets(0, beside ? WIDTH : 0, 0, 0));
    }
}
