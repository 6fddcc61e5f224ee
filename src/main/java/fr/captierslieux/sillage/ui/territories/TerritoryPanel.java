package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panel beside the map: the figure of what is chosen with the rows behind it; without a choice the territories by size. */
final class TerritoryPanel extends BorderPane {
    private final TerritoriesModel model;
    private final TerritoryWords words;
    private final Label title = RecordPanel.wrapped("", "panel-title");
    private final Label around = RecordPanel.wrapped("", "muted");
    private final Label figure = new Label();
    private final Label what = RecordPanel.wrapped("", "muted");
    private final Label heading = RecordPanel.wrapped("", "section-title");
    private final ListView<BehindLine> lines = new ListView<>();
    private final Label definition = RecordPanel.wrapped("", "second-line");

    TerritoryPanel(TerritoriesModel model, TerritoryWords words, Command copy) {
        this.model = model;
        this.words = words;
        setId("territory-panel");
        getStyleClass().add("side-panel");
        setMinWidth(300);
        title.setId("territory-title");
        figure.setId("territory-figure");
        figure.getStyleClass().add("key-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        heading.setId("territory-heading");
        lines.setId("territory-rows");
        lines.setFixedCellSize(44);
        lines.getStyleClass().add("behind-list");
        lines.setCellFactory(list -> new BehindCell(words, model));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        lines.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox value = new HBox(12, figure, what);
        value.setAlignment(Pos.CENTER_LEFT);
        around.managedProperty().bind(around.textProperty().isNotEmpty());
        VBox content = new VBox(8, new VBox(2, title, around), value, heading, lines, definition,
                RecordPanel.wrapped(words.get("territory.source"), "map-source"));
        content.getStyleClass().add("panel-content");
        setCenter(content);
        HBox foot = new HBox(8, new CommandControls(words.words()).plain(copy));
        foot.getStyleClass().add("panel-foot");
        setBottom(foot);
    }

    private void go() {
        switch (lines.getSelectionModel().getSelectedItem()) {
            case null -> {
            }
            case BehindLine.OneArea one -> model.select(one.area().code());
            case BehindLine.OneRow one -> model.open(one.row());
        }
    }

    void show(TerritoryMap map, String chosen, @Nullable List<BehindRow> behind) {
        String name = map.question().figure().name();
        long amount = chosen.isEmpty() ? map.inside().amount() : map.countOf(chosen).amount();
        title.setText(words.title(map, chosen));
        around.setText(words.around(map, chosen));
        figure.setText(words.speech().exact(name, amount));
        what.setText(words.get("territories.unit." + name));
        definition.setText(words.speech().definition(name));
        lines.setAccessibleText(words.get(chosen.isEmpty() ? "territories.list.areas" : "territories.list.rows",
                title.getText()));
        if (chosen.isEmpty()) {
            heading.setText(words.get("territories.foremost." + map.question().level().name()));
            lines.setPlaceholder(new Label(words.get("territories.empty")));
            lines.getItems().setAll(map.foremost().stream().<BehindLine>map(BehindLine.OneArea::new).toList());
        } else if (behind != null) {
            heading.setText(
                    words.get("territories.behind." + map.question().figure().behind().name(), behind.size()));
            lines.setPlaceholder(new Label(words.get("territories.behind.none")));
            lines.getItems().setAll(behind.stream().<BehindLine>map(BehindLine.OneRow::new).toList());
        }
    }

    /** Puts the keyboard on the first line. */
    void focusFirst() {
        lines.requestFocus();
        if (lines.getSelectionModel().isEmpty() && !lines.getItems().isEmpty()) {
            lines.getSelectionModel().select(0);
        }
    }
}
