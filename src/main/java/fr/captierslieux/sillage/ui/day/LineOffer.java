package fr.captierslieux.sillage.ui.day;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.words.Words;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Stands over the lines of a day as a field does, and opens the line in which a follow-up is written: what it looks like, and its keys. */
final class LineOffer extends StackPane {
    /** Narrower, an example would be cut before it tells anything. */
    private static final double WITH_EXAMPLE = 660;

    /** @param open opens the line */
    LineOffer(Command open, Words words) {
        Label verb = Faces.label("semi-bold");
        verb.setText(words.get(open.messageKey()));
        verb.setMinWidth(Region.USE_PREF_SIZE);
        Label example = Faces.label("muted");
        example.setText(words.get("quickentry.prompt"));
        HBox.setHgrow(example, Priority.ALWAYS);
        example.setMaxWidth(Double.MAX_VALUE);
        Label keys = new Label(new CommandControls(words).keys(Objects.requireNonNull(open.accelerator())));
        keys.getStyleClass().add("key-hint");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(8, new FontIcon(Objects.requireNonNull(open.icon())), verb, example, keys);
        face.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(verb.getText(), face);
        button.setId("day-line");
        button.getStyleClass().add("day-line-offer");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(verb.getText() + ", " + keys.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(event -> open.runIfAvailable());
        face.prefWidthProperty().bind(button.widthProperty().subtract(26));
        example.visibleProperty().bind(button.widthProperty().greaterThan(WITH_EXAMPLE));
        getChildren().add(button);
        getStyleClass().add("day-line-place");
        setMinWidth(0);
    }
}
