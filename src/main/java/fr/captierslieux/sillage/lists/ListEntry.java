package fr.captierslieux.sillage.lists;

import fr.captierslieux.sillage.basics.Folding;
import java.util.Locale;
import java.util.Set;

/**
 * An entry that a person adds to an open list.
 *
 * @param list  name of the list
 * @param code  what rows keep
 * @param label what people read
 */
public record ListEntry(String list, String code, String label) {
    private static final int LONGEST = 40;

    /**
     * The code of a new label, as the exchange format has codes of lists: capitals, digits and underscores, at most 40.
     *
     * @param known codes that the list has already: another one is made
     */
    public static String code(String label, Set<String> known) {
        String plain = Folding.fold(label).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String base = cut(plain.isEmpty() ? "ENTREE" : plain, LONGEST);
        String code = base;
        for (int i = 2; known.contains(code); i++) {
            String end = "_" + i;
            code = cut(base, LONGEST - end.length()) + end;
        }
        return code;
    }

    private static String cut(String code, int longest) {
        return code.substring(0, Math.min(code.length(), longest)).replaceAll("_+$", "");
    }
}
