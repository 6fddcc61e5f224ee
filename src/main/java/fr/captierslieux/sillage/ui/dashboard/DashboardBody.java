package fr.captierslieux.sillage.ui.dashboard;

import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that is drawn, from the key figures down to the parts of the one that is chosen. */
final class DashboardBody extends VBox {
    private static final Indicator ON_MAP = Indicators.get("C1");
    private static final double TWO_COLUMNS = 760;
    private static final List<String> FIRST_PARTS = List.of("reseau", "departement", "stade");

    private final DashboardModel model;
    private final DashboardWords words;
    private final Supplier<String> scope;
    private final ChartPictures pictures;
    private final KeyFigures keys;
    private final FunnelView funnel;
    private final EvolutionChart evolution;
    private final RegionView region;
    private final ChartSection funnelSection;
    private final ChartSection evolutionSection;
    private final ChartSection regionSection;
    private final MenuButton chooser = new MenuButton();
    private final Label definition = new Label();
    private final Hyperlink rows = new Hyperlink();
    private final GridPane charts = new GridPane();
    private final GridPane parts = new GridPane();
    private final Label source = new Label();
    private final ToggleButton byPeriods = new ToggleButton();
    private final ToggleButton byYears = new ToggleButton();
    private final List<ChartSection> partSections = new ArrayList<>();

    /** @param scope to what the figures are restricted, in words */
    DashboardBody(DashboardModel model, DashboardWords words, Supplier<String> scope, ChartPictures pictures) {
        this.model = model;
        this.words = words;
        this.scope = scope;
        this.pictures = pictures;
        setId("dashboard-body");
        getStyleClass().add("dashboard");
        keys = new KeyFigures(model, words);
        funnel = new FunnelView(model, words);
        evolution = new EvolutionChart(model, words);
        region = new RegionView(model, words);
        funnelSection = new ChartSection("dashboard-funnel-section", words, funnel, pictures::copy);
        evolutionSection = new ChartSection("dashboard-evolution", words, evolution, pictures::copy).with(spans());
        regionSection = new ChartSection("dashboard-region", words, region, pictures::copy);
        List.of(charts, parts).forEach(grid -> {
            grid.setHgap(36);
            grid.setVgap(20);
            grid.setMinWidth(0);
        });
        source.getStyleClass().add("map-source");
        source.setWrapText(true);
        getChildren().addAll(keys, funnelSection, chosenHead(), charts, parts, source);
        widthProperty().subscribe(this::arrange);
    }

    private Node spans() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(button(byPeriods, group, "first", Span.PERIODS),
                button(byYears, group, "last", Span.YEARS));
        box.getStyleClass().addAll("segments", "not-pictured");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton button(ToggleButton button, ToggleGroup group, String place, Span span) {
        button.setId("dashboard-span-" + span.name());
        button.setToggleGroup(group);
        button.getStyleClass().add(place);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(span);
        });
        return button;
    }

    /** Which figure the charts below are of; any of the report's may be chosen. */
    private Node chosenHead() {
        chooser.setId("dashboard-chooser");
        chooser.getStyleClass().add("figure-chooser");
        chooser.setMnemonicParsing(false);
        ToggleGroup group = new ToggleGroup();
        for (Indicator.Group chapter : Indicator.Group.values()) {
            Menu menu = new Menu(words.get("indicator.group." + chapter.name()));
            Indicators.listAll().stream().filter(each -> each.group() == chapter)
                    .forEach(each -> menu.getItems().add(item(each, group)));
            chooser.getItems().add(menu);
        }
        definition.getStyleClass().add("second-line");
        definition.setWrapText(true);
        definition.setMinHeight(USE_PREF_SIZE);
        rows.setId("dashboard-rows");
        rows.setMinWidth(USE_PREF_SIZE);
        rows.setOnAction(event -> {
            rows.setVisited(false);
            model.press(model.chosenProperty().get());
        });
        FlowPane line = new FlowPane(12, 4, chooser, rows);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(2, line, definition);
        head.getStyleClass().add("chosen-head");
        return head;
    }

    private RadioMenuItem item(Indicator indicator, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words.figures().label(indicator));
        item.setMnemonicParsing(false);
        item.setId("dashboard-choose-" + indicator.code());
        item.setToggleGroup(group);
        item.setUserData(indicator);
        item.setOnAction(event -> model.choose(indicator));
        return item;
    }

    /** The figures are there, or others are chosen. */
    void showFigures() {
        Indicator chosen = model.chosenProperty().get();
        String of = of();
        keys.show();
        chooser.setText(words.figures().label(chosen));
        chooser.setAccessibleText(words.get("dashboard.chosen.spoken", words.figures().label(chosen)));
        definition.setText(words.figures().definition(chosen));
        rows.setText(words.get("dashboard.chosen.rows"));
        rows.setDisable(model.value(chosen) == null);
        Indicator mapped = RegionView.breakdown(chosen).isPresent() ? chosen : ON_MAP;
        String breakdown = RegionView.breakdown(mapped).orElseThrow();
        region.show(mapped, breakdown);
        regionSection.title(words.get("dashboard.by." + breakdown),
                mapped.equals(chosen) ? of : words.figures().label(mapped) + ", " + of);
        showParts(chosen, of);
        source.setText(words.get("dashboard.source", of,
                words.figures().written().day(words.figures().today(), words.figures().today())));
    }

    private void showParts(Indicator chosen, String of) {
        partSections.clear();
        chosen.breakdowns().stream().filter(each -> !RegionView.breakdown(chosen).equals(Optional.of(each)) || each
                .equals("departement")).sorted(this::order)
                .forEach(each -> partSections.add(section(chosen, each, of)));
        if (!chosen.equals(DashboardModel.THEMES)) {
            partSections.add(section(DashboardModel.THEMES, "theme",
                    words.figures().label(DashboardModel.THEMES) + ", " + of));
        }
        arrange();
    }

    private int order(String one, String other) {
        return Integer.compare(place(one), place(other));
    }

    private static int place(String breakdown) {
        int place = FIRST_PARTS.indexOf(breakdown);
        return place < 0 ? FIRST_PARTS.size() : place;
    }

    private ChartSection section(Indicator indicator, String breakdown, String under) {
        PartsChart chart = new PartsChart(model, words);
        chart.show(indicator, breakdown);
        ChartSection section = new ChartSection("dashboard-by-" + breakdown, words, chart, pictures::copy);
        section.title(words.get("dashboard.by." + breakdown), under);
        return section;
    }

    void showFunnel() {
        Funnel there = model.funnelProperty().get();
        funnel.show(there);
        funnelSection.title(words.get("dashboard.funnel.title"), there == null
                ? ""
                : words.get("dashboard.funnel.said", there.entered(), of(),
                        words.figures().written().day(there.seenOn(), words.figures().today())));
    }

    void showEvolution() {
        FigureSeries series = model.evolutionProperty().get();
        Indicator chosen = model.chosenProperty().get();
        byPeriods.setText(words.get("reports.column.trend." + model.periodProperty().get().kind().name()));
        byYears.setText(words.get("dashboard.span.years"));
        byPeriods.setSelected(model.spanProperty().get() == Span.PERIODS);
        byYears.setSelected(model.spanProperty().get() == Span.YEARS);
        evolution.show(series, chosen);
        evolutionSection.title(words.get("dashboard.evolution"),
                words.figures().label(chosen) + ", " + words.figures().unit(chosen)
                        + (scope.get().isEmpty() ? "" : ", " + scope.get()));
    }

    void showRecent() {
        keys.show();
    }

    /** « T3 2026 », with the scope where there is one. */
    private String of() {
        String period = words.figures().period(model.periodProperty().get());
        return scope.get().isEmpty() ? period : period + ", " + scope.get();
    }

    /** Two columns where there is room, else one. */
    private void arrange() {
        double width = getWidth();
        int columns = width > 0 && width < TWO_COLUMNS ? 1 : 2;
        place(charts, List.of(evolutionSection, regionSection), columns, List.of(58.0, 42.0));
        place(parts, partSections, columns, List.of(50.0, 50.0));
    }

    private static void place(GridPane grid, List<? extends Region> sections, int columns, List<Double> shares) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(columns == 1 ? 100 : shares.get(i));
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < sections.size(); i++) {
            grid.add(sections.get(i), i % columns, i / columns);
        }
    }
}
