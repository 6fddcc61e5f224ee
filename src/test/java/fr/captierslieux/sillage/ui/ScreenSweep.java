package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.theme.ScenePicture;
import java.io.IOException;
import java.nio.file.Path;
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

/** Looks over a window as it stands: a picture of it, what the keyboard reaches without a name, what is cut. */
public final class ScreenSweep {
    private static final int FEWEST_COLOURS = 40;
    /** Parts of controls that have no name of their own; the control around them has one. */
    private static final Set<String> INNER_PARTS = Set.of("ScrollBar", "VirtualScrollBar", "ClippedContainer", "Thumb",
            "VirtualFlow");

    private ScreenSweep() {
    }

    /** Takes the picture {@code target/screens/name.png} and fails for what is blank, nameless or beyond the window. */
    public static void look(Scene scene, String name) {
        ScenePicture picture = ScenePicture.take(scene);
        try {
            picture.write(Path.of("target/screens", name + ".png"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        assertThat(picture.colours(200, 56, picture.width() - 200, picture.height() - 84)).as("content is drawn")
                .isGreaterThan(FEWEST_COLOURS);
        List<String> nameless = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        Toolkit.run(() -> walk(scene.getRoot(), node -> {
            if (node.isFocusTraversable() && shown(node) && !INNER_PARTS.contains(node.getClass().getSimpleName())
                    && spoken(node).isBlank()) {
                nameless.add(node.getClass().getSimpleName() + "#" + node.getId());
            }
            if (node instanceof Label label && shown(node)
                    && label.localToScene(label.getLayoutBounds()).getMaxX() > scene.getWidth()) {
                beyond.add(label.getText());
            }
        }));
        assertThat(nameless).as("what the keyboard reaches says what it is").isEmpty();
        assertThat(beyond).as("nothing stands beyond the window").isEmpty();
    }

    /** Labels that end in dots. */
    public static List<String> cut(Scene scene) {
        List<String> cut = new ArrayList<>();
        Toolkit.run(() -> walk(scene.getRoot(), node -> {
            if (node instanceof Label label && shown(node) && isCut(label)) {
                cut.add(label.getText());
            }
        }));
        return cut;
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
        return node.getScene() != null;
    }

    private static String spoken(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : node instanceof TextInputControl field && field.getPromptText() != null ? field.getPromptText() : "";
    }

    private static boolean isCut(Label label) {
        Node text = label.lookup(".text");
        return text instanceof Text shown && label.getText() != null && !shown.getText().isEmpty()
                && !shown.getText().replace("\n", "").equals(label.getText().replace("\n", ""));
    }
}
