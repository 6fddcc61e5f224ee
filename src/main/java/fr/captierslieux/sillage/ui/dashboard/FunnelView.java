package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.Funnel.Passage;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.Spread;
import fr.captierslieux.sillage.reports.funnel.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The way from a first contact to an open place as a wake: at each step a bar as high as what has passed it, between them the water that
 * runs on, beneath it how long that took and who has not passed. Every part shows its cases.
 */
final class FunnelView extends Region {
    /** So many stages have a colour of their own. */
    static final int STAGE_COLOURS = 6;
    private static final double TEXTS = 52;
    private static final double WAKE = 96;
    private static final double UNDER = 38;
    private static final double REST = 22;
    private static final double BAR = 12;
    private static final double GAP = 4;
    private static final double ROW = TEXTS + WAKE + UNDER + GAP;
    /** Below, the way runs on in a second row. */
    private static final double LEAST = 78;
    /** Below, shares are left to what is said of a step. */
    private static final double LEAST_FOR_SHARES = 96;

    private final DashboardModel model;
    private final DashboardWords words;
    private final List<Column> columns = new ArrayList<>();
    private double rests = REST;

    /** What is drawn of a step. */
    private record Column(Passage passage, double share, ChartButton press, Label part, Rectangle bar, Path water,
            @Nullable VBox lasted, VBox rests) {
    }

    FunnelView(DashboardModel model, DashboardWords words) {
        this.model = model;
        this.words = words;
        setId("dashboard-funnel");
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (ROW + rests) * FunnelStep.values().length / inRow(width);
    }

    private static int inRow(double width) {
        int all = FunnelStep.values().length;
        return width > 0 && width / all < LEAST ? all / 2 : all;
    }

    void show(@Nullable Funnel funnel) {
        columns.clear();
        getChildren().clear();
        if (funnel == null) {
            return;
        }
        long most = Math.max(1, funnel.steps().stream().mapToLong(Passage::passed).max().orElse(1));
        for (Passage passage : funnel.steps()) {
            columns.add(column(funnel, passage, (double) passage.passed() / most));
        }
        rests = REST
                * Math.max(1, columns.stream().mapToInt(each -> each.rests().getChildren().size()).max().orElse(1));
        columns.forEach(each -> getChildren().add(each.press()));
        columns.forEach(each -> getChildren().addAll(each.water(), each.bar()));
        for (Column each : columns) {
            VBox lasted = each.lasted();
            if (lasted != null) {
                getChildren().add(lasted);
            }
            getChildren().add(each.rests());
        }
        requestLayout();
    }

    private Column column(Funnel funnel, Passage passage, double share) {
        FunnelStep step = passage.step();
        Label name = new Label(words.step(step));
        name.getStyleClass().add("key-name");
        Label count = new Label(words.number(passage.passed()));
        count.getStyleClass().add("funnel-figure");
        Label part = new Label(words.share(funnel, passage));
        part.getStyleClass().add("second-line");
        part.managedProperty().bind(part.visibleProperty());
        HBox line = new HBox(6, count, part);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox face = new VBox(name, line);
        face.setAlignment(Pos.TOP_LEFT);
        ChartButton press = new ChartButton("funnel-" + step.name(), face, words.spoken(funnel, passage),
                () -> model.press(step, Standing.PASSED));
        press.getStyleClass().add("funnel-step");
        press.setAlignment(Pos.TOP_LEFT);
        Rectangle bar = new Rectangle();
        bar.getStyleClass().addAll("funnel-bar", look(step));
        bar.setArcWidth(4);
        bar.setArcHeight(4);
        bar.setMouseTransparent(true);
        Path water = new Path();
        water.getStyleClass().addAll("funnel-water", look(step));
        water.setMouseTransparent(true);
        VBox lasted = step.next().map(next -> lasted(step, funnel.get(next))).orElse(null);
        return new Column(passage, share, press, part, bar, water, lasted, rests(passage));
    }

    private static String look(FunnelStep step) {
        return "funnel-" + step.name().toLowerCase(Locale.ROOT);
    }

    /** How long it took to the next step. */
    private VBox lasted(FunnelStep step, Passage next) {
        Spread spread = next.sinceBefore();
        Label median = new Label(
                spread == null ? words.get("dashboard.funnel.unmeasured") : words.days(spread.median()));
        median.getStyleClass().add(spread == null ? "second-line" : "figure-value");
        Label middle = new Label(spread == null ? "" : words.middle(spread));
        middle.setMinWidth(USE_PREF_SIZE);
        middle.getStyleClass().add("second-line");
        VBox box = new VBox(median, middle);
        box.setAlignment(Pos.TOP_CENTER);
        if (spread != null) {
            String said = words.lasted(step, next.step(), spread);
            Tooltip.install(box, new Tooltip(said));
            box.setAccessibleRole(AccessibleRole.TEXT);
            box.setAccessibleText(said);
        }
        return box;
    }

    /** Those who have not passed, told apart by whether they still may. */
    private VBox rests(Passage passage) {
        VBox box = new VBox();
        box.setAlignment(Pos.TOP_LEFT);
        for (Standing standing : List.of(Standing.UNDER_WAY, Standing.CLOSED)) {
            long count = passage.count(standing);
            if (count > 0) {
                Label label = new Label(words.standing(standing, count));
                label.getStyleClass().add("funnel-rest");
                ChartButton button = new ChartButton("funnel-" + passage.step().name() + "-" + standing.name(), label,
                        words.behind(passage.step(), standing) + ", " + words.number(count),
                        () -> model.press(passage.step(), standing));
                button.getStyleClass().add("funnel-link");
                box.getChildren().add(button);
            }
        }
        return box;
    }

    @Override
    protected void layoutChildren() {
        if (columns.isEmpty()) {
            return;
        }
        int inRow = inRow(getWidth());
        double width = getWidth() / inRow;
        for (int i = 0; i < columns.size(); i++) {
            Column each = columns.get(i);
            each.part().setVisible(width >= LEAST_FOR_SHARES);
            double top = Math.floorDiv(i, inRow) * (ROW + rests);
            double middle = top + TEXTS + WAKE / 2;
            double left = Math.round(i % inRow * width);
            double height = Math.max(2, WAKE * each.share());
            put(each.press(), left, top, width - GAP, TEXTS + WAKE);
            each.bar().setX(left);
            each.bar().setY(middle - height / 2);
            each.bar().setWidth(BAR);
            each.bar().setHeight(height);
            double next = i + 1 < columns.size() ? Math.max(2, WAKE * columns.get(i + 1).share()) : 0;
            draw(each.water(), left + BAR + GAP, Math.round(left + width) - GAP, height, next, middle);
            each.water().setVisible(i + 1 < columns.size());
            VBox lasted = each.lasted();
            if (lasted != null) {
                put(lasted, left + BAR, top + TEXTS + WAKE + 4, width - BAR, UNDER);
            }
            put(each.rests(), left, top + ROW, width - GAP, rests);
        }
    }

    private static void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, Math.max(0, width), height);
    }

    /** Water from one height to the next, bent as a wake is. */
    private static void draw(Path path, double from, double to, double height, double next, double middle) {
        double bend = (to - from) / 2;
        path.getElements().setAll(new MoveTo(from, middle - height / 2),
                new CubicCurveTo(from + bend, middle - height / 2, to - bend, middle - next / 2, to,
                        middle - next / 2),
                new LineTo(to, middle + next / 2),
                new CubicCurveTo(to - bend, middle + next / 2, from + bend, middle + height / 2, from,
                        middle + height / 2),
                new ClosePath());
    }
}
