package fr.captierslieux.sillage.ui.duplicates;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.util.List;

/**
 * A row that may be there twice, as it is looked at.
 *
 * @param beside what hangs on it and is no field of it
 * @param weight how much hangs on it
 */
record Twin(RowId id, Code code, String name, List<Beside> beside, long weight) {
    Twin {
        beside = List.copyOf(beside);
    }

    /**
     * Something that hangs on it.
     *
     * @param labelKey what it is
     * @param names    may be empty
     */
    record Beside(String labelKey, List<String> names) {
        Beside {
            names = List.copyOf(names);
        }
    }
}
