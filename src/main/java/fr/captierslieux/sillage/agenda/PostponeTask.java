package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Gives a task another day. */
public final class PostponeTask {
    private static final String GESTURE = "postpone-task";

    private final SaveRecords save;

    public PostponeTask(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it.
     *
     * @param task   as the person saw it
     * @param until  the day on which it is due from now on
     * @param author who says so
     */
    public SaveOutcome postpone(Task task, LocalDate until, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(new RecordEdit(Task.FILE, task.row(), task.version(),
                Map.of("echeance", new Change(RowTexts.of(task.dueOn()), until.toString())))));
    }
}
