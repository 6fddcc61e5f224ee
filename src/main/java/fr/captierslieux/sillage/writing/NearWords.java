package fr.captierslieux.sillage.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that one slip of the finger makes of another, the slips that people make most first. */
final class NearWords {
    private static final String LETTERS = "aeéèêëàâiîïoôuûùcçbdfghjklmnpqrstvwxyzœ'-";
    private static final Map<Character, String> ACCENTS = new LinkedHashMap<>();

    static {
        for (String family : List.of("aàâä", "eéèêë", "iîï", "oôö", "uùûü", "cç")) {
            for (int i = 0; i < family.length(); i++) {
                ACCENTS.put(family.charAt(i), family.replace(family.substring(i, i + 1), ""));
            }
        }
    }

    private NearWords() {
    }

    static List<String> of(String word) {
        List<String> near = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String others = ACCENTS.getOrDefault(word.charAt(i), "");
            for (int j = 0; j < others.length(); j++) {
                near.add(word.substring(0, i) + others.charAt(j) + word.substring(i + 1));
            }
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            near.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        for (int i = 1; i <= word.length(); i++) {
            for (int j = 0; j < LETTERS.length(); j++) {
                near.add(word.substring(0, i) + LETTERS.charAt(j) + word.substring(i));
            }
        }
        for (int i = 0; i < word.length(); i++) {
            near.add(word.substring(0, i) + word.substring(i + 1));
        }
        for (int i = 1; i < word.length(); i++) {
            for (int j = 0; j < LETTERS.length(); j++) {
                near.add(word.substring(0, i) + LETTERS.charAt(j) + word.substring(i + 1));
            }
        }
        return near;
    }
}
