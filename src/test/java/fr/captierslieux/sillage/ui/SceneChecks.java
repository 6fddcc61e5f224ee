package fr.captierslieux.sillage.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What holds of every scene that people see: each thing that the keyboard reaches says what it is, and no text is cut. */
public final class SceneChecks {
    /** Parts of controls that have no name of their own; the control around them has one. */
    private static final Set<String> INNER_PARTS = Set.of("ScrollBar", "VirtualScrollBar", "ClippedContainer", "Thumb",
            "VirtualFlow");

    private SceneChecks() {
    }

    /** What the keyboard reaches and says nothing. */
    public static List<String> nameless(Scene scene) {
        List<String> found = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            boolean inner = INNER_PARTS.contains(node.getClass().getSimpleName());
            if (node.isFocusTraversable() && shown(node) && !inner && spoken(node).isBlank()) {
                found.add(node.getClass().getSimpleName() + "#" + node.getId());
            }
        });
        return found;
    }

    /** Texts that end in dots, or lie outside the scene. */
    public static List<String> cut(Scene scene) {
        List<String> found = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (node instanceof Labeled label && shown(node) && label.getText() != null) {
                Node text = label.lookup(".text");
                if (text instanceof Text drawn && !drawn.getText().isEmpty()
                        && !drawn.getText().replace("\n", "").equals(label.getText().replace("\n", ""))) {
                    found.add(label.getText());
                }
                if (label instanceof Label
                        && label.localToScene(label.getLayoutBounds()).getMaxX() > scene.getWidth() + 0.5) {
                    found.add("beyond the window: " + label.getText());
                }
            }
        });
        return found;
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String spoken(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : node instanceof TextInputControl field && field.getPromptText() != null ? field.getPromptText() : "";
    }
}
