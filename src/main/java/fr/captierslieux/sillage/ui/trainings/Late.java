package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.NoteAttendance.Entry;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is late; the minutes are being typed. They are written when the person rests, and still belong to their cell then.
 *
 * @param before  what the cell says without what was typed since; null for nothing
 * @param written whether a rest wrote any of it
 */
record Late(Cell cell, HalfDay halfDay, @Nullable Mark before, String digits, boolean written) {
    /** The letter was typed, or a cell that says late is typed anew. */
    static Late begin(Cell cell, HalfDay halfDay, @Nullable Mark before) {
        return new Late(cell, halfDay, before, "", false);
    }

    Mark mark() {
        return Mark.late(halfDay, digits.isEmpty() ? 0 : Long.parseLong(digits));
    }

    Late with(String typed) {
        return new Late(cell, halfDay, before, typed, written);
    }

    /** As it stands when it was written. */
    Late rested() {
        return new Late(cell, halfDay, mark(), digits, true);
    }

    /** Whether anything was typed that was not written. */
    boolean isUnrested() {
        return !mark().equals(before);
    }

    /** Whether all of it was written. */
    boolean isRested() {
        return written && !isUnrested();
    }

    Entry entry() {
        return new Entry(cell, before, mark());
    }
}
