package fr.captierslieux.sillage.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {
    @ParameterizedTest
    @ValueSource(strings = {"quatre mots au hasard", "c'est l'été; \"oui\" 🏠", "a b c", "τέσσερις λέξεις", "四个随机的词"})
    void whatAKeyboardGivesIsTaken(String text) {
        assertThat(new Passphrase(text).isUntypable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFquatre mots", "quatre\u0000mots", "quatre\tmots", "mots\uFFFD", "mots\uD800",
            "mots\u0007"})
    void whatNoKeyboardGivesIsNot(String text) {
        assertThat(new Passphrase(text).isUntypable()).isTrue();
    }
}
