package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.ui.controls.Tags;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How a line reads, what tells it apart, how much it is used and whose it is. */
final class LineCell extends ListCell<SettingLine> {
    private static final double INDENT = 24;

    private final SettingsWords words;
    private final Label title = new Label();
    private final Label second = new Label();
    private final Label uses = new Label();
    private final Label state = Tags.neutral("");
    private final VBox text = new VBox(2);
    private final HBox face;

    LineCell(SettingsWords words) {
        this.words = words;
        title.getStyleClass().add("finding-name");
        second.getStyleClass().add("second-line");
        uses.getStyleClass().add("muted");
        uses.setMinWidth(Region.USE_PREF_SIZE);
        text.getChildren().setAll(title, second);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        face = new HBox(12, text, uses, state);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("settings-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SettingLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(line.title());
        second.setText(line.second());
        uses.setText(line.uses());
        state.setText(line.state());
        state.setVisible(!line.state().isEmpty());
        state.setManaged(!line.state().isEmpty());
        HBox.setMargin(text, new Insets(0, 0, 0, line.level() * INDENT));
        setGraphic(face);
        setAccessibleText(words.spoken(line));
    }
}
