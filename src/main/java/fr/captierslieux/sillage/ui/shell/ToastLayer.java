package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.words.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** News in passing at the lower left of the content; waits while somebody reads or points at it. */
public final class ToastLayer extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Words words;

    public ToastLayer(Words words) {
        super(8);
        this.words = words;
        setId("toasts");
        setAlignment(Pos.BOTTOM_LEFT);
        setPadding(new Insets(0, 20, 14, 20));
        setPickOnBounds(false);
        setMaxHeight(Region.USE_PREF_SIZE);
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
    }

    private Label sentence(Notice notice) {
        Label label = new Label(words.get(notice.messageKey(), notice.arguments().toArray()));
        label.setId("toast-text");
        label.setWrapText(true);
        label.setMaxWidth(560);
        return label;
    }
}
