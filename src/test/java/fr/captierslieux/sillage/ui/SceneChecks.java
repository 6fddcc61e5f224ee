package fr.captierslieux.sillage.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** What holds of every scene that people see: each thing that the keyboard reaches says what it is, and no text is cut. */
public final class SceneChecks {
    /** Parts of controls that have no name of their own; the control around them has one. */
    private static final Set<String> INNER_PARTS = Set.of("ScrollBar", "VirtualScrollBar", "ClippedContainer", "Thumb",
            "VirtualFlow");

    /** What stands in a row, a card or a block of a calendar has the room of that. */
    private static final Set<String> ROWS = Set.of("calendar-entry", "day-block", "attendance-name",
            "attendance-day-head", "attendance-legend", "attendance-foot-name", "day-card", "table-row-cell");

    /** Of a pixel: side panels are laid out between two. */
    private static final double HAIR = 0.5;

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
            if (node instanceof Labeled label && shown(node) && endsInDots(label)) {
                found.add(label.getText());
            }
        });
        beyond(scene, HAIR).forEach(text -> found.add("beyond the window: " + text));
        return found;
    }

    /** Labels that end in dots. */
    public static List<String> cutLabels(Scene scene) {
        List<String> found = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (node instanceof Label label && shown(node) && endsInDots(label)) {
                found.add(label.getText());
            }
        });
        return found;
    }

    /** Labels that end in dots where nothing tells them whole: outside of rows, cards and blocks, or without a tooltip or a spoken text. */
    public static List<String> cutAndUntold(Scene scene) {
        List<String> found = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (node instanceof Label label && shown(node) && endsInDots(label) && !isTold(label)) {
                found.add(label.getText());
            }
        });
        return found;
    }

    /** Pointing at it shows the whole text, or its row says it. */
    private static boolean isTold(Label label) {
        if ("screen-title".equals(label.getId()) || "screen-context".equals(label.getId())) {
            return label.getTooltip() != null;
        }
        for (Node each = label; each != null; each = each.getParent()) {
            if (each instanceof ButtonBase button && button.getTooltip() != null
                    && button.getTooltip().getText().contains(label.getText())) {
                return true;
            }
            boolean row = each instanceof IndexedCell<?> || each.getStyleClass().stream().anyMatch(ROWS::contains);
            if (row) {
                String said = each.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
                        ? text
                        : "";
                return said.contains(label.getText()) || hasTooltip(label)
                        || (each instanceof Control control && hasTooltip(control));
            }
        }
        return false;
    }

    private static boolean hasTooltip(Control control) {
        Event.fireEvent(control, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false,
                false, false, false, false, false, false, false, false, null));
        return control.getTooltip() != null;
    }

    /** Which parts do not lie whole inside the scene, with where they are. */
    public static List<String> outside(Scene scene, String... parts) {
        List<String> found = new ArrayList<>();
        for (String part : parts) {
            Node node = scene.lookup(part);
            Bounds bounds = node == null ? null : node.localToScene(node.getLayoutBounds());
            if (bounds != null && (bounds.getMinX() < -HAIR || bounds.getMinY() < -HAIR
                    || bounds.getMaxX() > scene.getWidth() + HAIR || bounds.getMaxY() > scene.getHeight() + HAIR)) {
                found.add(part + " " + bounds);
            }
        }
        return found;
    }

    /** Labels that reach beyond the right edge of the scene, by however little. */
    public static List<String> beyond(Scene scene) {
        return beyond(scene, 0);
    }

    private static List<String> beyond(Scene scene, double allowed) {
        List<String> found = new ArrayList<>();
        walk(scene.getRoot(), node -> {
            if (node instanceof Label label && shown(node) && !isScrolledSideways(node)
                    && label.localToScene(label.getLayoutBounds()).getMaxX() > scene.getWidth() + allowed) {
                found.add(label.getText());
            }
        });
        return found;
    }

    /** What stands in a part that is wider than what is seen of it is reached by scrolling. */
    private static boolean isScrolledSideways(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll && scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
                    && scroll.getContent().getLayoutBounds().getWidth() > scroll.getViewportBounds().getWidth()) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDots(Labeled label) {
        return label.getText() != null && label.lookup(".text") instanceof Text drawn && !drawn.getText().isEmpty()
                && !drawn.getText().replace("\n", "").equals(label.getText().replace("\n", ""));
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
