package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A list with its panel at the right, or over it where the window is narrow. A form takes the panel's place while it is open.
 */
public final class PreviewSplit extends StackPane implements FormHost {
    private static final double PANEL = 360;
    /** A window of 1200, less its navigation. */
    private static final double NARROW = 1000;

    private final Region list;
    private final Region preview;
    private final StackPane panel = new StackPane();
    private final SplitPane split = new SplitPane();
    private final BiConsumer<FormRequest, Saved> saved;
    private @Nullable Region form;
    private boolean narrow;
    private boolean open = true;
    private @Nullable Node before;

    /** @param saved is told what a form in the panel wrote */
    public PreviewSplit(Region list, Region preview, BiConsumer<FormRequest, Saved> saved) {
        this.list = list;
        this.preview = preview;
        this.saved = saved;
        list.setMinWidth(400);
        panel.getChildren().add(preview);
        panel.setMinWidth(300);
        panel.setPrefWidth(PANEL);
        SplitPane.setResizableWithParent(panel, false);
        getChildren().add(split);
        widthProperty().subscribe(width -> {
            boolean now = width.doubleValue() > 0 && width.doubleValue() < NARROW;
            if (now != narrow) {
                narrow = now;
                open = !narrow || form != null;
                arrange();
            }
        });
        arrange();
    }

    private void arrange() {
        getChildren().setAll(split);
        if (narrow) {
            split.getItems().setAll(list);
            panel.setMaxWidth(PANEL);
            if (open) {
                getChildren().add(panel);
                StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
            }
        } else if (open) {
            panel.setMaxWidth(Double.MAX_VALUE);
            split.getItems().setAll(list, panel);
            split.setDividerPositions(1 - PANEL / Math.max(PANEL + 1, getWidth() > 0 ? getWidth() : 1080));
        } else {
            split.getItems().setAll(list);
        }
        panel.getStyleClass().remove("over-content");
        if (narrow) {
            panel.getStyleClass().add("over-content");
        }
    }

    /** Folds the panel, or brings it back; a form stays. */
    public void toggle() {
        if (form == null) {
            open = !open;
            arrange();
        }
    }

    /** Brings the panel to sight. */
    public void open() {
        if (!open) {
            open = true;
            arrange();
        }
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
                open = false;
                arrange();
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
