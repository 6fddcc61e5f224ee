package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.controls.SideSpace;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A list with its panel, which can be folded. A form takes the panel's place while it is open. */
public final class PreviewSplit extends StackPane implements FormHost {
    private final SideSpace space;
    private final Region preview;
    private final StackPane panel = new StackPane();
    private final BiConsumer<FormRequest, Saved> saved;
    private @Nullable Region form;
    private boolean narrow;
    private @Nullable Node before;

    /** @param saved is told what a form in the panel wrote */
    public PreviewSplit(Region list, Region preview, BiConsumer<FormRequest, Saved> saved) {
        this.preview = preview;
        this.saved = saved;
        list.setMinWidth(0);
        space = new SideSpace(list);
        panel.getChildren().add(preview);
        getChildren().add(space);
        space.show(panel);
        space.widthProperty().subscribe(() -> {
            if (space.isNarrow() != narrow) {
                narrow = space.isNarrow();
                unfold(!narrow || form != null);
            }
        });
    }

    private void unfold(boolean open) {
        if (open) {
            space.show(panel);
        } else {
            space.hide();
        }
    }

    /** Folds the panel, or brings it back; a form stays. */
    public void toggle() {
        if (form == null) {
            unfold(space.panel() == null);
        }
    }

    /** Brings the panel to sight. */
    public void open() {
        unfold(true);
    }

    /** What the panel shows; empty where it is folded or has nothing to say. */
    public Optional<Node> findPanel() {
        return space.panel() == null || !panel.isVisible() ? Optional.empty() : Optional.of(panel);
    }

    /** Whether the panel has anything to say; a form always has. */
    public void setPanelShown(boolean something) {
        panel.setVisible(something || form != null);
        preview.setVisible(something);
    }

    @Override
    public void show(Region opened) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        form = opened;
        panel.getChildren().setAll(opened);
        panel.setVisible(true);
        open();
    }

    @Override
    public void hide(Region closed) {
        if (closed.equals(form)) {
            form = null;
            panel.getChildren().setAll(preview);
            panel.setVisible(preview.isVisible());
            if (narrow) {
                unfold(false);
            }
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            }
        }
    }

    @Override
    public void saved(FormRequest request, Saved what) {
        saved.accept(request, what);
    }
}
