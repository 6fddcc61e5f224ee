package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.Area.Count;
import fr.captierslieux.sillage.maps.MapClasses;
import fr.captierslieux.sillage.maps.ShadedAreas;
import fr.captierslieux.sillage.maps.WalkTerritories;
import fr.captierslieux.sillage.maps.WalkTerritories.Direction;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import fr.captierslieux.sillage.ui.reports.Drill.Part;
import fr.captierslieux.sillage.ui.territories.MapPane;
import fr.captierslieux.sillage.words.MapSpeech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A figure on the map of the region: of intercommunalities where the report tells them apart, else of départements. */
final class RegionView extends VBox {
    private static final Map<KeyCode, Direction> ARROWS = Map.of(KeyCode.UP, Direction.UP, KeyCode.DOWN,
            Direction.DOWN, KeyCode.LEFT, Direction.LEFT, KeyCode.RIGHT, Direction.RIGHT);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final int MOST_ELSEWHERE = 3;

    private final DashboardModel model;
    private final DashboardWords words;
    private final MapSpeech speech;
    private final MapPane map = new MapPane(this::point);
    private final VBox legend = new VBox(4);
    private final Label pointed = new Label();
    private final FlowPane rest = new FlowPane(12, 2);
    private Map<String, Part> parts = Map.of();
    private List<Area> areas = List.of();
    private @Nullable Area chosen;
    private @Nullable Shown shown;

    /** What is drawn. */
    private record Shown(Indicator indicator, String breakdown) {
    }

    RegionView(DashboardModel model, DashboardWords words) {
        super(4);
        this.model = model;
        this.words = words;
        this.speech = new MapSpeech(words.figures().words(), words.figures().today());
        map.setId("dashboard-map");
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        map.setMinHeight(200);
        map.setPrefSize(320, 260);
        legend.getStyleClass().add("dashboard-legend");
        legend.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        pointed.setId("dashboard-map-pointed");
        pointed.getStyleClass().add("map-pointed");
        pointed.setMouseTransparent(true);
        pointed.visibleProperty().bind(pointed.textProperty().isNotEmpty());
        StackPane room = new StackPane(map, legend, pointed);
        room.setMinSize(0, 0);
        StackPane.setAlignment(legend, Pos.TOP_RIGHT);
        StackPane.setAlignment(pointed, Pos.BOTTOM_LEFT);
        StackPane.setMargin(pointed, new Insets(0, 0, 8, 0));
        VBox.setVgrow(room, Priority.ALWAYS);
        rest.managedProperty().bind(rest.visibleProperty());
        getChildren().addAll(room, rest);
        setMinWidth(0);
    }

    /** By what the report tells territories apart; empty where it does not. */
    static Optional<String> breakdown(Indicator indicator) {
        return List.of("epci", "departement").stream().filter(indicator.breakdowns()::contains).findFirst();
    }

    void show(Indicator indicator, String breakdown) {
        Shown now = new Shown(indicator, breakdown);
        if (!now.equals(shown)) {
            chosen = null;
        }
        shown = now;
        TerritoryLevel level = breakdown.equals("epci") ? TerritoryLevel.EPCI : TerritoryLevel.DEPARTMENT;
        parts = model.parts(indicator, breakdown).stream()
                .collect(Collectors.toMap(Part::key, part -> part, (one, other) -> one, LinkedHashMap::new));
        Map<String, Count> counts = new HashMap<>();
        parts.forEach((key, part) -> counts.put(key, new Count(1, amount(indicator, part.value()))));
        ShadedAreas shaded = ShadedAreas.of(RegionMap.shipped(), level, counts,
                indicator.measure() == Measure.HOURS ? HOUR.intValue() : 1);
        areas = shaded.areas();
        map.show(level, areas, area -> {
            map.requestFocus();
            choose(area);
            open();
        });
        Map<Area, String> numbers = new LinkedHashMap<>();
        for (Area area : areas) {
            Part part = parts.get(area.code());
            if (part != null && level == TerritoryLevel.DEPARTMENT) {
                numbers.put(area, words.figures().value(indicator, part.value()));
            }
        }
        map.number(numbers);
        Area kept = chosen;
        choose(kept == null
                ? null
                : areas.stream().filter(area -> area.code().equals(kept.code())).findFirst().orElse(null));
        explain(shaded.classes(), indicator);
        elsewhere(indicator, breakdown);
    }

    /** Hours as minutes, all else as whole numbers. */
    private static long amount(Indicator indicator, BigDecimal value) {
        return (indicator.measure() == Measure.HOURS ? value.multiply(HOUR) : value)
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private void explain(MapClasses classes, Indicator indicator) {
        String figure = indicator.measure() == Measure.HOURS ? "HOURS" : "PROJECTS";
        legend.getChildren().clear();
        legend.setVisible(shown == null || shown.breakdown().equals("epci")); // départements have their numbers on them
        for (int i = classes.ranges().size() - 1; i >= 0; i--) {
            line(classes.shade(i),
                    speech.range(figure, classes.ranges().get(i).above(), classes.ranges().get(i).upTo()));
        }
        line(0, words.get("territories.range.none"));
    }

    private void line(int shade, String text) {
        Region box = new Region();
        box.getStyleClass().addAll("map-swatch", "map-swatch-" + shade);
        HBox line = new HBox(6, box, new Label(text));
        line.setAlignment(Pos.CENTER_LEFT);
        legend.getChildren().add(line);
    }

    /** What lies in no territory of the map is said, and leads to its rows. */
    private void elsewhere(Indicator indicator, String breakdown) {
        List<Part> outside = parts.values().stream()
                .filter(part -> areas.stream().noneMatch(area -> area.code().equals(part.key()))).toList();
        rest.getChildren().clear();
        outside.stream().limit(MOST_ELSEWHERE).forEach(part -> {
            Hyperlink link = new Hyperlink(
                    words.get("dashboard.map.elsewhere", part.label(), words.amount(indicator, part.value())));
            link.setId("map-elsewhere-" + part.key());
            link.setOnAction(event -> model.press(indicator, breakdown, part));
            rest.getChildren().add(link);
        });
        if (outside.size() > MOST_ELSEWHERE) {
            Label more = new Label(words.get("dashboard.map.more-elsewhere", outside.size() - MOST_ELSEWHERE));
            more.getStyleClass().add("second-line");
            rest.getChildren().add(more);
        }
        rest.setVisible(!outside.isEmpty());
    }

    private void onKey(KeyEvent event) {
        Direction direction = ARROWS.get(event.getCode());
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        if (direction != null) {
            Area from = chosen;
            (from == null ? WalkTerritories.first(areas) : WalkTerritories.next(areas, from, direction))
                    .ifPresent(this::choose);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open();
            event.consume();
        }
    }

    private void choose(@Nullable Area area) {
        chosen = area;
        map.choose(area == null ? null : area.outline());
        map.setAccessibleText(area == null ? words.get("dashboard.map.spoken") : said(area));
        map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        point(Optional.empty());
    }

    private void open() {
        Area area = chosen;
        Shown now = shown;
        if (area != null && now != null) {
            Part part = parts.get(area.code());
            if (part != null) {
                model.press(now.indicator(), now.breakdown(), part);
            }
        }
    }

    private String said(Area area) {
        Shown now = shown;
        Part part = parts.get(area.code());
        return now == null
                ? ""
                : area.name() + ", " + words.amount(now.indicator(), part == null ? BigDecimal.ZERO : part.value());
    }

    private void point(Optional<Area> area) {
        pointed.setText(area.or(() -> Optional.ofNullable(chosen)).map(this::said).orElse(""));
    }
}
