package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.MapCaption.Marks;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.maps.WalkTerritories.Direction;
import fr.captierslieux.sillage.territory.Outline;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The map with its legend, moved through by keys: arrows walk, Enter goes to what stands behind, plus draws near, Escape goes back. */
final class MapView extends StackPane {
    private static final Map<KeyCode, Direction> ARROWS = Map.of(KeyCode.UP, Direction.UP, KeyCode.DOWN,
            Direction.DOWN, KeyCode.LEFT, Direction.LEFT, KeyCode.RIGHT, Direction.RIGHT);

    private final TerritoriesModel model;
    private final TerritoryWords words;
    private final Runnable enter;
    private final MapPane map;
    private final MapLegend legend;
    private final Label pointed = new Label();

    /** @param enter puts the keyboard on what stands behind a territory */
    MapView(TerritoriesModel model, TerritoryWords words, Runnable enter) {
        this.model = model;
        this.words = words;
        this.enter = enter;
        map = new MapPane(this::point);
        legend = new MapLegend(words.speech());
        pointed.setId("map-pointed");
        pointed.getStyleClass().add("map-pointed");
        pointed.setMouseTransparent(true);
        pointed.visibleProperty().bind(pointed.textProperty().isNotEmpty());
        StackPane.setAlignment(legend, Pos.TOP_LEFT);
        StackPane.setMargin(legend, new Insets(12, 0, 0, 20));
        StackPane.setAlignment(pointed, Pos.BOTTOM_LEFT);
        StackPane.setMargin(pointed, new Insets(0, 0, 12, 20));
        setMinSize(0, 0);
        getChildren().addAll(map, legend, pointed);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        Direction direction = ARROWS.get(event.getCode());
        boolean known = true;
        if (direction != null) {
            model.walk(direction);
        } else {
            switch (event.getCode()) {
                case ENTER -> enter.run();
                case PLUS, ADD, EQUALS -> model.zoomIn();
                case MINUS, SUBTRACT, ESCAPE -> model.zoomOut();
                default -> known = false;
            }
        }
        if (known) {
            event.consume();
        }
    }

    Subscription bind() {
        return Subscription.combine(model.mapProperty().subscribe(this::show),
                model.chosenProperty().subscribe(this::choose),
                model.zoomedProperty().subscribe(this::look), model.marksProperty().subscribe(this::mark));
    }

    private void show() {
        TerritoryMap there = model.mapProperty().get();
        if (there == null) {
            return;
        }
        map.show(there.question().level(), there.areas(), area -> {
            map.requestFocus();
            model.select(area.code().equals(model.chosenProperty().get()) ? "" : area.code());
        });
        mark();
        choose();
    }

    private void mark() {
        TerritoryMap there = model.mapProperty().get();
        if (there != null) {
            boolean on = model.marksProperty().get();
            Marks marks = on ? Marks.SHOWN : Marks.HIDDEN;
            String figure = there.question().figure().name();
            map.number(there.areas().stream().filter(area -> there.isNumbered(area, marks))
                    .collect(Collectors.toMap(area -> area, area -> words.speech().number(figure, area.amount()),
                            (one, other) -> one, LinkedHashMap::new)));
            map.mark(on ? there.marks() : List.of());
            legend.show(there, on);
        }
    }

    private void choose() {
        TerritoryMap there = model.mapProperty().get();
        if (there == null) {
            return;
        }
        Optional<Area> chosen = model.find(model.chosenProperty().get());
        map.choose(chosen.map(Area::outline).orElse(null));
        map.setAccessibleText(words.spoken(there, chosen));
        map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        point(Optional.empty());
    }

    private void look(String department) {
        map.look(RegionMap.shipped().find(TerritoryLevel.DEPARTMENT, department).map(Outline::frame)
                .orElseGet(() -> RegionMap.shipped().frame()));
    }

    /** What the mouse is over, else what is chosen. */
    private void point(Optional<Area> area) {
        TerritoryMap there = model.mapProperty().get();
        pointed.setText(there == null
                ? ""
                : area.or(() -> model.find(model.chosenProperty().get())).map(each -> words.said(there, each))
                        .orElse(""));
    }

    void focusMap() {
        map.requestFocus();
    }
}
