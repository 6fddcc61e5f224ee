package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FieldReader;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.lists.ListEntry;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.SavedRow;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Saves what a person wrote in forms, as one gesture: all of it or nothing. The rules are those of import. Only the fields that the
 * person changed are compared and written, so that two persons' changes to different fields of a row both stand; a field that both
 * changed is an answer, with nothing written, and the person decides.
 */
public final class SaveRecords {
    private final Transactions transactions;
    private final RecordRepository repository;
    private final CommuneReference communes;
    private final Clock clock;

    public SaveRecords(Transactions transactions, RecordRepository repository, CommuneReference communes, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.communes = communes;
        this.clock = clock;
    }

    /** Saves edits that belong together; a later one may name the row of an earlier one ({@link RecordEdit#made}). */
    public SaveOutcome save(Gesture gesture, List<RecordEdit> edits) {
        return save(gesture, edits, () -> {
        });
    }

    /**
     * As {@link #save(Gesture, List)}.
     *
     * @param whenSaved runs in the same transaction when the rows are written: what must not outlive it, such as a draft of them
     */
    public SaveOutcome save(Gesture gesture, List<RecordEdit> edits, Runnable whenSaved) {
        return save(gesture, edits, List.of(), whenSaved);
    }

    /**
     * As {@link #save(Gesture, List, Runnable)}.
     *
     * @param entries that rows bring into open lists, with the labels that a person wrote
     */
    public SaveOutcome save(Gesture gesture, List<RecordEdit> edits, List<ListEntry> entries, Runnable whenSaved) {
        return transactions.write(gesture, () -> {
            SaveOutcome outcome = saveNow(edits, entries);
            if (outcome instanceof Saved) {
                whenSaved.run();
            }
            return outcome;
        });
    }

    private SaveOutcome saveNow(List<RecordEdit> edits, List<ListEntry> entries) {
        FieldReader reader = new FieldReader(communes, LocalDate.now(clock), repository.lists().added());
        List<PlannedRow> planned = new ArrayList<>();
        List<PlannedRow> earlier = Collections.unmodifiableList(planned);
        List<FieldFault> told = new ArrayList<>();
        for (RecordEdit edit : edits) {
            PlannedRow row = new PlannedRow(planned.size(), edit, earlier, repository, reader);
            Optional<SaveOutcome> obstacle = row.prepare();
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            planned.add(row);
        }
        TrainingRows around = new TrainingRows(repository, planned.stream().map(PlannedRow::said).toList(),
                planned.stream().flatMap(row -> row.standing().stream()).toList());
        planned.forEach(row -> told.addAll(row.faultsWithin(around)));
        List<FieldFault> faults = told.stream().filter(fault -> fault.kind().severity() == Fault.Severity.FAULT)
                .toList();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        boolean changes = planned.stream().anyMatch(PlannedRow::isChange);
        reader.newCodes().forEach(code -> repository.addCode(code.list(), code.code(),
                entries.stream().filter(each -> each.list().equals(code.list()) && each.code().equals(code.code()))
                        .map(ListEntry::label).findFirst().orElse(null)));
        List<SavedRow> rows = planned.stream().map(PlannedRow::write).toList();
        return new Saved(rows, changes ? repository.gesture() : 0,
                told.stream().filter(fault -> fault.kind().severity() == Fault.Severity.WARNING).toList());
    }
}
