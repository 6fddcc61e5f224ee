package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.ui.controls.WrappingCell;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file of the list: what it is, how it is called, what is known of it. */
final class AttachmentCell extends WrappingCell<Attachment> {
    private final AttachmentWords words;

    AttachmentCell(AttachmentWords words) {
        this.words = words;
        getStyleClass().add("attachment-cell");
    }

    @Override
    protected void updateItem(@Nullable Attachment attachment, boolean empty) {
        super.updateItem(attachment, empty);
        if (empty || attachment == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StackPane icon = new StackPane(new FontIcon(AttachmentLook.icon(attachment.kind())));
        icon.getStyleClass().add("attachment-icon");
        icon.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox(2, wrapped(attachment.name(), "cell-main"),
                wrapped(words.facts(attachment), "second-line"));
        if (!attachment.note().isEmpty()) {
            text.getChildren().add(wrapped(attachment.note(), "attachment-note"));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(10, icon, text);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("attachment-line");
        setGraphic(line);
        setAccessibleText(words.spoken(attachment));
    }

    static Label wrapped(String text, String look) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(look);
        return label;
    }
}
