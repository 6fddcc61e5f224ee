package fr.captierslieux.sillage.store.day;

import fr.captierslieux.sillage.day.Whose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose rows a query means, as conditions with the code of the advisor or network as parameter {@code ?1}. */
public final class CaseScope {
    private static final String ADVISOR = "(SELECT id FROM advisor WHERE code = ?1)";
    private static final String NETWORK = "(SELECT id FROM member_network WHERE code = ?1)";

    private CaseScope() {
    }

    /** The code that stands for {@code ?1}; null for all. */
    public static @Nullable String parameter(Whose whose) {
        return switch (whose.scope()) {
            case MINE -> String.valueOf(whose.advisor());
            case NETWORK -> String.valueOf(whose.network());
            case ALL -> null;
        };
    }

    /** Cases {@code c}. */
    public static String cases(Whose whose) {
        return switch (whose.scope()) {
            case MINE -> "c.advisor_id = " + ADVISOR;
            case NETWORK -> "c.network_id = " + NETWORK;
            case ALL -> "?1 IS NULL";
        };
    }

    /**
     * Rows that name who does them, and else belong to who accompanies their case {@code c}: conditions that exclude each other, so that
     * each can use an index.
     *
     * @param row alias of the table with {@code advisor_id}
     */
    public static List<String> rows(Whose whose, String row) {
        return switch (whose.scope()) {
            case MINE -> List.of(row + ".advisor_id = " + ADVISOR,
                    row + ".advisor_id IS NULL AND c.advisor_id = " + ADVISOR);
            case NETWORK -> List.of(row + ".advisor_id IN (SELECT id FROM advisor WHERE network_id = " + NETWORK + ")",
                    row + ".advisor_id IS NULL AND c.network_id = " + NETWORK);
            case ALL -> List.of("?1 IS NULL");
        };
    }
}
