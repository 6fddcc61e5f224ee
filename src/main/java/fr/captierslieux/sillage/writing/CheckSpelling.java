package fr.captierslieux.sillage.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words of a text that are written otherwise. The language is the one of which more words are known: notes are mostly French,
 * also in an English window. Numbers, addresses, codes in capitals and the person's own words are left alone.
 */
public final class CheckSpelling {
    private static final Pattern LEFT_ALONE = Pattern.compile("\\S+@\\S+|(?:https?://|www\\.)\\S+|\\S*\\d\\S*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’·-]\\p{L}[\\p{L}\\p{M}]*)*");
    /** Below so many words the window's own language is believed. */
    private static final int FEW = 3;
    private static final String FRENCH = "fr";

    private final Map<String, SpellingDictionary> dictionaries;

    /** @param dictionaries by language: {@code fr} and {@code en} */
    public CheckSpelling(Map<String, SpellingDictionary> dictionaries) {
        this.dictionaries = Map.copyOf(dictionaries);
    }

    /**
     * @param language the window's: {@code fr} or {@code en}
     * @param ownWords words that the person added, as written
     */
    public List<Misspelling> check(String text, String language, Set<String> ownWords) {
        List<Word> words = words(text);
        List<Misspelling> first = unknown(words, FRENCH, ownWords);
        // English is loaded only where French explains the text badly, or where the window speaks it
        boolean french = words.size() < FEW ? language.equals(FRENCH) : first.size() * 3 <= words.size();
        if (french) {
            return first;
        }
        List<Misspelling> second = unknown(words, "en", ownWords);
        boolean english = words.size() < FEW || second.size() < first.size();
        return english ? second : first;
    }

    private record Word(int from, String text) {
    }

    private static List<Word> words(String text) {
        StringBuilder left = new StringBuilder(text);
        Matcher alone = LEFT_ALONE.matcher(text);
        while (alone.find()) {
            left.replace(alone.start(), alone.end(), " ".repeat(alone.end() - alone.start()));
        }
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(left);
        while (matcher.find()) {
            boolean capitals = matcher.group().equals(matcher.group().toUpperCase(java.util.Locale.ROOT));
            if (matcher.end() - matcher.start() > 1 && !capitals) {
                words.add(new Word(matcher.start(), matcher.group()));
            }
        }
        return words;
    }

    private List<Misspelling> unknown(List<Word> words, String language, Set<String> ownWords) {
        SpellingDictionary dictionary = dictionaries.get(language);
        List<Misspelling> found = new ArrayList<>();
        if (dictionary != null) {
            for (Word word : words) {
                unknown(word, dictionary, language, ownWords, found);
            }
        }
        return found;
    }

    /** The whole word, else its parts: « l’atelier », « porteur·euse », « mi-juillet » are known by theirs. */
    private static void unknown(Word word, SpellingDictionary dictionary, String language, Set<String> ownWords,
            List<Misspelling> found) {
        if (knows(dictionary, word.text(), ownWords)) {
            return;
        }
        int from = 0;
        String text = word.text();
        String[] parts = text.split("(?<=['’·-])");
        boolean middleDot = text.indexOf('·') >= 0;
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].replaceAll("['’·-]$", "");
            boolean ending = middleDot && i > 0; // « euse » of « porteur·euse » is no word of its own
            boolean elided = part.length() < parts[i].length() && part.length() <= 2;
            if (part.length() > 1 && !ending && !elided && !knows(dictionary, part, ownWords)) {
                int at = word.from() + from;
                found.add(new Misspelling(at, at + part.length(), part, language));
            }
            from += parts[i].length();
        }
    }

    private static boolean knows(SpellingDictionary dictionary, String word, Set<String> ownWords) {
        return ownWords.contains(word) || dictionary.knows(word.replace('’', '\''));
    }
}
