package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.lists.ShippedLists;
import java.util.List;

/** The order in which people see the codes of a list, as SQL to sort by; codes that a network added come after the shipped ones. */
public final class ListOrder {
    private static final int FIRST_LETTER = 'A';

    private ListOrder() {
    }

    /** Of a column with one code; null where there is none. */
    public static String of(String list, String column) {
        List<String> codes = ShippedLists.get(list).codes();
        StringBuilder rank = new StringBuilder("CASE WHEN ").append(column).append(" IS NULL THEN NULL");
        for (int i = 0; i < codes.size(); i++) {
            rank.append(" WHEN ").append(column).append(" = '").append(codes.get(i)).append("' THEN ").append(i);
        }
        return rank.append(" ELSE ").append(codes.size()).append(" END").toString();
    }

    /**
     * Of a column with codes between bars, {@code |A|B|}, bars at both ends included: by its first code in the list's order, then by
     * its second, and so on; null where there is none. Each shipped code is one letter of the text that is compared.
     */
    public static String ofAll(String list, String column) {
        List<String> codes = ShippedLists.get(list).codes();
        StringBuilder letters = new StringBuilder("CASE WHEN ").append(column).append(" IS NULL THEN NULL ELSE ''");
        for (int i = 0; i < codes.size(); i++) {
            letters.append(" || CASE WHEN instr(").append(column).append(", '|").append(codes.get(i))
                    .append("|') > 0 THEN '").append((char) (FIRST_LETTER + i)).append("' ELSE '' END");
        }
        return letters.append(" END").toString();
    }
}
