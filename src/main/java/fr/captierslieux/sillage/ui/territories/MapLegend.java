package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.MapClasses;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.words.MapSpeech;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** Which colour stands for how much, the strongest first. */
final class MapLegend extends VBox {
    private final MapSpeech speech;

    MapLegend(MapSpeech speech) {
        super(5);
        this.speech = speech;
        setId("map-legend");
        getStyleClass().add("map-legend");
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(TerritoryMap map, boolean marks) {
        String figure = map.question().figure().name();
        Label title = new Label(speech.figure(figure));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title);
        List<MapClasses.Range> ranges = map.classes().ranges();
        for (int i = ranges.size() - 1; i >= 0; i--) {
            add(swatch(map.classes().shade(i)),
                    speech.range(figure, ranges.get(i).above(), ranges.get(i).upTo()));
        }
        add(swatch(0), speech.words().get("territories.range.none"));
        if (marks && !map.marks().isEmpty()) {
            Circle disc = new Circle(5);
            disc.getStyleClass().add("map-mark");
            add(disc, speech.words().get("territories.legend.mark"));
        }
    }

    private static Region swatch(int shade) {
        Region box = new Region();
        box.getStyleClass().addAll("map-swatch", "map-swatch-" + shade);
        return box;
    }

    private void add(Node picture, String text) {
        HBox place = new HBox(picture);
        place.setAlignment(Pos.CENTER);
        place.setMinWidth(22);
        HBox line = new HBox(8, place, new Label(text));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }
}
