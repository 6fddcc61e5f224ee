package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.ListAttachments;
import fr.captierslieux.sillage.outreach.LifePreview;
import fr.captierslieux.sillage.ui.attachments.AttachmentsModel;
import fr.captierslieux.sillage.ui.attachments.AttachmentsPane;
import fr.captierslieux.sillage.ui.attachments.AttachmentsPane.Place;
import fr.captierslieux.sillage.ui.attachments.DropPlace;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import fr.captierslieux.sillage.ui.lists.RecordPanel;
import fr.captierslieux.sillage.ui.lists.RemovedRecords;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The files of a resource in its panel: the sheet or guide itself, attached, seen, opened, named, taken away. */
public final class ResourceFiles implements PanelPart {
    private final AttachmentsModel model;
    private final ListAttachments files;
    private final Background background;
    private final Prompts prompts;
    private final RemovedRecords removed;
    private final AttachmentsPane pane;
    private final String title;
    private final Node section;
    private final Lane lane = new Lane();
    private @Nullable Holder shown;

    public ResourceFiles(AttachmentsModel model, ListAttachments files, Background background, Prompts prompts,
            RemovedRecords removed, Words words) {
        this.model = model;
        this.files = files;
        this.background = background;
        this.prompts = prompts;
        this.removed = removed;
        this.pane = new AttachmentsPane(model, Place.OF_RESOURCE);
        Command remove = Command.when("resource-remove-file", "lists.command.bin", Material2OutlinedAL.DELETE, null,
                model.chosenProperty().map(file -> "").orElse("attachment.none-chosen"), this::remove);
        MenuItem item = new CommandControls(words).menuItem(remove);
        pane.offer(List.of(item));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && pane.holds(pane.getScene().getFocusOwner())) {
                remove.runIfAvailable();
                event.consume();
            }
        });
        this.title = words.get(Place.OF_RESOURCE.key("title"));
        this.section = new DropPlace(pane, model, pane.commands(), Place.OF_RESOURCE);
        model.whenChanged(this::refresh);
    }

    @Override
    public List<Node> show(LifePreview preview) {
        Holder asked = Holder.ofResource(preview.row().code());
        if (!asked.equals(shown)) {
            model.clear();
            shown = asked;
        }
        refresh();
        return RecordPanel.section(title, List.of(section));
    }

    @Override
    public void refresh() {
        Holder asked = shown;
        if (asked != null) {
            background.read(lane, () -> files.list(asked), there -> {
                model.show(asked, there);
                model.enter();
                pane.showChosen();
            }, failure -> prompts.problem(new Problem("attachment.problem.read", failure)));
        }
    }

    private void remove() {
        Attachment file = model.chosenProperty().get();
        if (file != null) {
            removed.remove(Attachment.ENTITY, file.row(), file.name(), this::refresh);
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(pane.commands().attach, pane.commands().paste, pane.commands().export);
    }
}
