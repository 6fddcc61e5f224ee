package fr.captierslieux.sillage.ui.workspace;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/** Puts a window where it was left, and remembers where it is. A place on a screen that is gone is not taken. */
public final class WindowMemory {
    /** While a window is dragged its place changes at every step: only the last one is kept. */
    private static final Duration QUIET = Duration.millis(600);
    private static final double LEAST = 400;

    private final Settings settings;

    public WindowMemory(Settings settings) {
        this.settings = settings;
    }

    /**
     * Called once the stage has its scene and before it is shown.
     *
     * @return ends it, keeping the last place: the stage may show another window then, on a store that was opened anew
     */
    public Subscription follow(Stage stage) {
        restore(stage);
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(event -> keep(stage));
        Runnable moved = quiet::playFromStart;
        return Subscription.combine(stage.xProperty().subscribe(moved), stage.yProperty().subscribe(moved),
                stage.widthProperty().subscribe(moved), stage.heightProperty().subscribe(moved),
                stage.maximizedProperty().subscribe(moved), () -> {
                    if (quiet.getStatus() == Status.RUNNING) {
                        quiet.stop();
                        keep(stage);
                    }
                });
    }

    private void restore(Stage stage) {
        double width = settings.findNumber("place.width").orElse(0.0);
        double height = settings.findNumber("place.height").orElse(0.0);
        if (width >= LEAST && height >= LEAST) {
            stage.setWidth(width);
            stage.setHeight(height);
            double x = settings.findNumber("place.x").orElse(0.0);
            double y = settings.findNumber("place.y").orElse(0.0);
            Rectangle2D place = new Rectangle2D(x, y, width, height);
            if (Screen.getScreens().stream().anyMatch(screen -> screen.getVisualBounds().intersects(place))) {
                stage.setX(x);
                stage.setY(y);
            }
        }
        stage.setMaximized(settings.find("place.maximized").isPresent());
    }

    private void keep(Stage stage) {
        Map<String, String> changes = new HashMap<>();
        changes.put("place.maximized", stage.isMaximized() ? "1" : "");
        if (!stage.isMaximized() && !stage.isIconified() && stage.getWidth() >= LEAST) {
            changes.put("place.x", String.valueOf(stage.getX()));
            changes.put("place.y", String.valueOf(stage.getY()));
            changes.put("place.width", String.valueOf(stage.getWidth()));
            changes.put("place.height", String.valueOf(stage.getHeight()));
        }
        settings.keep(changes);
    }
}
