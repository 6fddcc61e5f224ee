package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.controls.Initials;
import fr.captierslieux.sillage.words.Words;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Whose window it is, with the menu of what concerns the whole product. */
public final class AccountRow extends HBox {
    private final Label avatar;
    private final VBox who;

    /**
     * @param name  the person, or the file where no person is known
     * @param place the network or folder
     * @param items of the menu
     */
    public AccountRow(Words words, String name, String place, MenuItem... items) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("account-row");
        avatar = new Label(Initials.of(name));
        avatar.getStyleClass().add("avatar");
        Label nameLabel = new Label(name);
        nameLabel.getStyleClass().add("account-name");
        Label placeLabel = new Label(place);
        placeLabel.getStyleClass().add("account-place");
        who = new VBox(nameLabel, placeLabel);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        MenuButton menu = new MenuButton(words.get("shell.settings"), new FontIcon(Material2OutlinedMZ.SETTINGS),
                items);
        menu.setId("settings");
        menu.setAccessibleText(words.get("shell.settings"));
        menu.setTooltip(new Tooltip(words.get("shell.settings")));
        menu.getStyleClass().add("icon-only");
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getChildren().addAll(avatar, who, menu);
    }

    void foldWith(BooleanProperty folded) {
        avatar.visibleProperty().bind(folded.not());
        avatar.managedProperty().bind(folded.not());
        who.visibleProperty().bind(folded.not());
        who.managedProperty().bind(folded.not());
    }
}
