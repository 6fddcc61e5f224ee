package fr.captierslieux.sillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchQueryTest {
    @Test
    void keepsTheWordsThatTellThingsApart() {
        assertThat(SearchQuery.parse("  l’Épicerie à Cœur-de-bourg  ").orElseThrow().words()).containsExactly(
                "Épicerie", "Coeur", "de",
                "bourg");
        assertThat(SearchQuery.parse("T3 \"NOT\" (a OR b)* col:x^2 -- {fab}").orElseThrow().words()).containsExactly(
                "T3", "NOT", "OR", "col",
                "fab");
    }

    @Test
    void isNoneWithoutAWordOfTwoLetters() {
        for (String typed : List.of("", " ", "a", "l' d' à", "\"*\"", "é", "e\u0301", "' OR 1", "😀", "\u0000")) {
            assertThat(SearchQuery.parse(typed).map(SearchQuery::words)).as(typed)
                    .satisfiesAnyOf(words -> assertThat(words).isEmpty(),
                            words -> assertThat(words).contains(List.of("OR")));
        }
    }

    @Test
    void onlyTheLastWordMayGoOn() {
        assertThat(SearchQuery.parse("fab").orElseThrow().unfinished()).isTrue();
        assertThat(SearchQuery.parse("fablab ").orElseThrow().unfinished()).isTrue();
        assertThat(SearchQuery.parse("fablab d").orElseThrow().unfinished()).isFalse();
    }

    @Test
    void cutsAroundTheWordThatWasFound() {
        String note = "Première visite du lieu avec la mairie. ".repeat(4)
                + "On parle de l’Œuvre\ncollective, puis du bail 😀. "
                + "Suite au prochain rendez-vous. ".repeat(6);
        Excerpt excerpt = Excerpt.of(SearchQuery.parse("oeuvr").orElseThrow().sought(), List.of(note));
        assertThat(excerpt.text().substring(excerpt.start(), excerpt.end())).isEqualTo("Œuvre");
        assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeBetween(80, 150).doesNotContain("\n");
        Excerpt whole = Excerpt.of(SearchQuery.parse("bail").orElseThrow().sought(), List.of("Bail signé"));
        assertThat(whole).isEqualTo(new Excerpt("Bail signé", 0, 4));
    }

    @Test
    void cutsAnyTextAnywhere() {
        String odd = "😀é\u0301 \n".repeat(100) + "mot" + "x".repeat(500) + "😀".repeat(200);
        for (int length = 0; length < odd.length(); length += 7) {
            String text = odd.substring(0, length);
            Excerpt excerpt = Excerpt.of(SearchQuery.parse("motx").orElseThrow().sought(), List.of(text));
            assertThat(excerpt.start()).isBetween(0, excerpt.end());
            assertThat(excerpt.end()).isLessThanOrEqualTo(excerpt.text().length());
        }
        assertThat(Excerpt.of(SearchQuery.parse("mot").orElseThrow().sought(), List.of()))
                .isEqualTo(new Excerpt("", 0, 0));
    }
}
