package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes two rows one, by one gesture: the kept one says what a person chose, whatever named the other names it, and the other goes
 * into the bin with all its values. Everything is saved by the rules of import. {@link UnmergeRecords} takes it back at any time.
 */
public final class MergeRecords {
    private static final String GESTURE = "merge-";

    private final Transactions transactions;
    private final RecordRepository records;
    private final MergeRepository merges;
    private final SaveRecords save;

    public MergeRecords(Transactions transactions, RecordRepository records, MergeRepository merges,
            SaveRecords save) {
        this.transactions = transactions;
        this.records = records;
        this.merges = merges;
        this.save = save;
    }

    /** The gesture under which rows of an entity become one. */
    public static String gesture(String entity) {
        return GESTURE + entity;
    }

    /**
     * Two rows that are one.
     *
     * @param kept        code of the row that stays
     * @param keptVersion as it was looked at
     * @param gone        code of the row that goes
     * @param goneVersion as it was looked at
     * @param chosen      what the kept row is to say, by header, as exchange texts
     */
    public record Request(String file, String kept, long keptVersion, String gone, long goneVersion,
            Map<String, String> chosen) {
        public Request {
            chosen = Map.copyOf(chosen);
        }
    }

    /** Merges, unless somebody changed one of both since they were looked at. */
    public Outcome merge(Request request, String author) {
        ExchangeFile file = ExchangeFormat.getFile(request.file());
        Optional<MergePlan> plan = transactions.read(() -> plan(file, request));
        if (plan.isEmpty()) {
            return new Changed();
        }
        long[] gesture = {0};
        try {
            SaveOutcome outcome = save.save(new Gesture(gesture(file.entity()), author), plan.get().edits(),
                    () -> gesture[0] = finish(file, plan.get()));
            return switch (outcome) {
                case Saved ignored -> new Merged(gesture[0], plan.get().references());
                case Refused refused -> new NotAllowed(refused.faults());
                default -> new Changed();
            };
        } catch (Interfered somebody) {
            return new Changed();
        }
    }

    private Optional<MergePlan> plan(ExchangeFile file, Request request) {
        Optional<RecordState> kept = find(file, request.kept(), request.keptVersion());
        Optional<RecordState> gone = find(file, request.gone(), request.goneVersion());
        return kept.isEmpty() || gone.isEmpty() || request.kept().equals(request.gone())
                ? Optional.empty()
                : Optional.of(new MergePlan(records, file, kept.get(), gone.get(), request.chosen()));
    }

    private Optional<RecordState> find(ExchangeFile file, String code, long version) {
        return records.findCode(file, code).flatMap(row -> records.find(file, row))
                .filter(row -> !row.inBin() && row.version() == version);
    }

    private long finish(ExchangeFile file, MergePlan plan) {
        plan.covered().forEach(each -> records.moveToBin(each.file(), each.row().row()));
        RecordState gone = plan.gone();
        boolean untouched = records.find(file, gone.row()).filter(row -> row.version() == gone.version()).isPresent();
        boolean named = new RowsNaming(records, file).list(gone.text("code")).stream()
                .anyMatch(each -> !each.row().row().equals(gone.row()));
        if (!untouched || named) {
            throw new Interfered();
        }
        records.moveToBin(file, gone.row());
        merges.remember(file, plan.kept().row(), gone.row());
        return records.gesture();
    }

    /** Somebody wrote between looking and saving; nothing is written. */
    private static final class Interfered extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /**
     * They are one.
     *
     * @param gesture    its number, for undo
     * @param references how many rows name the kept one now
     */
    public record Merged(long gesture, int references) implements Outcome {
    }

    /** Nothing written: somebody changed one of them, or it is gone. */
    public record Changed() implements Outcome {
    }

    /** Nothing written: the rules of the rows around forbid it, e.g. one person enrolled twice in a session. */
    public record NotAllowed(List<FieldFault> faults) implements Outcome {
        public NotAllowed {
            faults = List.copyOf(faults);
        }
    }
}
