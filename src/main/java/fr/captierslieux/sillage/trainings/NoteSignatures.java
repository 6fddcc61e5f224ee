package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.Signatures.Noted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes which signed sheets came back and who did not sign, or takes such a note away again: each time by one gesture. What is noted is
 * compared with what was seen; what somebody else noted meanwhile is not overwritten.
 */
public final class NoteSignatures {
    private static final String GESTURE = "note-signatures";
    /** That of no row: fields are compared by what they say. */
    private static final long NO_VERSION = -1;

    private final SaveRecords save;

    public NoteSignatures(SaveRecords save) {
        this.save = save;
    }

    /**
     * Writes of a half-day what is noted otherwise than it was seen.
     *
     * @param seen  what was noted
     * @param after what is to be noted
     */
    public SaveOutcome note(HalfDay halfDay, Signatures seen, Signatures after, String author) {
        List<RecordEdit> edits = new ArrayList<>();
        Map<String, Change> sheet = new HashMap<>();
        change(sheet, "feuille_le", text(seen.back().get(halfDay.code())), text(after.back().get(halfDay.code())));
        change(sheet, "formateur_signe", text(seen.trainers().get(halfDay.code())),
                text(after.trainers().get(halfDay.code())));
        if (!sheet.isEmpty()) {
            edits.add(new RecordEdit(HalfDay.FILE, halfDay.row(), NO_VERSION, sheet));
        }
        Set<Cell> cells = new HashSet<>(seen.trainees().keySet());
        cells.addAll(after.trainees().keySet());
        for (Cell cell : cells) {
            Map<String, Change> trainee = new HashMap<>();
            change(trainee, "signee", text(seen.trainees().get(cell)), text(after.trainees().get(cell)));
            if (cell.halfDay().equals(halfDay.code()) && !trainee.isEmpty()) {
                edits.add(new RecordEdit(NoteAttendance.FILE, NoteAttendance.row(cell), NO_VERSION, trainee));
            }
        }
        return save.save(new Gesture(GESTURE, author), edits);
    }

    private static void change(Map<String, Change> changes, String header, String before, String after) {
        if (!before.equals(after)) {
            changes.put(header, new Change(before, after));
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String text(@Nullable Noted noted) {
        return noted == null ? "" : noted.text();
    }
}
