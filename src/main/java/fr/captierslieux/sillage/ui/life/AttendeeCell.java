package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.Attendee;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A line of the list at the door: whether somebody is there, who, and what tells them apart. */
final class AttendeeCell extends ListCell<Attendee> {
    private final DoorWords words;
    private final FontIcon mark = new FontIcon(Material2OutlinedAL.CHECK_CIRCLE);
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label standing = new Label();
    private final HBox line;

    AttendeeCell(DoorWords words) {
        this.words = words;
        title.getStyleClass().add("cell-main");
        detail.getStyleClass().add("second-line");
        standing.getStyleClass().addAll("tag", "neutral");
        standing.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox(title, detail);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(12, mark, text, standing);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable Attendee attendee, boolean empty) {
        super.updateItem(attendee, empty);
        setGraphic(empty || attendee == null ? null : line);
        if (empty || attendee == null) {
            setAccessibleText(null);
            return;
        }
        mark.setIconCode(attendee.isThere()
                ? Material2OutlinedAL.CHECK_CIRCLE
                : Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);
        mark.getStyleClass().remove("success-icon");
        if (attendee.isThere()) {
            mark.getStyleClass().add("success-icon");
        }
        title.setText(attendee.title());
        String more = words.detail(attendee);
        detail.setText(more);
        detail.setManaged(!more.isEmpty());
        String how = words.standing(attendee);
        standing.setText(how);
        standing.setVisible(!how.isEmpty());
        standing.setManaged(!how.isEmpty());
        setAccessibleText(words.spoken(attendee));
    }
}
