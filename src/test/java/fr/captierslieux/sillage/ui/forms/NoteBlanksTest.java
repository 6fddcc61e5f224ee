package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.forms.NoteBlanks.Part;
import org.junit.jupiter.api.Test;

/** Templates in notes: lines of their own, and blanks to go to. */
class NoteBlanksTest {
    @Test
    void aTemplateStandsOnLinesOfItsOwn() {
        assertThat(NoteBlanks.piece("", 0, "A : [a]")).isEqualTo("A : [a]");
        assertThat(NoteBlanks.piece("Vu Paul.", 8, "A : [a]")).isEqualTo("\nA : [a]");
        assertThat(NoteBlanks.piece("Vu Paul.\n", 9, "A : [a]")).isEqualTo("A : [a]");
        assertThat(NoteBlanks.piece("Vu Paul.", 0, "A : [a]")).isEqualTo("A : [a]\n");
    }

    @Test
    void blanksAreFoundFromAPlaceOn() {
        String text = "A : [un]\nB : [deux, trois]";
        assertThat(NoteBlanks.find(text, 0)).contains(new Part(4, 8));
        assertThat(NoteBlanks.find(text, 8)).contains(new Part(13, 26));
        assertThat(NoteBlanks.find(text, 14)).isEmpty();
        assertThat(NoteBlanks.find("[ouvert\nailleurs]", 0)).isEmpty();
        assertThat(NoteBlanks.find("", 5)).isEmpty();
    }
}
