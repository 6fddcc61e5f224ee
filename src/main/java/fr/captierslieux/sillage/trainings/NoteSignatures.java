package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Notes which signed sheets came back and who did not sign, or takes such a note away again: each time by one gesture. What is noted is
 * compared with what was seen; what somebody else noted meanwhile is not overwritten.
 */
public final class NoteSignatures {
    private static final String GESTURE = "note-signatures";
    /** That of no row: fields are compared by what they say. */
    private static final long NO_VERSION = -1;
    private static final String MISSING = "N";

    private final SaveRecords save;

    public NoteSignatures(SaveRecords save) {
        this.save = save;
    }

    /** The sheet of a half-day came back today, or, where it had, did not. */
    public SaveOutcome turnSheet(HalfDay halfDay, Signatures seen, LocalDate today, String author) {
        String before = seen.backOn(halfDay).map(LocalDate::toString).orElse("");
        return write(HalfDay.FILE, halfDay.row(), "feuille_le",
                new Change(before, before.isEmpty() ? today.toString() : ""), author);
    }

    /** The trainer did not sign the sheet, or, where that was noted, did. */
    public SaveOutcome turnTrainer(HalfDay halfDay, Signatures seen, String author) {
        return write(HalfDay.FILE, halfDay.row(), "formateur_signe",
                turned(seen.withoutTrainer().contains(halfDay.code())), author);
    }

    /** A trainee did not sign, or, where that was noted, did. */
    public SaveOutcome turnTrainee(Cell cell, Signatures seen, String author) {
        return write(NoteAttendance.FILE, NoteAttendance.row(cell), "signee", turned(seen.without().contains(cell)),
                author);
    }

    private static Change turned(boolean missing) {
        return missing ? new Change(MISSING, "") : new Change("", MISSING);
    }

    private SaveOutcome write(String file, RowId row, String header, Change change, String author) {
        return save.save(new Gesture(GESTURE, author),
                List.of(new RecordEdit(file, row, NO_VERSION, Map.of(header, change))));
    }
}
