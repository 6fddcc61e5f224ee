package fr.captierslieux.sillage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Map<String, Long> WORDS = Map.of("clisson", 3L, "clissons", 9L, "cressons", 1L, "blain", 2L,
            "association", 5L, "associations", 1L, "44190", 1L);

    @Test
    void theNearestComesFirstThenTheMostUsed() {
        Vocabulary vocabulary = new Vocabulary(WORDS);
        assertThat(vocabulary.near("clison", false)).containsExactly("clisson");
        assertThat(vocabulary.near("clisson", false)).as("the word itself is no guess").containsExactly("clissons");
        assertThat(vocabulary.near("asociations", false)).containsExactly("associations", "association");
        assertThat(vocabulary.near("assocaiton", false)).containsExactly("association");
    }

    @Test
    void aBeginningMayBeMistypedAsWell() {
        Vocabulary vocabulary = new Vocabulary(WORDS);
        assertThat(vocabulary.near("clsis", true)).contains("clisson");
        assertThat(vocabulary.near("clsis", false)).isEmpty();
        assertThat(vocabulary.near("assocaiti", true)).containsExactly("association", "associations");
    }

    @Test
    void shortWordsAndNumbersAreTakenAtTheirWord() {
        Vocabulary vocabulary = new Vocabulary(WORDS);
        assertThat(vocabulary.near("bla", true)).isEmpty();
        assertThat(vocabulary.near("44109", false)).isEmpty();
        assertThat(vocabulary.near("c1isson", false)).isEmpty();
    }

    /** Against every word that so many mistakes can make of the typed one. */
    @Test
    void findsExactlyTheWordsWithinTheMistakesForgiven() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Map<String, Long> counts = new HashMap<>();
            for (int i = 0; i < 5; i++) {
                counts.put(word(random, 2 + random.nextInt(8)), 1L);
            }
            String typed = word(random, 2 + random.nextInt(8));
            Set<String> reachable = reachable(typed, Vocabulary.forgiven(typed.length()));
            Set<String> expected = new HashSet<>(counts.keySet());
            expected.retainAll(reachable);
            expected.remove(typed);
            assertThat(new HashSet<>(new Vocabulary(counts).near(typed, false))).as("seed %d round %d: %s", seed, round,
                    typed).isEqualTo(expected);
        }
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    private static Set<String> reachable(String word, int mistakes) {
        Set<String> all = new HashSet<>(List.of(word));
        Deque<String> edge = new ArrayDeque<>(List.of(word));
        for (int i = 0; i < mistakes; i++) {
            Deque<String> next = new ArrayDeque<>();
            for (String from : edge) {
                for (String to : oneMistake(from)) {
                    if (all.add(to)) {
                        next.add(to);
                    }
                }
            }
            edge = next;
        }
        return all;
    }

    private static Set<String> oneMistake(String word) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i <= word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            for (String letter : List.of("a", "b", "c")) {
                all.add(before + letter + after);
                if (!after.isEmpty()) {
                    all.add(before + letter + after.substring(1));
                }
            }
            if (!after.isEmpty()) {
                all.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                all.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
        }
        return all;
    }
}
