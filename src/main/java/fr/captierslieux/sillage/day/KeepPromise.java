package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says that the next action of a follow-up was done. */
public final class KeepPromise {
    private static final String GESTURE = "keep-promise";

    private final SaveRecords save;

    public KeepPromise(SaveRecords save) {
        this.save = save;
    }

    /**
     * Says so.
     *
     * @param promise as the person saw it: what somebody else changed meanwhile is an answer
     * @param on      the day on which it was done
     * @param author  who says so
     */
    public SaveOutcome keep(OpenPromise promise, LocalDate on, String author) {
        return save.save(new Gesture(GESTURE, author), List.of(kept(promise, on)));
    }

    static RecordEdit kept(OpenPromise promise, LocalDate on) {
        return change(promise, "fait_le", new Change("", on.toString()));
    }

    static RecordEdit change(OpenPromise promise, String header, Change change) {
        return new RecordEdit("suivis", promise.row(), promise.version(), Map.of(header, change));
    }
}
