package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.theme.Motion;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** News in passing at the lower left of the content; waits while somebody reads or points at it. */
public final class ToastLayer extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);
    /** What is longer ends in dots, and is read whole where one points at it. */
    private static final double THREE_LINES = 50;
    private static final int LONG = 200;

    private final Words words;
    private final Runnable aside = this::standAside;
    private @Nullable Node under;

    public ToastLayer(Words words) {
        super(8);
        this.words = words;
        setId("toasts");
        setAlignment(Pos.BOTTOM_LEFT);
        setPadding(new Insets(0, 20, 14, 20));
        setPickOnBounds(false);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** What it stands over, without covering what is pressed there. */
    void standOver(Node content) {
        under = content;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(aside);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(aside);
            }
        });
    }

    /** Over a bar of buttons at the foot, and back once there is none. */
    private void standAside() {
        if (under == null || getChildren().isEmpty()) {
            return;
        }
        Bounds home = getParent().sceneToLocal(getChildren().getFirst().localToScene(
                getChildren().getFirst().getLayoutBounds()));
        Bounds rest = new BoundingBox(home.getMinX(), home.getMinY() - getTranslateY(), home.getWidth(),
                home.getHeight());
        List<Bounds> pressed = new ArrayList<>();
        collect(under, under.localToScene(under.getLayoutBounds()), pressed);
        double up = ToastPlace.up(rest, pressed.stream().map(getParent()::sceneToLocal).toList());
        if (up != -getTranslateY()) {
            setTranslateY(-up);
        }
    }

    /** @param seen of the content, in the scene: what is scrolled out of sight is not pressed */
    private static void collect(Node node, Bounds seen, List<Bounds> pressed) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            if (bounds.intersects(seen)) {
                pressed.add(bounds);
            }
        } else if (node instanceof Parent parent) {
            Node clip = node.getClip();
            Bounds within = clip == null ? seen : node.localToScene(clip.getBoundsInParent());
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, within, pressed));
        }
    }

    /** Shows news in place of what was told before. */
    public void show(Notice notice) {
        HBox toast = new HBox(new FontIcon(Material2OutlinedAL.CHECK), sentence(notice));
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        PauseTransition away = new PauseTransition(SHOWN);
        away.setOnFinished(event -> getChildren().remove(toast));
        toast.hoverProperty().or(toast.focusWithinProperty()).subscribe(read -> {
            if (read) {
                away.pause();
            } else {
                away.play();
            }
        });
        if (notice.action() != null) {
            Notice.Action action = notice.action();
            Hyperlink link = new Hyperlink(words.get(action.verbKey()));
            link.setId("toast-action");
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> {
                getChildren().remove(toast);
                action.run().run();
            });
            toast.getChildren().add(link);
        }
        Button close = new Button(words.get("shell.toast.close"), new FontIcon(Material2OutlinedAL.CLOSE));
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().addAll("flat", "icon-only");
        close.setAccessibleText(words.get("shell.toast.close"));
        close.setOnAction(event -> getChildren().remove(toast));
        toast.getChildren().add(close);
        getChildren().setAll(toast);
        Motion.news(toast);
    }

    private Label sentence(Notice notice) {
        Label label = new Label(words.get(notice.messageKey(), notice.arguments().toArray()));
        label.setId("toast-text");
        label.setWrapText(true);
        label.setMaxWidth(560);
        label.setMaxHeight(THREE_LINES);
        if (label.getText().length() > LONG) {
            Tooltip whole = new Tooltip(label.getText());
            whole.setWrapText(true);
            whole.setMaxWidth(560);
            label.setTooltip(whole);
        }
        return label;
    }
}
