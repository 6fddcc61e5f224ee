package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.Guest;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Somebody whom a line at the door may mean. */
final class GuestCell extends ListCell<Guest> {
    private final DoorWords words;
    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox line;

    GuestCell(DoorWords words) {
        this.words = words;
        detail.getStyleClass().add("second-line");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(8, label, gap, detail);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Guest guest, boolean empty) {
        super.updateItem(guest, empty);
        setGraphic(empty || guest == null ? null : line);
        label.setText(guest == null ? "" : words.label(guest));
        detail.setText(guest == null ? "" : words.detail(guest));
        setAccessibleText(guest == null ? null : words.label(guest) + ", " + words.detail(guest));
    }
}
