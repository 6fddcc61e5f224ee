package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How a figure went: a column a period with its value on it, the one that is shown strong. A press shows the rows of that period. */
final class EvolutionChart extends HBox {
    private static final double TEXTS = 48;
    private static final double WIDEST = 44;

    private final DashboardModel model;
    private final DashboardWords words;
    private final List<Column> columns = new ArrayList<>();

    /** A column with what it stands for. */
    private record Column(Region bar, double share) {
    }

    EvolutionChart(DashboardModel model, DashboardWords words) {
        super(0);
        this.model = model;
        this.words = words;
        setId("dashboard-evolution-chart");
        getStyleClass().add("evolution");
        setAlignment(Pos.BOTTOM_LEFT);
        setMinSize(0, 200);
        setPrefHeight(260);
        heightProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
    }

    void show(@Nullable FigureSeries series, Indicator indicator) {
        getChildren().clear();
        columns.clear();
        if (series == null || !series.values().containsKey(indicator.code())) {
            return;
        }
        List<@Nullable BigDecimal> values = series.of(indicator);
        double most = values.stream().mapToDouble(each -> each == null ? 0 : each.doubleValue()).max().orElse(0);
        for (int i = 0; i < values.size(); i++) {
            column(indicator, series.periods().get(i), values.get(i), most, i == values.size() - 1);
        }
        fit();
    }

    private void column(Indicator indicator, Period period, @Nullable BigDecimal value, double most, boolean now) {
        Label number = new Label(words.figures().value(indicator, value));
        number.getStyleClass().add(now ? "figure-value" : "evolution-value");
        Region bar = new Region();
        bar.getStyleClass().add("trend-bar");
        Label name = new Label(words.figures().period(period).replace(' ', '\n'));
        name.getStyleClass().add("evolution-name");
        if (now) {
            bar.getStyleClass().add("now");
            name.getStyleClass().add("now");
        }
        VBox face = new VBox(3, number, bar, name);
        face.setAlignment(Pos.BOTTOM_CENTER);
        ChartButton button = new ChartButton("evolution-" + period.label(), face,
                words.figures().period(period) + ", " + words.amount(indicator, value),
                () -> model.press(indicator, period, value));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(10);
        button.setAlignment(Pos.BOTTOM_CENTER);
        HBox.setHgrow(button, Priority.ALWAYS);
        getChildren().add(button);
        columns.add(new Column(bar, value == null || most <= 0 ? 0 : value.doubleValue() / most));
    }

    private void fit() {
        double room = Math.max(20, getHeight() - TEXTS - getInsets().getTop() - getInsets().getBottom());
        double width = Math.min(WIDEST, Math.max(8, getWidth() / Math.max(1, columns.size()) * 0.6));
        for (Column column : columns) {
            double height = Math.max(1, room * column.share());
            column.bar().setMinSize(width, height);
            column.bar().setPrefSize(width, height);
            column.bar().setMaxSize(width, height);
        }
    }
}
