package fr.captierslieux.sillage.ui.trainings;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keyboard in the cells of an attendance: a letter enters, digits after R are minutes, Enter goes on, arrows go where they point, Shift
 * and P is everybody; F, S and T are about the signed sheet. Letters are taken by what they are, not by where they are on the keyboard.
 */
final class AttendanceKeys {
    private final AttendanceModel model;
    private final SheetsModel sheets;
    private final AttendanceGrid grid;
    private boolean swallowed;

    AttendanceKeys(AttendanceModel model, SheetsModel sheets, AttendanceGrid grid) {
        this.model = model;
        this.sheets = sheets;
        this.grid = grid;
    }

    void install(Node around) {
        around.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean command = event.isShortcutDown() || event.isControlDown() || event.isAltDown()
                    || event.isMetaDown();
            if (grid.holdsKeyboard() && !command && pressed(event)) {
                event.consume();
            }
        });
        around.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            boolean command = event.isShortcutDown() || event.isControlDown() || event.isAltDown()
                    || event.isMetaDown();
            if (grid.holdsKeyboard() && !command && !swallowed && typed(event.getCharacter())) {
                event.consume();
            }
        });
        around.addEventFilter(KeyEvent.KEY_RELEASED, event -> swallowed = false);
    }

    private boolean pressed(KeyEvent event) {
        swallowed = false;
        if (event.isShiftDown() && event.getCode() == KeyCode.P) {
            swallowed = true;
            model.allPresent();
            return true;
        }
        return event.getCode().isLetterKey() || goes(event.getCode());
    }

    private boolean goes(KeyCode code) {
        switch (code) {
            case ENTER -> model.enter();
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case HOME -> model.goTo(0, model.cursorProperty().get().column());
            case END -> model.goTo(model.rows().size() - 1, model.cursorProperty().get().column());
            case PAGE_UP -> model.day(-1);
            case PAGE_DOWN -> model.day(1);
            case DELETE, BACK_SPACE -> model.erase();
            case ESCAPE -> {
                return model.leaveTyping();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(String character) {
        boolean digit = !character.isEmpty() && Character.isDigit(character.charAt(0));
        return digit
                ? model.digit(character)
                : model.letter(character) || sheets.letter(character);
    }
}
