package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.controls.EmptyState;
import fr.captierslieux.sillage.ui.controls.SideSpace;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Everything that was typed and not saved: taken up again in its form at the side, or thrown away. */
public final class DraftsScreen implements Screen, FormHost {
    private final DraftListModel model;
    private final PanelForms forms;
    private final Words words;
    private final ListView<KeptDraft> list = new ListView<>();
    private final SideSpace space;
    private final ReadOnlyStringWrapper context = new ReadOnlyStringWrapper("");
    private final ListChangeListener<KeptDraft> counting = change -> count();
    private final List<Command> commands;

    public DraftsScreen(DraftListModel model, PanelForms forms, Words words, Clock clock) {
        this.model = model;
        this.forms = forms;
        this.words = words;
        list.setId("drafts");
        list.getStyleClass().add("gesture-list");
        list.setAccessibleText(words.get("drafts.title"));
        list.setItems(model.drafts());
        list.setPlaceholder(new EmptyState(Material2OutlinedAL.EDIT, words.get("drafts.none"), null));
        list.setCellFactory(view -> {
            DraftCell cell = new DraftCell(words, clock, this::open, model::discard);
            cell.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && cell.getItem() != null) {
                    open(cell.getItem());
                }
            });
            return cell;
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        this.space = new SideSpace(list);
        this.commands = List.of(Command.always("drafts-refresh", "lists.command.refresh", Material2OutlinedMZ.REFRESH,
                "F5", this::refresh));
    }

    private void onKey(KeyEvent event) {
        KeptDraft chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER) {
            open(chosen);
            event.consume();
        } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
            model.discard(chosen);
            event.consume();
        }
    }

    private void open(KeptDraft kept) {
        forms.resume(kept.draft().name(), this);
    }

    private void count() {
        context.set(model.drafts().isEmpty() ? "" : words.get("drafts.count", model.drafts().size()));
    }

    @Override
    public void show(Region form) {
        space.show(form);
    }

    @Override
    public void hide(Region form) {
        if (form.equals(space.panel())) {
            space.hide();
            list.requestFocus();
            model.read();
        }
    }

    @Override
    public void saved(FormRequest request, Saved saved) {
        model.read();
    }

    @Override
    public void bind() {
        model.drafts().addListener(counting);
        count();
        refresh();
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public void dispose() {
        model.drafts().removeListener(counting);
    }

    @Override
    public ObservableValue<String> context() {
        return context.getReadOnlyProperty();
    }

    @Override
    public List<Node> headerChoosers() {
        return List.of();
    }

    @Override
    public List<Node> headerActions() {
        return List.of();
    }

    @Override
    public Node content() {
        return space;
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }
}
