package fr.captierslieux.sillage.agenda;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the plan of a case as a model, as one gesture: objectives, themes and tasks in their sequence, without the case, its days and who did
 * what. A task without a delay gets the one that its day had.
 */
public final class KeepAsModel {
    private static final String GESTURE = "keep-model";
    private static final String AFTER = "apres";
    private static final String DELAY = "delai_jours";
    private static final String DUE = "echeance";
    private static final String DONE = "fait_le";
    /** All else is of the case, fields of one's own among it: they may hold a name or a number. */
    private static final List<String> OF_A_MODEL = List.of("intitule", "themes", "objectifs");
    private static final List<String> OF_ITS_TASKS = List.of("intitule", DELAY);

    private final Transactions transactions;
    private final RecordRepository repository;
    private final SaveRecords save;

    public KeepAsModel(Transactions transactions, RecordRepository repository, SaveRecords save) {
        this.transactions = transactions;
        this.repository = repository;
        this.save = save;
    }

    /**
     * Keeps it. The first row saved is the model; {@link SaveOutcome.Gone} when there is no such plan any more.
     *
     * @param author who does
     */
    public SaveOutcome keep(SupportPlan plan, String author) {
        ExchangeFile plans = ExchangeFormat.getFile(SupportPlan.FILE);
        List<RecordEdit> edits = transactions.read(() -> {
            Optional<RecordState> there = repository.find(plans, plan.row()).filter(state -> !state.inBin());
            return there.map(state -> edits(state, repository.listNaming(ExchangeFormat.getFile(Task.FILE), "plan",
                    plan.code().value()))).orElse(List.of());
        });
        return edits.isEmpty() ? new SaveOutcome.Gone(0) : save.save(new Gesture(GESTURE, author), edits);
    }

    private static List<RecordEdit> edits(RecordState plan, List<RecordState> tasks) {
        Map<String, String> model = new HashMap<>(plan.values());
        model.keySet().retainAll(OF_A_MODEL);
        List<RecordEdit> edits = new ArrayList<>(List.of(RecordEdit.create(SupportPlan.FILE, model)));
        Map<String, RecordState> byCode = new HashMap<>();
        tasks.forEach(task -> byCode.put(task.text("code"), task));
        Map<String, String> made = new HashMap<>();
        for (RecordState task : Sequence.order(tasks, each -> each.text("code"), each -> each.text(AFTER))) {
            RecordState before = byCode.get(task.text(AFTER));
            Map<String, String> step = new HashMap<>(task.values());
            step.keySet().retainAll(OF_ITS_TASKS);
            step.put("plan", RecordEdit.made(0));
            String after = made.get(task.text(AFTER));
            if (after != null) {
                step.put(AFTER, after);
            }
            String delay = delay(task, before == null ? plan.text("debut") : before.text(DONE));
            if (delay != null) {
                step.putIfAbsent(DELAY, delay);
            }
            made.put(task.text("code"), RecordEdit.made(edits.size()));
            edits.add(RecordEdit.create(Task.FILE, step));
        }
        return edits;
    }

    /** How long after a day a task was due; null where that is not known. */
    private static @Nullable String delay(RecordState task, String from) {
        String due = task.text(DUE);
        if (due.isEmpty() || from.isEmpty()) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(due));
        return days < 0 || days > Task.LONGEST_DELAY ? null : String.valueOf(days);
    }
}
