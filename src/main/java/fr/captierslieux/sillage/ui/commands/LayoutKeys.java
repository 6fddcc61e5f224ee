package fr.captierslieux.sillage.ui.commands;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Lets shortcuts with a digit, a plus or a minus work on keyboards that have those elsewhere: the upper row of a French one gives letters and
 * signs without Shift, and the keypad has keys of its own. The toolkit knows such keys by what they write alone.
 */
public final class LayoutKeys {
    /** What the upper row of a French keyboard writes without Shift, from 1 to 0; the 6 is the minus that makes smaller. */
    private static final String FRENCH_ROW = "&é\"'( è_çà";

    private LayoutKeys() {
    }

    /** Runs the shortcut that is meant where the scene has none for the key itself. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean known = scene.getAccelerators().keySet().stream().anyMatch(keys -> keys.match(event));
            if (event.isShortcutDown() && !event.isAltDown() && !known) {
                meant(event).map(code -> scene.getAccelerators()
                        .get(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN))).ifPresent(run -> {
                            event.consume();
                            run.run();
                        });
            }
        });
    }

    /** The key of a plain keyboard that writes what this one does; empty for all others. */
    static Optional<KeyCode> meant(KeyEvent event) {
        return switch (event.getCode()) {
            case ADD, EQUALS, PLUS -> Optional.of(KeyCode.PLUS);
            case SUBTRACT -> Optional.of(KeyCode.MINUS);
            case NUMPAD0, NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4, NUMPAD5, NUMPAD6, NUMPAD7, NUMPAD8, NUMPAD9 ->
                Optional.of(KeyCode.valueOf(event.getCode().name().replace("NUMPAD", "DIGIT")));
            default -> written(event.getText());
        };
    }

    private static Optional<KeyCode> written(String text) {
        if (text.length() != 1) {
            return Optional.empty();
        }
        int place = FRENCH_ROW.indexOf(text);
        char digit = place < 0 ? text.charAt(0) : (char) ('0' + (place + 1) % 10);
        return digit >= '0' && digit <= '9' && !text.isBlank()
                ? Optional.of(KeyCode.valueOf("DIGIT" + digit))
                : "+".equals(text) ? Optional.of(KeyCode.PLUS) : Optional.empty();
    }
}
