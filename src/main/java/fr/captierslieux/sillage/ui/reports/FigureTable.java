package fr.captierslieux.sillage.ui.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ReportPeriods;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The figures of a report: value, difference, comparisons, trend and target; chapters as headings between them. */
final class FigureTable extends TableView<FigureLine> {
    private static final double ROW = 33;
    private static final double TREND_HEIGHT = 20;
    private static final double TREND_BAR = 8;
    private static final double TARGET_WIDTH = 52;
    private static final double SCROLL_BAR = 12;
    private static final double LEAST_FOR_TREND = 620;
    private static final double LEAST_FOR_ALL = 860;

    private final FigureWords words;
    private final TableColumn<FigureLine, FigureLine> name = column("name", 240, NameCell::new);
    private final TableColumn<FigureLine, FigureLine> value = column("value", 68, ValueCell::new);
    private final TableColumn<FigureLine, FigureLine> difference = column("difference", 62, DifferenceCell::new);
    private final TableColumn<FigureLine, FigureLine> previous = column("previous", 62,
            () -> new TextCell(line -> line.previous()));
    private final TableColumn<FigureLine, FigureLine> yearBefore = column("year-before", 62,
            () -> new TextCell(line -> line.yearBefore()));
    private final TableColumn<FigureLine, FigureLine> trend = column("trend", 100, TrendCell::new);
    private final TableColumn<FigureLine, FigureLine> target = column("target", 128, TargetCell::new);
    private boolean sameAsPrevious;

    FigureTable(FigureWords words) {
        this.words = words;
        setId("figures");
        setAccessibleText(words.get("reports.title"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        name.setText(words.get("reports.column.indicator"));
        name.getStyleClass().add("first");
        difference.setText(words.get("reports.column.difference"));
        target.setText(words.get("reports.column.target"));
        List.of(value, difference, previous, yearBefore).forEach(column -> column.getStyleClass().add("figures"));
        value.getStyleClass().add("sorted");
        getColumns().addAll(List.of(name, value, difference, previous, yearBefore, trend, target));
        trend.getStyleClass().add("trend");
        target.setVisible(false);
        setRowFactory(table -> new LineRow());
        // The name takes what the window leaves.
        widthProperty().subscribe(this::fit);
    }

    private double nameWidth() {
        double others = getColumns().stream().filter(TableColumn::isVisible).skip(1)
                .mapToDouble(TableColumn::getPrefWidth).sum();
        return Math.max(150, getWidth() - others - SCROLL_BAR);
    }

    private static TableColumn<FigureLine, FigureLine> column(String id, double width,
            Supplier<TableCell<FigureLine, FigureLine>> cell) {
        TableColumn<FigureLine, FigureLine> column = new TableColumn<>();
        column.setId("figure-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(owner -> cell.get());
        return column;
    }

    /** Names the columns after the period. */
    void show(ReportPeriods periods) {
        Period period = periods.shown();
        Period compared = periods.compared();
        value.setText(words.period(period));
        previous.setText(words.period(compared));
        yearBefore.setText(words.period(period.yearBefore()));
        trend.setText(words.get("reports.column.trend." + period.kind().name()));
        sameAsPrevious = period.yearBefore().equals(compared);
        boolean days = period.kind() == Period.Kind.DAYS || compared.kind() == Period.Kind.DAYS;
        List.of(value, previous, yearBefore)
                .forEach(column -> column.setPrefWidth(days ? 120 : column.equals(value) ? 68 : 62));
        if (days) {
            value.setText(period.kind() == Period.Kind.DAYS
                    ? words.get("reports.column.these-days")
                    : words.period(period));
            previous.setText(compared.equals(period.previous())
                    ? words.get("reports.column.days-before")
                    : words.get("reports.column.compared"));
            yearBefore.setText(words.get("reports.column.year-before"));
        }
        fit();
    }

    /** Shows the column of targets only where something was promised, and of the comparisons what the room allows. */
    void fit() {
        boolean promised = getItems().stream()
                .anyMatch(line -> line instanceof FigureLine.Value figure && figure.target() != null);
        target.setVisible(promised);
        trend.setVisible(getWidth() >= LEAST_FOR_TREND);
        // Two periods of one name are one column: a year's previous year is the year before.
        yearBefore.setVisible(!sameAsPrevious && (!promised || getWidth() >= LEAST_FOR_ALL));
        name.setPrefWidth(nameWidth());
    }

    /** A line that says itself. */
    private final class LineRow extends TableRow<FigureLine> {
        @Override
        protected void updateItem(@Nullable FigureLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("heading");
            if (line instanceof FigureLine.Heading heading) {
                getStyleClass().add("heading");
                setAccessibleText(words.get("indicator.group." + heading.group().name()));
            } else {
                setAccessibleText(line instanceof FigureLine.Value figure ? words.spoken(figure) : null);
            }
        }
    }

    /** A cell whose node is made once; headings leave it empty. */
    private abstract static class FigureCell extends TableCell<FigureLine, FigureLine> {
        private final Node node;
        private final BiConsumer<FigureCell, FigureLine.Value> fill;

        FigureCell(Node node, BiConsumer<FigureCell, FigureLine.Value> fill) {
            this.node = node;
            this.fill = fill;
        }

        @Override
        protected void updateItem(@Nullable FigureLine line, boolean empty) {
            super.updateItem(line, empty);
            if (!empty && line instanceof FigureLine.Value figure) {
                setGraphic(node);
                fill.accept(this, figure);
            } else {
                setGraphic(null);
            }
        }
    }

    private static HBox right(Node node) {
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    /** Name of the indicator, or heading of a chapter. */
    private final class NameCell extends TableCell<FigureLine, FigureLine> {
        private final Label label = new Label();

        NameCell() {
            label.setPadding(new Insets(0, 0, 0, 20));
            getStyleClass().add("name-cell");
        }

        @Override
        protected void updateItem(@Nullable FigureLine line, boolean empty) {
            super.updateItem(line, empty);
            label.getStyleClass().remove("group-row");
            setGraphic(empty || line == null ? null : label);
            if (line instanceof FigureLine.Heading heading) {
                label.getStyleClass().add("group-row");
                label.setText(words.get("indicator.group." + heading.group().name()));
            } else if (line instanceof FigureLine.Value figure) {
                label.setText(words.label(figure.indicator()));
            }
        }
    }

    /** The figure itself. */
    private final class ValueCell extends FigureCell {
        ValueCell() {
            this(new Label());
        }

        private ValueCell(Label label) {
            super(right(label), (cell, line) -> label.setText(words.value(line.indicator(), line.value())));
            label.getStyleClass().add("figure-value");
        }
    }

    /** How much more than before. */
    private final class DifferenceCell extends FigureCell {
        DifferenceCell() {
            this(new Label());
        }

        private DifferenceCell(Label label) {
            super(right(label), (cell, line) -> {
                label.setText(words.difference(line));
                label.getStyleClass().setAll("label", "difference", words.mood(line));
            });
        }
    }

    /** A figure to compare with. */
    private final class TextCell extends FigureCell {
        TextCell(Function<FigureLine.Value, @Nullable BigDecimal> compared) {
            this(new Label(), compared);
        }

        private TextCell(Label label, Function<FigureLine.Value, @Nullable BigDecimal> compared) {
            super(right(label), (cell, line) -> label.setText(words.value(line.indicator(), compared.apply(line))));
            label.getStyleClass().add("muted");
        }
    }

    /** The last periods as bars on one scale, this one strong. */
    private static final class TrendCell extends FigureCell {
        TrendCell() {
            this(new HBox(2));
        }

        private TrendCell(HBox bars) {
            super(bars, (cell, line) -> fill(bars, line.trend()));
            bars.setAlignment(Pos.BOTTOM_LEFT);
            bars.setPadding(new Insets(0, 0, 6, 12));
        }

        private static void fill(HBox bars, List<@Nullable BigDecimal> values) {
            bars.getChildren().clear();
            double most = values.stream().mapToDouble(value -> value == null ? 0 : value.doubleValue()).max().orElse(0);
            for (int i = 0; i < values.size(); i++) {
                BigDecimal value = values.get(i);
                double height = value == null || most <= 0 ? 1 : Math.max(1, TREND_HEIGHT * value.doubleValue() / most);
                Region bar = new Region();
                bar.setMinSize(TREND_BAR, height);
                bar.setMaxSize(TREND_BAR, height);
                bar.getStyleClass().add("trend-bar");
                if (i == values.size() - 1) {
                    bar.getStyleClass().add("now");
                }
                bars.getChildren().add(bar);
            }
        }
    }

    /** The year so far against what was promised. */
    private final class TargetCell extends FigureCell {
        TargetCell() {
            this(new Region(), new Label());
        }

        private TargetCell(Region bar, Label label) {
            super(box(bar, label), (cell, line) -> {
                label.setText(words.target(line));
                double part = line.target() == null || line.yearToDate() == null || line.target().signum() == 0
                        ? 0
                        : Math.min(1, line.yearToDate().doubleValue() / line.target().doubleValue());
                bar.getParent().setVisible(line.target() != null);
                bar.setMinWidth(TARGET_WIDTH * part);
                bar.setMaxWidth(TARGET_WIDTH * part);
            });
            label.getStyleClass().add("second-line");
        }

        private static HBox box(Region bar, Label label) {
            bar.getStyleClass().add("target-bar");
            bar.setMinHeight(6);
            bar.setMaxHeight(6);
            StackPane track = new StackPane(bar);
            track.getStyleClass().add("target-track");
            track.setAlignment(Pos.CENTER_LEFT);
            track.setMinSize(TARGET_WIDTH, 6);
            track.setMaxSize(TARGET_WIDTH, 6);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            label.setMinWidth(USE_PREF_SIZE);
            HBox box = new HBox(8, track, gap, label);
            box.setAlignment(Pos.CENTER_LEFT);
            box.setPadding(new Insets(0, 12, 0, 0));
            return box;
        }
    }
}
