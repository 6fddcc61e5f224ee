package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.shell.Shell;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.ZoomPane;
import fr.captierslieux.sillage.ui.theme.ZoomedPopups;
import fr.captierslieux.sillage.ui.workspace.LookMemory;
import fr.captierslieux.sillage.ui.workspace.Settings;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Scene;

/** How the window looks: its size, light or dark, how much larger, with all that pops up over it, as it was left. */
final class WindowLook {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;

    private final Appearance appearance;
    private final ZoomPane zoom;
    private final Scene scene;
    private final ZoomedPopups popups;

    WindowLook(Shell shell, Appearance appearance, Settings settings) {
        this.appearance = appearance;
        zoom = new ZoomPane(shell);
        scene = new Scene(zoom, WIDTH, HEIGHT);
        popups = new ZoomedPopups(scene, zoom.zoomProperty());
        appearance.dress(scene);
        new LookMemory(settings).follow(appearance, zoom, shell.foldedProperty());
    }

    Scene scene() {
        return scene;
    }

    /** Larger for 1, smaller for -1, as it was for 0. */
    void zoom(int by) {
        zoom.step(by);
    }

    DoubleProperty zoomProperty() {
        return zoom.zoomProperty();
    }

    /** The window is closed. */
    void forget() {
        popups.forget();
        appearance.forget(scene);
    }
}
