package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above the map: which figure, how finely, as what. */
final class TerritoriesBar extends FlowPane {
    private final TerritoriesModel model;
    private final TerritoryWords words;
    private final FigureChooser figure;
    private final Map<TerritoryLevel, ToggleButton> levels = new EnumMap<>(TerritoryLevel.class);
    private final Map<Shown, ToggleButton> ways = new EnumMap<>(Shown.class);
    private final ToggleButton marks = new ToggleButton();

    TerritoriesBar(TerritoriesModel model, TerritoryWords words) {
        this.model = model;
        this.words = words;
        setId("territories-bar");
        getStyleClass().add("filter-bar");
        figure = new FigureChooser(words, model::choose);
        marks.setText(words.get("territories.marks"));
        marks.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        marks.setAccessibleText(marks.getText());
        marks.setTooltip(new Tooltip(marks.getText()));
        marks.setGraphic(new FontIcon(Material2OutlinedMZ.PLACE));
        marks.setId("territories-marks");
        marks.getStyleClass().add("chip");
        marks.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(figure,
                segments(TerritoryLevel.values(), levels, "territories.level.", model::choose),
                segments(Shown.values(), ways, "territories.as.", model.shownProperty()::set), marks);
    }

    private <E extends Enum<E>> Node segments(E[] values, Map<E, ToggleButton> buttons, String keys,
            Consumer<E> chosen) {
        HBox box = new HBox();
        box.getStyleClass().addAll("segments", "tall");
        ToggleGroup group = new ToggleGroup();
        List<E> all = Arrays.asList(values);
        Function<E, String> look = each -> each.equals(all.getFirst())
                ? "first"
                : each.equals(all.getLast()) ? "last" : "middle";
        for (E each : all) {
            ToggleButton button = new ToggleButton(words.get(keys + each.name()));
            button.setId(keys.replace('.', '-') + each.name());
            button.setToggleGroup(group);
            button.getStyleClass().add(look.apply(each));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true); // a second press must not leave none chosen
                chosen.accept(each);
            });
            buttons.put(each, button);
            box.getChildren().add(button);
        }
        return box;
    }

    Subscription bind() {
        marks.selectedProperty().bindBidirectional(model.marksProperty());
        return Subscription.combine(model.questionProperty().subscribe(this::show),
                model.shownProperty().subscribe(way -> Objects.requireNonNull(ways.get(way)).setSelected(true)),
                marks.selectedProperty().subscribe(on -> {
                    marks.getStyleClass().remove("set");
                    if (on) {
                        marks.getStyleClass().add("set");
                    }
                }),
                () -> marks.selectedProperty().unbindBidirectional(model.marksProperty()));
    }

    private void show(MapQuestion question) {
        figure.show(question.figure());
        Objects.requireNonNull(levels.get(question.level())).setSelected(true);
    }
}
