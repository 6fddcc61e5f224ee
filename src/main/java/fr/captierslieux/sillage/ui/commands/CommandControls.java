package fr.captierslieux.sillage.ui.commands;

import fr.captierslieux.sillage.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons, menu items and shortcuts of commands. */
public final class CommandControls {
    private final Words words;

    public CommandControls(Words words) {
        this.words = words;
    }

    /** The one button of a screen that stands out, with its keys on it. */
    public Node primary(Command command) {
        Button button = labelled(command);
        button.getStyleClass().add("accent");
        if (command.accelerator() != null) {
            Label keys = new Label(keys(command.accelerator()));
            keys.getStyleClass().add("key-hint");
            HBox face = new HBox(8, button.getGraphic() == null ? new StackPane() : button.getGraphic(),
                    new Label(button.getText()), keys);
            face.setAlignment(javafx.geometry.Pos.CENTER);
            button.setGraphic(face);
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        return explained(command, button);
    }

    /** An ordinary button. */
    public Node plain(Command command) {
        return explained(command, labelled(command));
    }

    /** A button that is a picture alone: its verb is in the tooltip and spoken. */
    public Node iconOnly(Command command) {
        Button button = labelled(command);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only");
        return explained(command, button);
    }

    public MenuItem menuItem(Command command) {
        MenuItem item = new MenuItem(words.get(command.messageKey()), icon(command));
        item.setId(command.id());
        item.setAccelerator(command.accelerator());
        item.disableProperty().bind(command.unavailable().map(reason -> !reason.isEmpty()));
        item.setOnAction(event -> command.runIfAvailable());
        return item;
    }

    /** Lets the keys of the commands work in a scene. Keys without a modifier act only outside fields. */
    public static void install(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            if (command.accelerator() != null) {
                scene.getAccelerators().put(command.accelerator(), isPlain(command.accelerator())
                        ? () -> outsideFields(scene, command)
                        : command::runIfAvailable);
            }
        }
    }

    public static void uninstall(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            if (command.accelerator() != null) {
                scene.getAccelerators().remove(command.accelerator());
            }
        }
    }

    private static boolean isPlain(KeyCombination keys) {
        return keys instanceof KeyCodeCombination code
                && (code.getCode().isLetterKey() || code.getCode() == KeyCode.DELETE)
                && keys.getControl() != ModifierValue.DOWN && keys.getShortcut() != ModifierValue.DOWN
                && keys.getAlt() != ModifierValue.DOWN;
    }

    private static void outsideFields(Scene scene, Command command) {
        if (!isWriting(scene)) {
            swallowLetter(scene); // else a form that opens would begin with the letter that opened it
            command.runIfAvailable();
        }
    }

    /** Marks a part of the window in which a person writes: letters there are never commands, even on a button of it. */
    public static void markAsWriting(Node part) {
        part.getProperties().put(CommandControls.class, true);
    }

    /** Whether the keyboard is where a person writes: in a field, or in a marked part. */
    public static boolean isWriting(Scene scene) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node instanceof TextInputControl
                    || (node.hasProperties() && node.getProperties().containsKey(CommandControls.class))) {
                return true;
            }
        }
        return false;
    }

    private static void swallowLetter(Scene scene) {
        EventHandler<KeyEvent> typed = KeyEvent::consume;
        EventHandler<KeyEvent> released = new EventHandler<>() {
            @Override
            public void handle(KeyEvent event) {
                scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
                scene.removeEventFilter(KeyEvent.KEY_RELEASED, this);
            }
        };
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    private Button labelled(Command command) {
        Button button = new Button(words.get(command.messageKey()), icon(command));
        button.setId(command.id());
        button.setAccessibleText(words.get(command.messageKey()));
        button.setOnAction(event -> command.runIfAvailable());
        button.disableProperty().bind(command.unavailable().map(reason -> !reason.isEmpty()));
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static @Nullable FontIcon icon(Command command) {
        return command.icon() == null ? null : new FontIcon(command.icon());
    }

    /** A disabled button takes no mouse events, so its reason hangs on a wrapper around it. */
    private Node explained(Command command, Button button) {
        StackPane wrapper = new StackPane(button);
        wrapper.setMinWidth(StackPane.USE_PREF_SIZE);
        wrapper.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(command.unavailable().map(reason -> reason.isEmpty() ? tooltip(command) : words.get(reason)));
        Tooltip.install(wrapper, tooltip);
        return wrapper;
    }

    private String tooltip(Command command) {
        String verb = words.get(command.messageKey());
        return command.accelerator() == null ? verb : verb + " (" + keys(command.accelerator()) + ")";
    }

    /** Keys as they stand on a keyboard of the language: « Ctrl E », « Entrée ». */
    public String keys(KeyCombination keys) {
        StringBuilder text = new StringBuilder();
        modifier(text, keys.getControl(), "key.ctrl");
        modifier(text, keys.getShortcut(), "key.ctrl");
        modifier(text, keys.getAlt(), "key.alt");
        modifier(text, keys.getShift(), "key.shift");
        if (keys instanceof KeyCodeCombination code) {
            String named = "key." + code.getCode().name().toLowerCase(Locale.ROOT);
            text.append(words.has(named) ? words.get(named) : code.getCode().getName());
        }
        return text.toString();
    }

    private void modifier(StringBuilder text, ModifierValue value, String key) {
        if (value == ModifierValue.DOWN) {
            text.append(words.get(key)).append(' ');
        }
    }
}
