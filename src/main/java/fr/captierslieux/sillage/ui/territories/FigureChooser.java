package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.MapFigure;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Which figure the map shows. */
final class FigureChooser extends MenuButton {
    private final TerritoryWords words;

    FigureChooser(TerritoryWords words, Consumer<MapFigure> chosen) {
        this.words = words;
        setId("territories-figure");
        setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (MapFigure figure : MapFigure.values()) {
            RadioMenuItem item = new RadioMenuItem(words.speech().figure(figure.name()));
            item.setId("territories-figure-" + figure.name());
            item.setToggleGroup(group);
            item.setUserData(figure);
            item.setOnAction(event -> chosen.accept(figure));
            getItems().add(item);
        }
    }

    void show(MapFigure figure) {
        setText(words.speech().figure(figure.name()));
        setAccessibleText(words.get("territories.figure") + ", " + getText());
        getItems().forEach(item -> {
            if (item instanceof RadioMenuItem radio) {
                radio.setSelected(figure.equals(item.getUserData()));
            }
        });
    }
}
