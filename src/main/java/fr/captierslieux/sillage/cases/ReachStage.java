package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The project of a case reaches a stage, or goes back to one: its history gets a line. */
public final class ReachStage {
    private static final String GESTURE = "reach-stage";
    private static final String FILE = "stades";

    private final Transactions transactions;
    private final CaseList cases;
    private final SaveRecords save;

    public ReachStage(Transactions transactions, CaseList cases, SaveRecords save) {
        this.transactions = transactions;
        this.cases = cases;
        this.save = save;
    }

    /**
     * Writes it down.
     *
     * @param supportCase whose project it is
     * @param stage       code of the stage
     * @param subStage    code of the sub-stage within it; null for none
     * @param on          the day on which it was reached
     * @param author      who says so
     */
    public SaveOutcome reach(Code supportCase, String stage, @Nullable String subStage, LocalDate on, String author) {
        return transactions.read(() -> cases.findProject(supportCase)).map(project -> {
            Map<String, String> texts = new HashMap<>(
                    Map.of("projet", project.value(), "stade", stage, "le", on.toString()));
            if (subStage != null) {
                texts.put("sous_stade", subStage);
            }
            return save.save(new Gesture(GESTURE, author), List.of(RecordEdit.create(FILE, texts)));
        }).orElseGet(() -> new SaveOutcome.Gone(0));
    }
}
