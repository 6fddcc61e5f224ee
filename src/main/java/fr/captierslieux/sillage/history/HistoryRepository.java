package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.RowId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the journal tells, and the way back. Called inside a transaction. */
public interface HistoryRepository {
    /** Number of the last operation of this store, whoever wrote it; another one means that something changed. */
    long lastOperation();

    /** When the last gesture was; empty in a new store. */
    Optional<Instant> findLastGestureAt();

    /** The last gestures, newest first. */
    List<GestureEntry> listGestures(int limit);

    /** Every change of a row since its birth, oldest first; empty for an unknown row. */
    List<Change> listChanges(String entity, RowId row);

    /**
     * Gives every cell that a gesture touched its value from before, by ordinary changes of the gesture under way. A cell that somebody
     * changed since, an erased row, and a row born in the gesture that later rows stand on are left as they are and returned.
     */
    Restored restoreBefore(long gesture);

    /**
     * What came of it.
     *
     * @param cells    how many cells have their former value again; a birth counts as one
     * @param standing what stands in the way and was left as it is
     */
    record Restored(long cells, List<Standing> standing) {
        public Restored {
            standing = List.copyOf(standing);
        }
    }

    /**
     * A cell that was not restored.
     *
     * @param entity table
     * @param row    the row
     * @param field  the field; {@code +} for a birth
     */
    record Standing(String entity, RowId row, String field) {
    }
}
