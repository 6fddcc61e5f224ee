package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.RowId;
import java.util.Set;

/** What is remembered of two that look like one and are two. Called inside a transaction. */
public interface ApartRepository {
    /** Of whom somebody said that they are two. */
    Set<Apart> listApart();

    /** Remembers that two are two; returns the number of the gesture under way. */
    long tellApart(RowId one, RowId other);

    /** Two who are two, whichever comes first. */
    record Apart(RowId one, RowId other) {
        /** The same for both orders. */
        public static Apart of(RowId one, RowId other) {
            return one.compareTo(other) <= 0 ? new Apart(one, other) : new Apart(other, one);
        }
    }
}
