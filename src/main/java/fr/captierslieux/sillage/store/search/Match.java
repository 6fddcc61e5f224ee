package fr.captierslieux.sillage.store.search;

import fr.captierslieux.sillage.search.SoughtWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Queries in FTS5's language. Each word stands in quotes, so that none is an operator and the index folds it as it folded the texts; a
 * star lets the last go on. Words hold no quote: {@code SearchQuery} leaves only letters and digits.
 */
final class Match {
    private Match() {
    }

    /** All words. */
    static String all(SoughtWords sought) {
        return but(sought, new BitSet());
    }

    /** All words but those of these numbers; empty when none is left. */
    static String but(SoughtWords sought, BitSet without) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sought.spellings().size(); i++) {
            if (!without.get(i)) {
                words.add(one(sought.spellings().get(i), sought.goesOn(i)));
            }
        }
        return String.join(" AND ", words);
    }

    private static String one(List<String> spellings, boolean goesOn) {
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < spellings.size(); i++) {
            quoted.add('"' + spellings.get(i) + '"' + (i == 0 && goesOn ? "*" : ""));
        }
        return '(' + String.join(" OR ", quoted) + ')';
    }

    /** The same in the names alone. */
    static String inName(String match) {
        return "name : (" + match + ')';
    }
}
