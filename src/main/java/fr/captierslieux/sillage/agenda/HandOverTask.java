package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;
import java.util.Map;

/** Gives a task to another advisor. */
public final class HandOverTask {
    private static final String GESTURE = "hand-over-task";

    private final SaveRecords save;

    public HandOverTask(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it.
     *
     * @param task    as the person saw it
     * @param advisor who does it from now on
     * @param author  who says so
     */
    public SaveOutcome handOver(Task task, Code advisor, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(new RecordEdit(Task.FILE, task.row(), task.version(),
                Map.of("conseiller", new Change(task.advisor() == null ? "" : task.advisor().value(),
                        advisor.value())))));
    }
}
