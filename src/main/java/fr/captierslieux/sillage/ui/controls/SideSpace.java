package fr.captierslieux.sillage.ui.controls;

import fr.captierslieux.sillage.ui.theme.Motion;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A content with room for a panel at its right, as wide as a form needs until a person draws the border elsewhere. Where the window is
 * narrow the panel covers the content instead of squeezing it.
 */
public final class SideSpace extends StackPane {
    /** As wide as a form needs. */
    public static final double WIDTH = 372;
    /** What the two buttons at a panel's foot take. */
    private static final double LEAST = 350;
    /** A window of 1200, less its navigation. */
    private static final double NARROW = 1000;
    private static final double USUAL = 1080;
    private static final String OVER = "over-content";

    private final Region content;
    private final SplitPane split = new SplitPane();
    private @Nullable Region panel;
    private boolean narrow;

    public SideSpace(Region content) {
        this.content = content;
        setMinWidth(0);
        split.getItems().add(content);
        getChildren().add(split);
        widthProperty().subscribe(this::look);
    }

    private void look() {
        boolean now = getWidth() > 0 && getWidth() < NARROW;
        if (now != narrow) {
            narrow = now;
            arrange();
        }
    }

    /** Whether a panel covers the content. */
    public boolean isNarrow() {
        return getWidth() > 0 && getWidth() < NARROW;
    }

    /** Shows a panel in place of the one before. */
    public void show(Region shown) {
        if (!shown.equals(panel)) {
            panel = shown;
            arrange();
            Motion.panel(shown);
        }
    }

    public void hide() {
        panel = null;
        arrange();
    }

    /** The panel that is shown; null for none. */
    public @Nullable Region panel() {
        return panel;
    }

    private void arrange() {
        Region shown = panel;
        getChildren().setAll(split);
        split.getItems().setAll(content);
        if (shown == null) {
            return;
        }
        shown.getStyleClass().remove(OVER);
        shown.setPrefWidth(WIDTH);
        if (narrow) {
            shown.setMinWidth(0);
            shown.setMaxWidth(WIDTH);
            shown.getStyleClass().add(OVER);
            StackPane.setAlignment(shown, Pos.CENTER_RIGHT);
            getChildren().add(shown);
        } else {
            shown.setMinWidth(LEAST);
            shown.setMaxWidth(Double.MAX_VALUE);
            SplitPane.setResizableWithParent(shown, false);
            split.getItems().add(shown);
            split.setDividerPositions(1 - WIDTH / Math.max(WIDTH + 1, getWidth() > 0 ? getWidth() : USUAL));
        }
    }
}
