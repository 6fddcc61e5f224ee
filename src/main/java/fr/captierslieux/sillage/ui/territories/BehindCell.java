package fr.captierslieux.sillage.ui.territories;

import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.ui.lists.Faces;
import fr.captierslieux.sillage.ui.theme.WakeGlyph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A territory with its figure, or a project with its stage. */
final class BehindCell extends ListCell<BehindLine> {
    private final TerritoryWords words;
    private final TerritoriesModel model;
    private final Label name = Faces.label("cell-main");
    private final Label detail = Faces.label("second-line");
    private final WakeGlyph glyph = new WakeGlyph();
    private final Label amount = new Label();
    private final HBox line;

    BehindCell(TerritoryWords words, TerritoriesModel model) {
        this.words = words;
        this.model = model;
        amount.getStyleClass().add("figure-value");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        VBox left = new VBox(name, detail);
        left.setAlignment(Pos.CENTER_LEFT);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        line = new HBox(10, left, glyph, amount);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("behind-line");
        glyph.managedProperty().bind(glyph.visibleProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BehindLine item, boolean empty) {
        super.updateItem(item, empty);
        TerritoryMap map = model.mapProperty().get();
        setGraphic(empty || item == null || map == null ? null : line);
        if (empty || item == null || map == null) {
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case BehindLine.OneArea one -> {
                name.setText(one.area().name());
                detail.setText(words.around(map, one.area().code()));
                glyph.setVisible(false);
                amount.setText(words.speech().exact(map.question().figure().name(), one.area().amount()));
                setAccessibleText(words.said(map, one.area()));
            }
            case BehindLine.OneRow one -> show(map, one.row());
        }
        detail.setManaged(!detail.getText().isEmpty());
    }

    private void show(TerritoryMap map, BehindRow row) {
        name.setText(row.project());
        detail.setText(words.detail(row));
        glyph.show(row.stage());
        glyph.setVisible(true);
        amount.setText(words.adds(map.question().figure(), row));
        setAccessibleText(Stream.of(row.project(), detail.getText(), words.stage(row), amount.getText(),
                words.day(map.question().figure(), row))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
    }
}
