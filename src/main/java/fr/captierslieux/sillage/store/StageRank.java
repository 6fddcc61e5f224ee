package fr.captierslieux.sillage.store;

import fr.captierslieux.sillage.lists.ShippedLists;
import java.util.List;

/** The place of a stage in the order of the enumeration, by which stages of one day are told apart. */
public final class StageRank {
    private StageRank() {
    }

    /**
     * As SQL: one digit, null where there is no stage.
     *
     * @param column that holds the stage's code
     */
    public static String of(String column) {
        List<String> stages = ShippedLists.get("stage").codes();
        StringBuilder rank = new StringBuilder("CASE ").append(column);
        for (int i = 0; i < stages.size(); i++) {
            rank.append(" WHEN '").append(stages.get(i)).append("' THEN ").append(i);
        }
        return rank.append(" END").toString();
    }
}
