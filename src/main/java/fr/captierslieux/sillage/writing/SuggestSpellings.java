package fr.captierslieux.sillage.writing;

import java.util.List;
import java.util.Map;

/** Says what may have been meant by a word that no dictionary knows. */
public final class SuggestSpellings {
    private static final int MOST = 5;

    private final Map<String, SpellingDictionary> dictionaries;

    /** @param dictionaries by language: {@code fr} and {@code en} */
    public SuggestSpellings(Map<String, SpellingDictionary> dictionaries) {
        this.dictionaries = Map.copyOf(dictionaries);
    }

    /** The likeliest first, apostrophes as people print them. */
    public List<String> suggest(Misspelling misspelling) {
        SpellingDictionary dictionary = dictionaries.get(misspelling.language());
        if (dictionary == null) {
            return List.of();
        }
        String word = misspelling.word().replace('’', '\'');
        List<String> near = NearWords.of(word).stream().filter(dictionary::knows).limit(MOST).toList();
        // looking for likeness over the whole dictionary takes a second or two: only where one slip explains nothing
        return (near.isEmpty() ? dictionary.suggest(word) : near).stream().map(each -> each.replace('\'', '’'))
                .distinct()
                .limit(MOST).toList();
    }
}
