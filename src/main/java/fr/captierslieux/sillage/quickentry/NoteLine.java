package fr.captierslieux.sillage.quickentry;

import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;

/** Writes down the follow-up of a line that was understood. */
public final class NoteLine {
    /** The exchange file of follow-ups. */
    public static final String FILE = "suivis";
    private static final String GESTURE = "note-line";

    private final SaveRecords save;

    public NoteLine(SaveRecords save) {
        this.save = save;
    }

    /**
     * Writes it, as one gesture.
     *
     * @param author who writes
     * @throws IllegalArgumentException when something in it has still to be asked
     */
    public SaveOutcome note(Understanding understood, String author) {
        if (!understood.isClear()) {
            throw new IllegalArgumentException("what is doubtful is asked first");
        }
        return save.save(new Gesture(GESTURE, author), List.of(RecordEdit.create(FILE, understood.values())));
    }
}
