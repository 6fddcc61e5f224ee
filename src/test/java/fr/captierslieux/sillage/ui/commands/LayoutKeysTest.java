package fr.captierslieux.sillage.ui.commands;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shortcuts with digits, plus and minus on a French keyboard and on a keypad. */
class LayoutKeysTest {
    private static KeyEvent control(KeyCode code, String text) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, true, false, false);
    }

    @ParameterizedTest
    @CsvSource({"&,AMPERSAND,DIGIT1", "é,UNDEFINED,DIGIT2", "'\"',QUOTEDBL,DIGIT3", "(,LEFT_PARENTHESIS,DIGIT5",
            "è,UNDEFINED,DIGIT7", "_,UNDERSCORE,DIGIT8", "ç,UNDEFINED,DIGIT9", "à,UNDEFINED,DIGIT0",
            "6,MINUS,DIGIT6", "3,NUMPAD3,DIGIT3", "+,ADD,PLUS", "=,EQUALS,PLUS", "-,SUBTRACT,MINUS"})
    void aKeyMeansWhatItWrites(String text, KeyCode code, KeyCode meant) {
        assertThat(LayoutKeys.meant(control(code, text))).contains(meant);
    }

    @Test
    void lettersAndTheMinusOfTheUpperRowMeanThemselves() {
        assertThat(LayoutKeys.meant(control(KeyCode.K, "k"))).isEmpty();
        assertThat(LayoutKeys.meant(control(KeyCode.MINUS, "-"))).isEmpty();
        assertThat(LayoutKeys.meant(control(KeyCode.SPACE, " "))).isEmpty();
        assertThat(LayoutKeys.meant(control(KeyCode.CONTROL, ""))).isEmpty();
    }
}
