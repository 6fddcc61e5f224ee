package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Folding;
import java.util.List;

/**
 * What is looked for in the store: all of these words, of each word one of its spellings.
 *
 * @param spellings  of each word, what was typed first; at least one word, each with at least one spelling
 * @param unfinished whether the last word, as typed, may go on
 */
public record SoughtWords(List<List<String>> spellings, boolean unfinished) {
    public SoughtWords {
        spellings = spellings.stream().map(List::copyOf).toList();
        if (spellings.isEmpty() || spellings.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("something is looked for");
        }
    }

    /** Whether a word of a text, folded, is one that is looked for. */
    public boolean isOne(String folded) {
        for (int i = 0; i < spellings.size(); i++) {
            if (isWord(i, folded)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of a text, folded, is the word of that number. */
    public boolean isWord(int number, String folded) {
        List<String> these = spellings.get(number);
        for (int i = 0; i < these.size(); i++) {
            String spelling = Folding.fold(these.get(i));
            if (spelling.equals(folded) || (i == 0 && goesOn(number) && folded.startsWith(spelling))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word of that number, as typed, may be the beginning of one. */
    public boolean goesOn(int number) {
        return unfinished && number == spellings.size() - 1;
    }

    /** Only what was typed. */
    public boolean isExact() {
        return spellings.stream().allMatch(these -> these.size() == 1);
    }
}
