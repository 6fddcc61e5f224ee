package fr.captierslieux.sillage.ui.dashboard;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/** A part of a chart that can be pressed: says itself, and shows its value when the mouse rests on it. */
final class ChartButton extends Button {
    /** @param said what it is, with value and unit */
    ChartButton(String id, Node face, String said, Runnable pressed) {
        super("", face);
        setId(id);
        getStyleClass().setAll("button", "chart-part");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(said);
        Tooltip tip = new Tooltip(said);
        tip.setWrapText(true);
        tip.setMaxWidth(340);
        setTooltip(tip);
        setOnAction(event -> pressed.run());
    }
}
