package fr.captierslieux.sillage.ui;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Closes the window that a class of tests leaves open, and tells of it: it would say that it has the keyboard while the
 * next tests write, and be found by whoever looks for a node in all windows.
 */
public final class LeftOpenWindows implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) {
        if (!Toolkit.isStarted()) {
            return;
        }
        List<String> left = Toolkit.onScreen(() -> List.copyOf(Window.getWindows()).stream().map(window -> {
            String what = window.getClass().getSimpleName() + " of " + window.getScene().getRoot() + " saying "
                    + window.getScene().getRoot().lookupAll(".label").stream().map(node -> ((Labeled) node).getText())
                            .toList();
            window.hide();
            return what;
        }).toList());
        if (!left.isEmpty()) {
            System.err.println(context.getDisplayName() + " left open, closed now: " + left);
        }
    }
}
