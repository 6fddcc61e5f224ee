package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import java.util.List;

/** What came of saving a form. */
public sealed interface SaveOutcome {
    /**
     * Written, or nothing had to be.
     *
     * @param rows     the rows, in the order of the edits
     * @param gesture  its number in the journal, for undo; 0 when nothing had to be written
     * @param warnings what should be looked at
     */
    record Saved(List<SavedRow> rows, long gesture, List<FieldFault> warnings) implements SaveOutcome {
        public Saved {
            rows = List.copyOf(rows);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A row that was saved.
     *
     * @param code    its code; empty for rows that have none
     * @param version the form goes on with this one
     */
    record SavedRow(RowId row, String code, long version) {
    }

    /** Nothing written: these fields cannot stand so. */
    record Refused(List<FieldFault> faults) implements SaveOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Nothing written: somebody else changed these fields meanwhile. Saving again with this version means: mine.
     *
     * @param edit    which of the edits
     * @param version of the row now
     */
    record Stale(int edit, long version, List<Clash> clashes) implements SaveOutcome {
        public Stale {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * A field that both changed, as exchange texts.
     *
     * @param before what it was when the form was opened
     * @param mine   what this person wrote
     * @param theirs what it is now
     */
    record Clash(String header, String before, String mine, String theirs) {
    }

    /** Nothing written: there is no such row any more. */
    record Gone(int edit) implements SaveOutcome {
    }
}
