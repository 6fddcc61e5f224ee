package fr.captierslieux.sillage.ui.forms;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A layer over the form in which lists and calendars open beneath their field, inside the window and of its look. */
final class Overlay extends Pane {
    private static final double GAP = 2;
    private static final double MARGIN = 8;
    private @Nullable Region shown;
    private @Nullable Region anchor;
    private Width width = Width.OWN;

    /** How wide what is opened is. */
    enum Width {
        /** As wide as the field. */
        FIELD,
        /** As wide as it wants. */
        OWN
    }

    Overlay() {
        setPickOnBounds(false);
        setMouseTransparent(false);
    }

    /** Opens something beneath a field, in place of what was open. */
    void open(Region field, Region content, Width asWide) {
        anchor = field;
        shown = content;
        width = asWide;
        content.getStyleClass().add("form-overlay");
        getChildren().setAll(content);
        requestLayout();
    }

    void close() {
        shown = null;
        anchor = null;
        getChildren().clear();
    }

    /** Whether this is open. */
    boolean shows(Node content) {
        return content.equals(shown);
    }

    boolean isOpen() {
        return shown != null;
    }

    @Override
    protected void layoutChildren() {
        Region content = shown;
        Region field = anchor;
        if (content == null || field == null || field.getScene() == null) {
            return;
        }
        Bounds place = sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double wide = Math.min(getWidth() - 2 * MARGIN,
                width == Width.FIELD ? Math.max(place.getWidth(), 240) : content.prefWidth(-1));
        double high = Math.min(content.prefHeight(wide), getHeight() - 2 * MARGIN);
        double x = Math.max(MARGIN, Math.min(place.getMinX(), getWidth() - MARGIN - wide));
        boolean fits = place.getMaxY() + GAP + high <= getHeight() - MARGIN;
        double y = fits ? place.getMaxY() + GAP : Math.max(MARGIN, place.getMinY() - GAP - high);
        content.resizeRelocate(x, y, wide, high);
    }
}
