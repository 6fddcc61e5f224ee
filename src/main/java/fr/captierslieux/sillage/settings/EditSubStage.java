package fr.captierslieux.sillage.settings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.util.List;
import java.util.Map;

/** Takes a sub-stage out of what forms offer, or brings it back; rows that name it are left as they are. */
public final class EditSubStage {
    /** The exchange file of sub-stages. */
    public static final String FILE = "sous_stades";

    private final OpenRecord open;
    private final SaveRecords save;

    public EditSubStage(OpenRecord open, SaveRecords save) {
        this.open = open;
        this.save = save;
    }

    /** The row of a sub-stage. */
    public static RowId row(String code) {
        return RowId.derived("sub_stage", code);
    }

    /** Offers it no more. */
    public SaveOutcome retire(String code, String author) {
        return say(code, "O", author);
    }

    /** Offers it again. */
    public SaveOutcome bringBack(String code, String author) {
        return say(code, "", author);
    }

    private SaveOutcome say(String code, String retired, String author) {
        return open.open(FILE, row(code))
                .map(state -> save.save(new Gesture("edit-sub_stage", author),
                        List.of(new RecordEdit(FILE, state.row(), state.version(),
                                Map.of("retire", new Change(state.text("retire"), retired))))))
                .orElseGet(() -> new SaveOutcome.Gone(0));
    }
}
