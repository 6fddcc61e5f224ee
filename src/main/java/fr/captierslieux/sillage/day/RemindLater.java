package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a task of a case out of what has no day of its own: to ask for news, to look back, to close. Until then the day leaves it alone. */
public final class RemindLater {
    private static final String GESTURE = "remind-later";

    private final SaveRecords save;

    public RemindLater(SaveRecords save) {
        this.save = save;
    }

    /**
     * What is wanted.
     *
     * @param title       of the task
     * @param supportCase null for what is of no case
     * @param orientation whose answer it is about: its code; null for the case itself
     * @param advisor     who does it; null for nobody in particular
     * @param dueOn       the day
     */
    public record Wanted(String title, @Nullable Code supportCase, @Nullable Code orientation, @Nullable Code advisor,
            LocalDate dueOn) {
    }

    /**
     * Makes it.
     *
     * @param author who does
     */
    public SaveOutcome remind(Wanted wanted, String author) {
        Map<String, String> task = new HashMap<>(
                Map.of("intitule", wanted.title(), "echeance", wanted.dueOn().toString()));
        if (wanted.supportCase() != null) {
            task.put("dossier", wanted.supportCase().value());
        }
        if (wanted.advisor() != null) {
            task.put("conseiller", wanted.advisor().value());
        }
        if (wanted.orientation() != null) {
            task.put("note", note(wanted.orientation()));
        }
        return save.save(new Gesture(GESTURE, author), List.of(RecordEdit.create(Task.FILE, task)));
    }

    /** How the note of a task says which orientation it is about; the store looks for it. */
    public static String note(Code orientation) {
        return "orientations " + orientation.value() + ".";
    }
}
