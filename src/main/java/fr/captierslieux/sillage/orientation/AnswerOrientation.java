package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what came of an orientation. */
public final class AnswerOrientation {
    /** The exchange file of orientations. */
    public static final String FILE = "orientations";
    private static final String GESTURE = "answer-orientation";

    private final SaveRecords save;

    public AnswerOrientation(SaveRecords save) {
        this.save = save;
    }

    /**
     * Writes it.
     *
     * @param result code
     * @param on     the day on which it was known
     * @param author who says so
     */
    public SaveOutcome answer(Awaited orientation, String result, LocalDate on, String author) {
        String before = orientation.result() == null ? "" : orientation.result();
        String day = orientation.resultOn() == null ? "" : orientation.resultOn().toString();
        return save.save(new Gesture(GESTURE, author), List.of(new RecordEdit(FILE, orientation.row(),
                orientation.version(), Map.of("resultat", new Change(before, result), "resultat_le",
                        new Change(day, on.toString())))));
    }

    /**
     * An orientation as the person saw it: what somebody else changed meanwhile is an answer.
     *
     * @param result   code; null as long as nothing is known
     * @param resultOn null likewise
     */
    public record Awaited(RowId row, long version, @Nullable String result, @Nullable LocalDate resultOn) {
    }
}
