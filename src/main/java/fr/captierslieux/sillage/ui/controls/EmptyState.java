package fr.captierslieux.sillage.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nothing to show: a picture, one sentence, one thing to do. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String sentence, @Nullable Node action) {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("empty-icon");
        Label label = new Label(sentence);
        label.setWrapText(true);
        getChildren().addAll(picture, label);
        if (action != null) {
            getChildren().add(action);
        }
    }
}
