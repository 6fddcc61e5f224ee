package fr.captierslieux.sillage.ui.controls;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A cell whose face wraps: as wide as the list, and as high as that width asks for. A cell by itself asks for the height of one line.
 *
 * @param <T> a line
 */
public abstract class WrappingCell<T> extends ListCell<T> {
    /** As wide as the list, never wider. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return getGraphic() instanceof Region box
                ? box.prefHeight(inside) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region box) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            box.resizeRelocate(left, top, getWidth() - left - snappedRightInset(),
                    getHeight() - top - snappedBottomInset());
        }
    }
}
