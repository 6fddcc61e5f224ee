package fr.captierslieux.sillage.ui.theme;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger. The content is laid out in a window that is smaller by as much, so that it folds as in a small window
 * instead of being cut.
 */
public final class ZoomPane extends Region {
    /** The steps that one zooms by. */
    public static final List<Double> STEPS = List.of(1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

    private final Region content;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    public ZoomPane(Region content) {
        this.content = content;
        Scale scale = new Scale(1, 1, 0, 0);
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.subscribe(this::requestLayout);
    }

    /** How much larger: one of {@link #STEPS}. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** The next step up or down, where there is one. */
    public void step(int by) {
        int now = STEPS.indexOf(zoom.get());
        zoom.set(by == 0 ? 1 : STEPS.get(Math.clamp(now + by, 0, STEPS.size() - 1)));
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
