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

/**
 * Gives the next action of a follow-up to another advisor: it becomes their task, of the same case and day, and the follow-up waits for
 * nothing any more. Who held the follow-up, and who accompanies the case, stays as it was.
 */
public final class HandOverPromise {
    private static final String GESTURE = "hand-over-promise";

    private final SaveRecords save;

    public HandOverPromise(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it. The first row saved is the task.
     *
     * @param promise as the person saw it
     * @param advisor who does it from now on
     * @param on      the day on which it is handed over
     * @param author  who says so
     */
    public SaveOutcome handOver(OpenPromise promise, Code advisor, LocalDate on, String author) {
        Map<String, String> texts = new HashMap<>(Map.of("intitule", promise.action(), "dossier",
                promise.supportCase().value(), "conseiller", advisor.value()));
        if (promise.dueOn() != null) {
            texts.put("echeance", promise.due());
        }
        return save.save(new Gesture(GESTURE, author),
                List.of(RecordEdit.create(Task.FILE, texts), KeepPromise.kept(promise, on)));
    }
}
