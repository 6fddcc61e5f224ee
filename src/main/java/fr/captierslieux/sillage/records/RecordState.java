package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Map;

/**
 * A row as it stands.
 *
 * @param file    the exchange file that it belongs to, e.g. {@code suivis}
 * @param row     its identifier
 * @param version raised by every change; given back when it is saved
 * @param inBin   whether it was removed
 * @param values  exchange texts by header, fields of one's own under {@code champ:CODE}; empty ones are left out
 */
public record RecordState(String file, RowId row, long version, boolean inBin, Map<String, String> values) {
    public RecordState {
        values = Map.copyOf(values);
    }

    /** The exchange text of a field; empty when it has none. */
    public String text(String header) {
        return values.getOrDefault(header, "");
    }
}
