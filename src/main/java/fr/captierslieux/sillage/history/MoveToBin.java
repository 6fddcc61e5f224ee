package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Map;

/**
 * Puts a row into the bin with everything that cannot stand without it. Refused while living rows elsewhere refer to one of these:
 * else an export would name rows that it does not hold. Bringing back is {@link UndoGesture} of this gesture.
 */
public final class MoveToBin {
    private final Transactions transactions;
    private final RowRepository rows;

    public MoveToBin(Transactions transactions, RowRepository rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    /** Moves a living row; a row already in the bin stays there. */
    public Outcome move(Gesture gesture, String entity, RowId row) {
        return transactions.write(gesture, () -> {
            Map<RowId, String> leaving = rows.findDependents(entity, row);
            Map<String, Long> users = rows.countUsers(leaving);
            if (!users.isEmpty()) {
                return new StillUsed(users);
            }
            leaving.forEach((id, table) -> rows.update(table, id, Map.of("deleted", 1L)));
            return new Moved(leaving.size(), leaving.isEmpty() ? 0 : rows.gesture());
        });
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /**
     * They are in the bin now.
     *
     * @param rows    how many
     * @param gesture its number, for undo; 0 when nothing moved
     */
    public record Moved(int rows, long gesture) implements Outcome {
    }

    /** Nothing moved: so many rows of these entities refer to it. */
    public record StillUsed(Map<String, Long> users) implements Outcome {
        public StillUsed {
            users = Map.copyOf(users);
        }
    }
}
