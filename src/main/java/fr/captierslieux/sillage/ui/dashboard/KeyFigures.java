package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.ui.reports.FigureLine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The key figures in a row, each with its last periods; the one that is pressed is what the charts below are of. */
final class KeyFigures extends TilePane {
    private static final double LEAST = 150;
    private static final double TREND_HEIGHT = 24;
    private static final double BAR = 8;

    private final DashboardModel model;
    private final DashboardWords words;
    private final Map<Indicator, Tile> tiles = new LinkedHashMap<>();

    KeyFigures(DashboardModel model, DashboardWords words) {
        this.model = model;
        this.words = words;
        setId("dashboard-figures");
        getStyleClass().add("key-figures");
        setMinWidth(0);
        ToggleGroup group = new ToggleGroup();
        for (Indicator indicator : DashboardModel.KEY_FIGURES) {
            Tile tile = new Tile(indicator, group);
            tiles.put(indicator, tile);
            getChildren().add(tile);
        }
        setTileAlignment(Pos.TOP_LEFT);
        widthProperty().subscribe(this::fit);
    }

    /** All in one row where there is room, else in two. */
    private void fit() {
        int count = tiles.size();
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        int columns = width >= count * LEAST ? count : (count + 1) / 2;
        if (width > 0) {
            setPrefColumns(columns);
            setPrefTileWidth(Math.floor(width / columns));
        }
    }

    void show() {
        tiles.values().forEach(Tile::show);
    }

    /** A key figure. */
    private final class Tile extends ToggleButton {
        private final Indicator indicator;
        private final Label value = new Label();
        private final Label difference = new Label();
        private final HBox bars = new HBox(2);

        Tile(Indicator indicator, ToggleGroup group) {
            this.indicator = indicator;
            setId("dashboard-figure-" + indicator.code());
            setToggleGroup(group);
            getStyleClass().setAll("toggle-button", "key-tile");
            setMaxWidth(Double.MAX_VALUE);
            setMaxHeight(Double.MAX_VALUE);
            Label name = new Label(words.get("dashboard.key." + indicator.code()));
            name.getStyleClass().add("key-name");
            value.getStyleClass().add("key-figure");
            value.setMinWidth(USE_PREF_SIZE);
            difference.setMinWidth(USE_PREF_SIZE);
            bars.setAlignment(Pos.BOTTOM_LEFT);
            bars.setMinHeight(TREND_HEIGHT);
            bars.setMinWidth(0);
            HBox line = new HBox(8, bars, difference);
            line.setAlignment(Pos.BOTTOM_LEFT);
            VBox face = new VBox(2, name, value, line);
            face.setAlignment(Pos.TOP_LEFT);
            setGraphic(face);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(Pos.TOP_LEFT);
            // a second press must not leave the charts without a figure
            setOnAction(event -> {
                setSelected(true);
                model.choose(indicator);
            });
        }

        void show() {
            BigDecimal now = model.value(indicator);
            List<@Nullable BigDecimal> recent = model.recent(indicator);
            BigDecimal before = recent.size() < 2 ? null : recent.get(recent.size() - 2);
            FigureLine.Value line = new FigureLine.Value(indicator, now, before, null, null, null, List.of());
            value.setText(model.figuresProperty().get() == null ? "" : words.figures().value(indicator, now));
            difference.setText(words.figures().signed(indicator, line.difference()));
            difference.getStyleClass().setAll("label", "difference", words.figures().mood(line));
            fill(recent);
            setSelected(indicator.equals(model.chosenProperty().get()));
            String said = words.figures().label(indicator) + ", " + words.amount(indicator, now)
                    + (difference.getText().isEmpty()
                            ? ""
                            : ", " + words.get("reports.spoken.difference", difference.getText()));
            setAccessibleText(said);
            setTooltip(new Tooltip(said + "\n" + words.figures().definition(indicator)));
            getTooltip().setWrapText(true);
            getTooltip().setMaxWidth(340);
        }

        private void fill(List<@Nullable BigDecimal> values) {
            bars.getChildren().clear();
            double most = values.stream().mapToDouble(each -> each == null ? 0 : each.doubleValue()).max().orElse(0);
            for (int i = 0; i < values.size(); i++) {
                BigDecimal each = values.get(i);
                double height = each == null || most <= 0 ? 1 : Math.max(1, TREND_HEIGHT * each.doubleValue() / most);
                Region bar = new Region();
                bar.setMinSize(BAR, height);
                bar.setMaxSize(BAR, height);
                bar.getStyleClass().add("trend-bar");
                if (i == values.size() - 1) {
                    bar.getStyleClass().add("now");
                }
                bars.getChildren().add(bar);
            }
        }
    }
}
