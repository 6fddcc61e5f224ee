package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan for a case from a model, with its tasks, as one gesture. What begins a sequence gets its day from the plan's start; what
 * comes after another waits for it ({@link FinishTask}). Fields of one's own come along.
 */
public final class MakePlan {
    private static final String GESTURE = "make-plan";

    private final Transactions transactions;
    private final RecordRepository repository;
    private final SaveRecords save;

    public MakePlan(Transactions transactions, RecordRepository repository, SaveRecords save) {
        this.transactions = transactions;
        this.repository = repository;
        this.save = save;
    }

    /**
     * What is wanted.
     *
     * @param model       code of the model, or of any other plan whose tasks are taken over without their days
     * @param supportCase the case that it is for
     * @param startsOn    its first day
     * @param title       null to call it as the model
     * @param advisor     who does the tasks that name nobody; null for nobody
     */
    public record Wanted(Code model, Code supportCase, LocalDate startsOn, @Nullable String title,
            @Nullable Code advisor) {
    }

    /**
     * Makes it. The first row saved is the plan; {@link SaveOutcome.Gone} when there is no such model any more.
     *
     * @param author who does
     */
    public SaveOutcome make(Wanted wanted, String author) {
        ExchangeFile plans = ExchangeFormat.getFile(SupportPlan.FILE);
        String code = wanted.model().value();
        List<RecordEdit> edits = transactions.read(() -> {
            Optional<RowId> row = repository.findCode(plans, code);
            return row.flatMap(id -> repository.find(plans, id)).filter(model -> !model.inBin())
                    .map(model -> edits(wanted, model,
                            repository.listNaming(ExchangeFormat.getFile(Task.FILE), "plan", code)))
                    .orElse(List.of());
        });
        return edits.isEmpty() ? new SaveOutcome.Gone(0) : save.save(new Gesture(GESTURE, author), edits);
    }

    private static List<RecordEdit> edits(Wanted wanted, RecordState model, List<RecordState> tasks) {
        List<RecordEdit> edits = new ArrayList<>();
        Map<String, String> plan = copy(model, "code", "fin");
        plan.put("dossier", wanted.supportCase().value());
        plan.put("debut", wanted.startsOn().toString());
        plan.put("modele", wanted.model().value());
        if (wanted.title() != null) {
            plan.put("intitule", wanted.title());
        }
        edits.add(RecordEdit.create(SupportPlan.FILE, plan));
        Map<String, String> made = new HashMap<>();
        for (RecordState task : Sequence.order(tasks, each -> each.text("code"), each -> each.text("apres"))) {
            made.put(task.text("code"), RecordEdit.made(edits.size()));
            edits.add(RecordEdit.create(Task.FILE, task(wanted, task, made)));
        }
        return edits;
    }

    private static Map<String, String> task(Wanted wanted, RecordState of, Map<String, String> made) {
        Map<String, String> task = copy(of, "code", "dossier", "echeance", "fait_le", "apres");
        task.put("plan", RecordEdit.made(0));
        if (wanted.advisor() != null) {
            task.putIfAbsent("conseiller", wanted.advisor().value());
        }
        String before = made.get(of.text("apres"));
        LocalDate due = Task.of(of).dueAfter(wanted.startsOn());
        if (before != null) {
            task.put("apres", before);
        } else if (due != null) {
            task.put("echeance", due.toString());
        }
        return task;
    }

    private static Map<String, String> copy(RecordState row, String... without) {
        Map<String, String> values = new HashMap<>(row.values());
        List.of(without).forEach(values::remove);
        return values;
    }
}
