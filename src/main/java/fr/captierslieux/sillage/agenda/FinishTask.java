package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Marks a task as done; those that waited for it get their day in the same gesture. */
public final class FinishTask {
    private static final String GESTURE = "finish-task";

    private final Transactions transactions;
    private final RecordRepository repository;
    private final SaveRecords save;

    public FinishTask(Transactions transactions, RecordRepository repository, SaveRecords save) {
        this.transactions = transactions;
        this.repository = repository;
        this.save = save;
    }

    /**
     * Marks it.
     *
     * @param task   as the person saw it: what somebody else changed meanwhile is an answer
     * @param on     the day on which it was done
     * @param author who says so
     */
    public SaveOutcome finish(Task task, LocalDate on, String author) {
        List<RecordEdit> edits = new ArrayList<>(List.of(new RecordEdit(Task.FILE, task.row(), task.version(),
                Map.of("fait_le", new Change(RowTexts.of(task.doneOn()), on.toString())))));
        for (Task next : listNext(task)) {
            LocalDate due = next.dueAfter(on);
            if (!next.isDone() && due != null) {
                edits.add(new RecordEdit(Task.FILE, next.row(), next.version(),
                        Map.of("echeance", new Change(RowTexts.of(next.dueOn()), due.toString()))));
            }
        }
        return save.save(new Gesture(GESTURE, author), edits);
    }

    private List<Task> listNext(Task task) {
        return transactions.read(() -> repository
                .listNaming(ExchangeFormat.getFile(Task.FILE), "apres", task.code().value()).stream().map(Task::of)
                .toList());
    }
}
