package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.records.RecordState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as the panel beside its list shows it.
 *
 * @param row     what the list shows
 * @param state   all that it says
 * @param names   how the rows read that it names, by header
 * @param related what belongs to it, in the order in which it is read
 */
public record LifePreview(LifeRow row, RecordState state, Map<String, String> names, List<Related> related) {
    public LifePreview {
        names = Map.copyOf(names);
        related = List.copyOf(related);
    }

    /** What belongs to a row. */
    public enum Bond {
        /** A case to which a resource was given. */
        GIVEN,
        /** Somebody of a group: the person, and the row of the membership. */
        MEMBER,
        /** A meeting of a group. */
        MEETING
    }

    /**
     * Something that belongs to the row.
     *
     * @param code   of what it leads to
     * @param kind   code that tells what it is; null for none
     * @param detail may be empty
     * @param on     null for no day
     * @param row    what binds both, where it can be edited; null where it cannot
     */
    public record Related(Bond bond, Code code, String name, @Nullable String kind, String detail,
            @Nullable LocalDate on, @Nullable RowId row) {
    }
}
