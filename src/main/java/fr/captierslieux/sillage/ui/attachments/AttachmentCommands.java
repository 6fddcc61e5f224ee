package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.ui.commands.Command;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What can be done with the files of a case or a resource, as commands. */
public final class AttachmentCommands {
    /** Asks for files. */
    public final Command attach;
    /** Takes what was copied elsewhere. */
    public final Command paste;
    /** Writes all into a folder. */
    public final Command export;
    final Command open;
    final Command save;
    final Command edit;
    private final Command limit;
    private final AttachmentsModel model;

    /**
     * @param owner  what the files are of, as ids begin: {@code case}
     * @param rename lets the person write another name and note
     */
    public AttachmentCommands(AttachmentsModel model, String owner, Runnable rename) {
        this.model = model;
        ObservableValue<String> unchosen = model.chosenProperty().map(each -> "").orElse("attachment.none-chosen");
        attach = Command.always(owner + "-attach", "attachment.command.attach", Material2OutlinedAL.ATTACH_FILE, "J",
                model::askForFiles);
        paste = Command.always(owner + "-paste-files", "attachment.command.paste", Material2OutlinedAL.CONTENT_PASTE,
                "Shortcut+Shift+V", () -> {
                    if (!pasteWhatIsThere()) {
                        model.nothingToPaste();
                    }
                });
        open = Command.when("attachment-open", "attachment.command.open", Material2OutlinedMZ.OPEN_IN_NEW, null,
                unchosen, model::open);
        save = Command.when("attachment-save", "attachment.command.save", Material2OutlinedMZ.SAVE_ALT, null, unchosen,
                model::saveAs);
        edit = Command.when("attachment-edit", "attachment.command.edit", Material2OutlinedAL.EDIT, "F2", unchosen,
                rename);
        export = Command.when(owner + "-export-attachments", "attachment.command.export", Material2OutlinedMZ.SAVE_ALT,
                null, Bindings.createStringBinding(() -> model.items().isEmpty() ? "attachment.none" : "",
                        model.items()),
                model::exportAll);
        limit = Command.always("attachment-limit", "attachment.command.limit", Material2OutlinedMZ.STRAIGHTEN, null,
                model::askForLimit);
    }

    /** Attaches files or a picture that were copied elsewhere; returns whether there were any. */
    public boolean pasteWhatIsThere() {
        List<Incoming> files = ClipboardFiles.of(Clipboard.getSystemClipboard(), model.words());
        model.add(files);
        return !files.isEmpty();
    }

    public List<Command> all() {
        return List.of(attach, paste, export, open, save, edit, limit);
    }
}
