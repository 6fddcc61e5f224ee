package fr.captierslieux.sillage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells as spreadsheets put them on the clipboard. */
class PastedTextTest {
    @Test
    void cellsAreParted() {
        assertThat(PastedText.rows("a\tb\r\n1\t\r\n\t\r\n2\t3")).containsExactly(List.of("a", "b"), List.of("1", ""),
                List.of("2", "3"));
        assertThat(PastedText.rows("a;b\n1;2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(PastedText.rows("a\tb\tc\n1")).containsExactly(List.of("a", "b", "c"), List.of("1", "", ""));
        assertThat(PastedText.rows(" \n\t\n")).isEmpty();
        assertThat(PastedText.rows("")).isEmpty();
    }

    @Test
    void quotesHoldLineBreaks() {
        assertThat(PastedText.rows("nom\tnote\nÈve\t\"deux\nlignes, un \"\"mot\"\"\"\nAwa\t\"cité\" au milieu"))
                .containsExactly(List.of("nom", "note"), List.of("Ève", "deux\nlignes, un \"mot\""),
                        List.of("Awa", "\"cité\" au milieu"));
        assertThat(PastedText.rows("\"seul")).containsExactly(List.of("\"seul"));
    }
}
