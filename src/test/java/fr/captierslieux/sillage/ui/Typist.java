package fr.captierslieux.sillage.ui;

import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/**
 * A person at the keyboard, who writes into the window that came to the front last. TestFX's own robot writes into the
 * first window that says it has the keyboard, and without a real desktop an older one may say so too.
 */
public final class Typist extends FxRobot {
    @Override
    public FxRobot write(String text) {
        // a pop-over gets its letters from the window that it belongs to
        Window front = Toolkit.onScreen(() -> Window.getWindows().reversed().stream().filter(Stage.class::isInstance)
                .filter(Window::isFocused).findFirst()
                .orElseThrow(() -> new AssertionError("no window has the keyboard")));
        targetWindow(front);
        return super.write(text);
    }
}
