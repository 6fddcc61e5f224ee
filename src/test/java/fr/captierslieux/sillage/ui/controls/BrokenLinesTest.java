package fr.captierslieux.sillage.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenLinesTest {
    private static List<String> broken(String text, int width, int most) {
        return BrokenLines.of(text, line -> line == 0 ? width - 2 : width, most, String::length);
    }

    @Test
    void breaksBetweenWordsOnly() {
        assertThat(broken("Relire le plan de financement, La Verrière", 14, 5))
                .containsExactly("Relire le", "plan de", "financement,", "La Verrière");
    }

    @Test
    void endsInDotsWhereAWordHasNoRoom() {
        assertThat(broken("Point d’étape, La Verrière", 5, 4)).containsExactly("Po…", "d’ét…", "La", "Verr…");
    }

    @Test
    void endsInDotsWhereTheRestHasNoRoom() {
        assertThat(broken("Choisir les horaires d’ouverture", 14, 2)).containsExactly("Choisir les", "horaires…");
    }
}
