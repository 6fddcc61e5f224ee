package fr.captierslieux.sillage.writing;

import java.util.List;

/** The words of one language. Its first use may take a second: never asked on the JavaFX thread. Several threads may ask. */
public interface SpellingDictionary {
    /** Whether a word is written so; apostrophes are straight. */
    boolean knows(String word);

    /** Words that may have been meant, the likeliest first. */
    List<String> suggest(String word);
}
