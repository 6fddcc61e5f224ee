package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.lists.PreviewSplit;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Picture;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.reports.PeriodChooser;
import fr.captierslieux.sillage.ui.reports.ScopeChooser;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.MapSpeech;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Territoires: the map of third places, the same as a table, and what stands behind each territory. */
public final class TerritoriesScreen implements Screen {
    /** Lower, legend and map stand over what is below them: the screen scrolls then. */
    private static final double MAP_LEAST = 280;

    private final TerritoriesModel model;
    private final TerritoryWords words;
    private final CommandControls controls;
    private final PeriodChooser period;
    private final ScopeChooser network;
    private final ScopeChooser zoom;
    private final TerritoriesBar bar;
    private final MapView view;
    private final AreaTable table;
    private final TerritoryPanel panel;
    private final MapExport pictures;
    private final ObservableValue<String> reading;
    private final FlowPane rest = new FlowPane(16, 2);
    private final PreviewSplit split;
    private final Command export;
    private final List<Command> commands;
    private Subscription bound = Subscription.EMPTY;

    public TerritoriesScreen(TerritoriesModel model, MapExport pictures, MapSpeech speech,
            Clock clock) {
        this.model = model;
        this.words = new TerritoryWords(speech, LocalDate.now(clock));
        this.controls = new CommandControls(speech.words());
        this.period = new PeriodChooser(speech.words(), clock, model.questionProperty().get().period(), model::choose);
        this.network = new ScopeChooser("territories-network", words.get("reports.scope.network"),
                words.get("reports.scope.all-networks"), model::chooseNetwork);
        this.zoom = new ScopeChooser("territories-zoom", words.get("territories.zoom"),
                words.get("territories.zoom.all"),
                code -> model.zoom(code == null ? "" : code));
        zoom.offer(RegionMap.shipped().list(TerritoryLevel.DEPARTMENT).stream()
                .map(each -> new Choice(each.code(), each.name())).toList());
        this.pictures = pictures;
        this.reading = Bindings.createStringBinding(
                () -> model.mapProperty().get() == null ? "reports.unavailable.reading" : "", model.mapProperty());
        this.export = Command.when("territories-export", "territories.command.export", Material2OutlinedAL.IMAGE,
                "Shortcut+E", reading, pictures::write);
        Command copy = Command.when("territories-copy", "territories.command.copy", Material2OutlinedAL.CONTENT_COPY,
                null, reading, pictures::copy);
        this.commands = List.of(export, copy,
                Command.always("territories-refresh", "reports.command.refresh", Material2OutlinedMZ.REFRESH, "F5",
                        model::refresh),
                Command.always("territories-before", "reports.period.before", Material2OutlinedAL.CHEVRON_LEFT,
                        "Alt+Page_Up", () -> model.choose(model.questionProperty().get().period().previous())),
                Command.always("territories-after", "reports.period.after", Material2OutlinedAL.CHEVRON_RIGHT,
                        "Alt+Page_Down", () -> model.choose(model.questionProperty().get().period().next())));
        this.bar = new TerritoriesBar(model, words);
        this.panel = new TerritoryPanel(model, words, copy);
        this.view = new MapView(model, words, panel::focusFirst);
        this.table = new AreaTable(model, words);
        StackPane area = new StackPane(view, table);
        area.setMinSize(0, MAP_LEAST);
        VBox.setVgrow(area, Priority.ALWAYS);
        rest.setId("territories-rest");
        rest.getStyleClass().add("map-rest");
        rest.setAlignment(Pos.CENTER_LEFT);
        this.split = new PreviewSplit(new VBox(bar, area, rest), panel, (request, saved) -> model.refresh());
    }

    @Override
    public void bind() {
        bound = Subscription.combine(bar.bind(), view.bind(),
                model.questionProperty().subscribe(this::showQuestion),
                model.networksProperty().subscribe(offered -> {
                    network.offer(offered);
                    network.show(model.questionProperty().get().network());
                }),
                model.mapProperty().subscribe(this::showMap),
                model.behindProperty().subscribe(this::showPanel),
                model.chosenProperty().subscribe(table::choose),
                model.zoomedProperty().subscribe(this::showMap),
                model.zoomedProperty().subscribe(code -> zoom.show(code.isEmpty() ? null : code)),
                model.shownProperty().subscribe(way -> {
                    view.setVisible(way == Shown.MAP);
                    table.setVisible(way == Shown.TABLE);
                }));
        model.refresh();
    }

    private void showQuestion(MapQuestion question) {
        period.show(question.period());
        period.setDisable(!question.figure().isOfPeriod());
        network.show(question.network());
    }

    private void showMap() {
        TerritoryMap map = model.mapProperty().get();
        if (map != null) {
            table.show(map);
            showRest(map);
            showPanel();
        }
    }

    /** What lies in no territory is said, and leads to its rows. */
    private void showRest(TerritoryMap map) {
        rest.getChildren().clear();
        String figure = map.question().figure().name();
        if (map.outside().rows() > 0) {
            rest.getChildren().add(link("outside", words.speech().outside(figure, map.outside().amount()),
                    TerritoryMap.OUTSIDE));
        }
        if (map.nowhere().rows() > 0) {
            rest.getChildren().add(link("nowhere", words.speech().nowhere(figure, map.nowhere().amount()),
                    TerritoryMap.NOWHERE));
        }
        if (map.isEmpty()) {
            rest.getChildren().add(RecordPanel.wrapped(words.get("territories.empty.hint"), "muted"));
        }
        rest.setManaged(!rest.getChildren().isEmpty());
    }

    private Hyperlink link(String id, String text, String territory) {
        Hyperlink link = new Hyperlink(text);
        link.setId("territories-" + id);
        link.setOnAction(event -> {
            model.select(territory);
            split.open();
        });
        return link;
    }

    private void showPanel() {
        TerritoryMap map = model.mapProperty().get();
        if (map != null) {
            panel.show(map, model.chosenProperty().get(), model.behindProperty().get());
        }
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void dispose() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        model.leave();
    }

    @Override
    public ObservableValue<String> context() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public List<Node> headerChoosers() {
        return List.of(period, network, zoom);
    }

    @Override
    public List<Node> headerActions() {
        return List.of(controls.primary(export));
    }

    @Override
    public Node content() {
        return split;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public ObservableValue<String> unprintable() {
        return reading;
    }

    /** The map as a picture where it is shown, and the same figures as a table. */
    @Override
    public void print(SeenPage page, Consumer<PrintedDocument> given) {
        PrintedDocument figures = page.read(split.findPanel()
                .map(side -> new Node[]{table, rest, side}).orElse(new Node[]{table, rest}));
        if (model.shownProperty().get() == Shown.TABLE) {
            given.accept(figures);
            return;
        }
        pictures.draw(png -> given.accept(page.of(List.of(new Picture(new Image(new ByteArrayInputStream(png)),
                page.title()))).with(figures)));
    }

    @Override
    public void focusFirst() {
        if (model.shownProperty().get() == Shown.MAP) {
            view.focusMap();
        } else {
            table.requestFocus();
        }
    }
}
