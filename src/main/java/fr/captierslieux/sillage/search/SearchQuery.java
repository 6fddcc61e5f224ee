package fr.captierslieux.sillage.search;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person looks for: words, all of which must be found; the last one may be the beginning of a word. Accents, case and
 * ligatures do not matter. Words of one letter (l’, d’, à) are left out: they are in every note and tell nothing apart.
 *
 * @param words      at least one, each of two letters or digits or more, as typed, ligatures opened; no other sign is left in them
 * @param unfinished whether the last word may go on
 * @param code       what was typed, where it may be the code of a row
 */
public record SearchQuery(List<String> words, boolean unfinished, Optional<Code> code) {
    /** A word as the index cuts texts: letters, digits, and marks that stand on them. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Co}]+");
    private static final Pattern SIGNIFICANT = Pattern.compile("[\\p{L}\\p{N}\\p{Co}]");
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS = 12;

    public SearchQuery {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a query has a word");
        }
    }

    /** Reads what was typed; empty when no word of two letters is in it. */
    public static Optional<SearchQuery> parse(String typed) {
        List<String> words = new ArrayList<>();
        boolean unfinished = false;
        Matcher matcher = WORD.matcher(Folding.openLigatures(typed));
        while (matcher.find() && words.size() < MOST_WORDS) {
            String word = matcher.group();
            unfinished = SIGNIFICANT.matcher(word).results().limit(SHORTEST).count() == SHORTEST;
            if (unfinished) {
                words.add(word);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchQuery(words, unfinished, code(typed.strip())));
    }

    private static Optional<Code> code(String typed) {
        return Code.isCode(typed) ? Optional.of(new Code(typed)) : Optional.empty();
    }

    /** The words as typed, for the store. */
    public SoughtWords sought() {
        return new SoughtWords(words.stream().map(List::of).toList(), unfinished);
    }
}
