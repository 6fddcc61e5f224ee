package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.List;

/** Gives the next action of a follow-up another day. */
public final class PostponePromise {
    private static final String GESTURE = "postpone-promise";

    private final SaveRecords save;

    public PostponePromise(SaveRecords save) {
        this.save = save;
    }

    /**
     * Gives it.
     *
     * @param promise as the person saw it
     * @param until   the day on which it is due from now on
     * @param author  who says so
     */
    public SaveOutcome postpone(OpenPromise promise, LocalDate until, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(KeepPromise.change(promise, "echeance",
                new Change(promise.due(), until.toString()))));
    }
}
