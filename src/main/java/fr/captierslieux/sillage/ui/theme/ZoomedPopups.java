package fr.captierslieux.sillage.ui.theme;

import javafx.beans.property.DoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.transform.Scale;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Menus, tooltips, pop-overs and lists that drop down are windows of their own, which {@link ZoomPane} does not reach: they are made as
 * large as the window that they belong to. What is scaled is the skin, by which a pop-up measures itself and finds its place.
 */
public final class ZoomedPopups {
    private static final String SCALED = "followsZoom";

    private final Scene scene;
    private final DoubleProperty zoom;
    private final ListChangeListener<Window> opened = this::opened;

    /** From here on, whatever pops up over the scene follows the zoom. */
    public ZoomedPopups(Scene scene, DoubleProperty zoom) {
        this.scene = scene;
        this.zoom = zoom;
        Window.getWindows().addListener(opened);
    }

    /** The window is closed. */
    public void forget() {
        Window.getWindows().removeListener(opened);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup && isOver(popup)) {
                    follow(popup);
                }
            }
        }
    }

    private boolean isOver(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow outer) { // a menu in a menu
            owner = outer.getOwnerWindow();
        }
        return owner != null && owner.equals(scene.getWindow());
    }

    private void follow(PopupWindow popup) {
        if (popup.getProperties().putIfAbsent(SCALED, this) != null) {
            return;
        }
        if (popup instanceof PopupControl control) {
            control.skinProperty().subscribe(skin -> {
                if (skin != null) {
                    scale(skin.getNode());
                }
            });
        } else if (popup instanceof Popup plain) {
            plain.getContent().forEach(this::scale);
        }
    }

    private void scale(Node node) {
        Scale scale = new Scale(1, 1, 0, 0);
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        node.getTransforms().add(scale);
    }
}
