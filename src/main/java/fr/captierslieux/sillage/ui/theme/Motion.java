package fr.captierslieux.sillage.ui.theme;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Duration;

/**
 * What moves by itself: short, and nothing where the system asks for less motion. Colours that follow the mouse move by the sheet, under the
 * same condition.
 */
public final class Motion {
    /** How long news takes to come. */
    static final Duration NEWS = Duration.millis(120);
    /** How long a panel takes to come. */
    static final Duration PANEL = Duration.millis(160);
    private static final Object RUNNING = Motion.class;

    private Motion() {
    }

    /** News in passing has just come into its scene. */
    public static void news(Node node) {
        fadeIn(node, NEWS);
    }

    /** A panel has just come into its scene. */
    public static void panel(Node node) {
        fadeIn(node, PANEL);
    }

    private static void fadeIn(Node node, Duration time) {
        Scene scene = node.getScene();
        finish(node);
        if (scene == null || scene.getPreferences().isReducedMotion()) {
            return;
        }
        FadeTransition fade = new FadeTransition(time, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.setInterpolator(Interpolator.EASE_OUT);
        fade.setOnFinished(event -> node.getProperties().remove(RUNNING));
        node.getProperties().put(RUNNING, fade);
        fade.play();
    }

    /** Lets what moves in a part of the scene arrive at once, as for a picture. */
    static void finishAll(Node part) {
        finish(part);
        if (part instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Motion::finishAll);
        }
    }

    private static void finish(Node node) {
        if (node.hasProperties() && node.getProperties().remove(RUNNING) instanceof FadeTransition fade) {
            fade.stop();
            node.setOpacity(1);
        }
    }
}
