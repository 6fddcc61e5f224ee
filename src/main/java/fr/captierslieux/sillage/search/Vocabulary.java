package fr.captierslieux.sillage.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The words that names and descriptions hold, to find the one that somebody meant. A word of four letters or more may have one
 * mistake, of eight or more two: a letter too much, too few, another one, or two that changed places.
 */
public final class Vocabulary {
    private static final int ONE_MISTAKE = 4;
    private static final int TWO_MISTAKES = 8;
    private static final int SPELLINGS = 6;

    private final List<Known> words;

    /** @param counts of every word, folded, in how many rows it stands */
    public Vocabulary(Map<String, Long> counts) {
        words = counts.entrySet().stream().filter(entry -> isOfLetters(entry.getKey()))
                .map(entry -> new Known(entry.getKey(), letters(entry.getKey()), entry.getValue())).toList();
    }

    /** Mistakes that are forgiven in a word of so many letters. */
    public static int forgiven(int length) {
        return length < ONE_MISTAKE ? 0 : length < TWO_MISTAKES ? 1 : 2;
    }

    /**
     * The words that may have been meant, the nearest first, then the most used; without the word itself.
     *
     * @param typed      folded
     * @param unfinished whether it may be the beginning of the word that was meant
     */
    public List<String> near(String typed, boolean unfinished) {
        int most = forgiven(typed.length());
        if (most == 0 || !isOfLetters(typed)) {
            return List.of();
        }
        int letters = letters(typed);
        List<Near> found = new ArrayList<>();
        for (Known known : words) {
            // each letter that the other word lacks is at least half a mistake of its own: most words are left out here
            if (Integer.bitCount(letters & ~known.letters()) <= most
                    && fits(known.word().length(), typed.length(), most,
                            unfinished)) {
                int mistakes = mistakes(typed, known.word(), most, unfinished);
                if (mistakes <= most && !known.word().equals(typed)) {
                    found.add(new Near(known, mistakes, known.word().charAt(0) != typed.charAt(0)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Near::mistakes).thenComparing(Near::otherBeginning)
                .thenComparingLong(near -> -near.known().rows()).thenComparing(near -> near.known().word()));
        return found.stream().limit(SPELLINGS).map(near -> near.known().word()).toList();
    }

    private static boolean fits(int length, int typed, int most, boolean unfinished) {
        return length >= typed - most && (unfinished || length <= typed + most);
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; more than {@code most} counts as
     * {@code most + 1}.
     *
     * @param unfinished whether the other word may go on at no cost
     */
    static int mistakes(String typed, String word, int most, boolean unfinished) {
        int width = unfinished ? Math.min(word.length(), typed.length() + most) : word.length();
        int[] before = new int[width + 1];
        int[] above = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[width + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                int other = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + other, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most + 1) { // a swap looks two rows back
                return most + 1;
            }
            before = above;
            above = row;
        }
        int result = above[width];
        for (int j = 0; unfinished && j < width; j++) {
            result = Math.min(result, above[j]);
        }
        return Math.min(result, most + 1);
    }

    /** A phone number or a year is right or wrong: nothing in it is a small mistake. */
    private static boolean isOfLetters(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
    }

    private static int letters(String word) {
        int mask = 0;
        for (int i = 0; i < word.length(); i++) {
            mask |= 1 << (word.charAt(i) & 31);
        }
        return mask;
    }

    /** A word with the letters that it holds, five bits of each. */
    private record Known(String word, int letters, long rows) {
    }

    /** A word that may have been meant. */
    private record Near(Known known, int mistakes, boolean otherBeginning) {
    }
}
