package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A page onto which files are dropped, anywhere; says so while they are over it. What was copied elsewhere is pasted there too. */
public final class DropPlace extends StackPane {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final AttachmentsModel model;
    private final AttachmentCommands commands;
    private final StackPane sign;

    /** @param page what stands there */
    public DropPlace(Region page, AttachmentsModel model, AttachmentCommands commands, AttachmentsPane.Place place) {
        this.model = model;
        this.commands = commands;
        Label said = new Label(model.words().get(place.key("drop-here")),
                new FontIcon(Material2OutlinedAL.ATTACH_FILE));
        said.getStyleClass().add("drop-said");
        sign = new StackPane(said);
        sign.setId("drop-sign");
        sign.getStyleClass().add("drop-sign");
        sign.setMouseTransparent(true);
        sign.setVisible(false);
        setMinWidth(0);
        getChildren().addAll(page, sign);
        setOnDragOver(this::over);
        setOnDragExited(event -> sign.setVisible(false));
        setOnDragDropped(this::dropped);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void over(DragEvent event) {
        if (ClipboardFiles.isThere(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            sign.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        sign.setVisible(false);
        List<Incoming> files = ClipboardFiles.of(event.getDragboard(), model.words());
        model.add(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /** Files and pictures are attached; all else that was copied is pasted as elsewhere in the window. */
    private void pressed(KeyEvent event) {
        if (PASTE.match(event) && getScene() != null && !CommandControls.isWriting(getScene())
                && ClipboardFiles.isAllThereIs(Clipboard.getSystemClipboard()) && commands.pasteWhatIsThere()) {
            event.consume();
        }
    }
}
