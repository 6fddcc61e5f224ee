package fr.captierslieux.sillage.trainings;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordRepository;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.Stale;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who was there, by one gesture: a cell, or those of a whole half-day. Cells are compared by what they say, so that many can be
 * typed after each other without waiting; what somebody else entered meanwhile is not overwritten but an answer.
 */
public final class NoteAttendance {
    /** The exchange file of the rows. */
    public static final String FILE = "presences";
    private static final String GESTURE = "note-attendance";
    private static final String PRESENCE = "presence";
    private static final String HOURS = "heures";
    /** That of no row: it is compared by what it says. */
    private static final long NO_VERSION = -1;

    private final Transactions transactions;
    private final RecordRepository records;
    private final SaveRecords save;

    public NoteAttendance(Transactions transactions, RecordRepository records, SaveRecords save) {
        this.transactions = transactions;
        this.records = records;
        this.save = save;
    }

    /**
     * What a cell becomes.
     *
     * @param before what it said when it was typed; null for nothing
     * @param after  what it says; null to empty it
     */
    public record Entry(Cell cell, @Nullable Mark before, @Nullable Mark after) {
    }

    /** @param author who says so */
    public SaveOutcome note(List<Entry> entries, String author) {
        ExchangeFile file = ExchangeFormat.getFile(FILE);
        List<RecordEdit> edits = new ArrayList<>();
        Map<RowId, Entry> emptied = new LinkedHashMap<>();
        transactions.read(() -> {
            entries.forEach(each -> plan(file, each, edits, emptied));
            return edits.size();
        });
        long[] gesture = {0};
        SaveOutcome outcome;
        try {
            outcome = save.save(new Gesture(GESTURE, author), edits, () -> {
                emptied.forEach((row, entry) -> empty(file, row, entry));
                gesture[0] = emptied.isEmpty() ? 0 : records.gesture();
            });
        } catch (ChangedMeanwhile changed) {
            return new Stale(0, changed.version, List.of());
        }
        return outcome instanceof Saved saved && saved.gesture() == 0
                ? new Saved(saved.rows(), gesture[0], saved.warnings())
                : outcome;
    }

    private void plan(ExchangeFile file, Entry entry, List<RecordEdit> edits,
            Map<RowId, Entry> emptied) {
        RowId row = row(entry.cell());
        Optional<RecordState> there = records.find(file, row).filter(each -> !each.inBin());
        Mark after = entry.after();
        if (after == null) {
            there.ifPresent(each -> emptied.put(row, entry));
        } else if (there.isEmpty()) {
            Map<String, String> values = new HashMap<>(texts(after));
            values.put("demi_journee", entry.cell().halfDay().value());
            values.put("inscription", entry.cell().enrolment().value());
            edits.add(RecordEdit.create(FILE, values));
        } else {
            Map<String, String> before = texts(entry.before());
            Map<String, String> now = texts(after);
            Map<String, Change> changes = new HashMap<>();
            for (String header : List.of(PRESENCE, HOURS)) {
                changes.put(header,
                        new Change(before.getOrDefault(header, ""), now.getOrDefault(header, "")));
            }
            edits.add(new RecordEdit(FILE, row, NO_VERSION, changes));
        }
    }

    /** A cell that says something else than what was seen is not emptied: somebody has just entered it. */
    private void empty(ExchangeFile file, RowId row, Entry entry) {
        RecordState now = records.find(file, row).filter(each -> !each.inBin()).orElse(null);
        if (now == null) {
            return; // emptied already
        }
        Map<String, String> before = texts(entry.before());
        for (String header : List.of(PRESENCE, HOURS)) {
            if (!now.text(header).equals(before.getOrDefault(header, ""))) {
                throw new ChangedMeanwhile(now.version());
            }
        }
        records.moveToBin(file, row);
    }

    /** Undoes the whole gesture. */
    private static final class ChangedMeanwhile extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long version;

        ChangedMeanwhile(long version) {
            this.version = version;
        }
    }

    static RowId row(Cell cell) {
        return RowId.derived(ExchangeFormat.getFile(FILE).entity(), cell.halfDay().value(), cell.enrolment().value());
    }

    private static Map<String, String> texts(@Nullable Mark mark) {
        if (mark == null) {
            return Map.of();
        }
        return mark.hours() == null
                ? Map.of(PRESENCE, mark.presence().code())
                : Map.of(PRESENCE, mark.presence().code(), HOURS, mark.hoursText());
    }
}
