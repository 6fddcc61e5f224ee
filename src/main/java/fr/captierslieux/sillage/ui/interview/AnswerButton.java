package fr.captierslieux.sillage.ui.interview;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A large button with a name and what it means, which wraps: a button by itself asks for the height of one line. */
final class AnswerButton extends Button {
    private final VBox face;

    AnswerButton(String name, String meaning) {
        super(name);
        Label figure = EarlierGrids.wrapped(name, "answer-figure");
        this.face = new VBox(4, figure, EarlierGrids.wrapped(meaning, "answer-meaning"));
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("answer");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + face.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 150;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        face.resizeRelocate(left, top, getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
    }
}
