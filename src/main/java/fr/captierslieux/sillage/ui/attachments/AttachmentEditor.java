package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Name and note of a file. What was written is kept whichever way one leaves: only Escape and the button give it up. */
final class AttachmentEditor extends VBox {
    private final AttachmentsModel model;
    private final Attachment seen;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final Place place;
    private boolean refused;

    /** Where it stands. */
    interface Place {
        /** It is done, one way or the other. */
        void closed(AttachmentEditor editor);

        /** What was written in it could not be kept: it must be in sight. */
        void keep(AttachmentEditor editor);
    }

    AttachmentEditor(AttachmentsModel model, Attachment seen, Place place) {
        super(6);
        this.model = model;
        this.seen = seen;
        this.place = place;
        AttachmentWords words = model.words();
        name.setText(seen.name());
        name.setId("attachment-name");
        note.setText(seen.note());
        note.setId("attachment-note");
        note.setWrapText(true);
        note.setPrefRowCount(4);
        Button save = new Button(words.get("attachment.edit.save"));
        save.setId("attachment-edit-save");
        save.setOnAction(event -> save());
        Button leave = new Button(words.get("attachment.edit.leave"));
        leave.getStyleClass().add("flat");
        leave.setOnAction(event -> place.closed(this));
        getChildren().addAll(label("attachment.edit.name", name), name, label("attachment.edit.note", note), note,
                new HBox(8, save, leave));
        CommandControls.markAsWriting(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label label(String key, Node field) {
        Label label = new Label(model.words().get(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return label;
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER;
        if (event.getCode() == KeyCode.ESCAPE) {
            place.closed(this);
            event.consume();
        } else if (enter && (event.isShortcutDown() || name.isFocused())) {
            save();
            event.consume();
        }
    }

    /** Writes what was changed and closes; what could not be written stays, and saved once more it stands for what somebody else wrote. */
    void save() {
        if (isDisabled()) {
            return; // on its way
        }
        setDisable(true);
        Attachment from = refused ? model.now(seen) : seen;
        model.edit(from, name.getText(), note.getText(), () -> place.closed(this), () -> {
            refused = true;
            setDisable(false);
            place.keep(this);
        });
    }

    Attachment seen() {
        return seen;
    }

    boolean isOf(Attachment attachment) {
        return seen.row().equals(attachment.row());
    }

    void focusFirst() {
        name.requestFocus();
        name.selectAll();
    }
}
