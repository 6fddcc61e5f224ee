package fr.captierslieux.sillage.history;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of any entity by their field names: what history, undo, the bin and the saving of forms share. Called inside a transaction. */
public interface RowRepository {
    /** The row as it stands, in the bin or not; empty when there is none. */
    Optional<RowState> find(String entity, RowId row);

    /**
     * Writes fields of a row and raises its version; derived texts follow.
     *
     * @throws IllegalArgumentException for a field that the entity does not have
     */
    void update(String entity, RowId row, Map<String, @Nullable Object> values);

    /** Every living row that cannot stand without this one (a required reference leads to it), at any distance, itself first. */
    Map<RowId, String> findDependents(String entity, RowId row);

    /** How many living rows outside {@code leaving} refer to one of {@code leaving} where they could do without, by entity. */
    Map<String, Long> countUsers(Map<RowId, String> leaving);

    /** Number of the gesture under way, for undo. */
    long gesture();

    /**
     * A row.
     *
     * @param version raised by every change
     * @param deleted 0 alive, 1 in the bin, 2 erased
     * @param fields  values by field name: text, whole number, bytes of a row id, or null
     */
    record RowState(long version, int deleted, Map<String, @Nullable Object> fields) {
    }
}
