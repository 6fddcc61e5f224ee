package fr.captierslieux.sillage.ui.shell;

import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Where a screen stands: it fills the place, and where it needs more than there is, in a low or enlarged window, it is scrolled. Keys and
 * presses pass through to the screen.
 */
final class ScreenPort extends ScrollPane {
    ScreenPort() {
        setId("screen-port");
        getStyleClass().addAll("edge-to-edge", "screen-port");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setMinSize(0, 0);
        skinProperty().subscribe(skin -> {
            Node seen = skin == null ? null : lookup(".viewport");
            if (seen != null) {
                seen.setCache(false); // a picture of the whole screen, drawn anew for each letter, serves nothing
            }
        });
        EventDispatcher own = getEventDispatcher();
        setEventDispatcher((event, chain) -> event instanceof KeyEvent || event instanceof MouseEvent
                ? chain.dispatchEvent(event)
                : own.dispatchEvent(event, chain));
    }
}
