package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The file that is chosen: what is seen of it, and what can be done with it; or its name and note while they are written. */
final class PreviewPane extends VBox implements AttachmentEditor.Place {
    private final AttachmentsModel model;
    private final PreviewFaces faces;
    private final FlowPane actions = new FlowPane(8, 6);
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private final Runnable back;
    private @Nullable AttachmentEditor editor;

    /** @param back gives the keyboard back to the list */
    PreviewPane(AttachmentsModel model, AttachmentCommands commands, Runnable back) {
        super(10);
        this.model = model;
        this.faces = new PreviewFaces(model.words());
        this.back = back;
        setId("attachment-preview");
        getStyleClass().add("attachment-preview");
        setMinWidth(0);
        CommandControls controls = new CommandControls(model.words().words());
        actions.getChildren().addAll(controls.plain(commands.open), controls.plain(commands.save),
                controls.plain(commands.edit));
        model.chosenProperty().subscribe(this::show);
        model.previewProperty().subscribe(preview -> show(model.chosenProperty().get()));
    }

    private void show(@Nullable Attachment attachment) {
        AttachmentEditor open = editor;
        if (open != null && attachment != null && open.isOf(attachment)) {
            return;
        }
        if (open != null) {
            editor = null;
            editing.set(false);
            open.save(); // who goes on to another file has not given up what was written
        }
        getChildren().clear();
        if (attachment != null) {
            Preview preview = model.previewProperty().get();
            Node face = faces.face(attachment, preview);
            VBox.setVgrow(face, Priority.ALWAYS);
            getChildren().addAll(AttachmentCell.wrapped(attachment.name(), "preview-name"),
                    AttachmentCell.wrapped(model.words().facts(attachment), "second-line"));
            if (!attachment.note().isEmpty()) {
                getChildren().add(AttachmentCell.wrapped(attachment.note(), "attachment-note"));
            }
            getChildren().addAll(actions, face);
        }
    }

    /** Lets the person write another name and note. */
    void edit() {
        Attachment attachment = model.chosenProperty().get();
        if (attachment != null && editor == null) {
            show(new AttachmentEditor(model, attachment, this));
        }
    }

    private void show(AttachmentEditor made) {
        editor = made;
        editing.set(true);
        getChildren().setAll(made);
        made.focusFirst();
    }

    @Override
    public void keep(AttachmentEditor unwritten) {
        if (!unwritten.equals(editor) && model.lookAt(unwritten.seen())) { // one had gone on to another file
            show(unwritten);
        }
    }

    @Override
    public void closed(AttachmentEditor done) {
        if (done.equals(editor)) {
            editor = null;
            editing.set(false);
            show(model.chosenProperty().get());
            back.run();
        }
    }

    /** Whether name and note are being written. */
    BooleanProperty editingProperty() {
        return editing;
    }
}
