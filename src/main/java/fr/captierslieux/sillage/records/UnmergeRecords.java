package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.GestureStory;
import fr.captierslieux.sillage.history.HistoryRepository;
import fr.captierslieux.sillage.history.HistoryRepository.Restored;
import fr.captierslieux.sillage.history.HistoryRepository.Standing;
import fr.captierslieux.sillage.history.HistoryStories;
import fr.captierslieux.sillage.history.Obstacle;
import fr.captierslieux.sillage.history.RowRepository;
import fr.captierslieux.sillage.history.TakeBack.TakenBack;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.records.MergeRepository.Merge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes two of what a merge made one, at any time: the row that went is alive with its own values, and what named it does again, but
 * for what somebody changed since, which is told. What the kept row got later stays with it. Beside what an undo of the gesture does,
 * a row that stands under another key because of the merge takes its later values back along.
 */
public final class UnmergeRecords {
    private static final int EXPLAINED = 20;

    private final Transactions transactions;
    private final RecordRepository records;
    private final MergeRepository merges;
    private final RowRepository rows;
    private final HistoryRepository history;
    private final HistoryStories stories;

    public UnmergeRecords(Transactions transactions, RecordRepository records, MergeRepository merges,
            RowRepository rows, HistoryRepository history, HistoryStories stories) {
        this.transactions = transactions;
        this.records = records;
        this.merges = merges;
        this.rows = rows;
        this.history = history;
        this.stories = stories;
    }

    /** The rows that went into this one and are not back, as they were. */
    public List<RecordState> listInto(String name, RowId kept) {
        ExchangeFile file = ExchangeFormat.getFile(name);
        return transactions.read(() -> merges.listInto(file, kept).stream()
                .flatMap(row -> records.find(file, row).stream()).toList());
    }

    /**
     * Takes the merge back by which a row went.
     *
     * @param author who does
     */
    public Outcome unmerge(String name, RowId gone, String author) {
        ExchangeFile file = ExchangeFormat.getFile(name);
        return transactions.write(new Gesture("unmerge-" + file.entity(), author), () -> {
            Optional<Merge> merge = merges.find(file, gone);
            if (merge.isEmpty()) {
                return new NotMerged();
            }
            boolean there = records.find(file, merge.get().kept()).filter(row -> !row.inBin()).isPresent();
            return there ? new Unmerged(takeBack(file, merge.get())) : new KeptIsGone();
        });
    }

    private TakenBack takeBack(ExchangeFile file, Merge merge) {
        Optional<GestureStory> what = stories.find(merge.gesture());
        List<Follower> followers = followers(file, merge);
        Restored restored = history.restoreBefore(merge.gesture());
        followers.forEach(this::settle);
        List<Standing> standing = restored.standing();
        List<Obstacle> obstacles = stories.explain(standing.subList(0, Math.min(EXPLAINED, standing.size())));
        return new TakenBack(what, restored.cells(), obstacles, standing.size() - obstacles.size(),
                stories.gesture());
    }

    /**
     * A row that gave way to one of another key, and that one as it stands now.
     *
     * @param row    the row under its own key, in the bin
     * @param inBin  whether the one in its place was removed since
     * @param values what that one says
     */
    private record Follower(ExchangeFile file, RowId row, boolean inBin, Map<String, @Nullable Object> values) {
    }

    private List<Follower> followers(ExchangeFile file, Merge merge) {
        List<Follower> found = new ArrayList<>();
        RecordState kept = records.find(file, merge.kept()).orElseThrow();
        for (ExchangeFile other : ExchangeFormat.files()) {
            for (ExchangeColumn column : other.columns()) {
                if (other.isKey(column) && column.kind() instanceof ColumnKind.Reference reference
                        && reference.file().equals(file.name())) {
                    for (RowId row : merges.listRemoved(merge.gesture(), other)) {
                        records.find(other, row).ifPresent(before -> {
                            RowId place = MergePlan.moved(other, before, column.header(), kept);
                            rows.find(other.entity(), place)
                                    .filter(after -> merges.cameIn(merge.gesture(), other, place))
                                    .ifPresent(after -> found
                                            .add(new Follower(other, row, after.deleted() != 0, after.fields())));
                        });
                    }
                }
            }
        }
        return found;
    }

    /** Removed since, it stays removed; changed since, the changes go back with it. */
    private void settle(Follower follower) {
        RowId row = follower.row();
        if (follower.inBin()) {
            if (records.find(follower.file(), row).filter(each -> !each.inBin()).isPresent()) {
                records.moveToBin(follower.file(), row);
            }
            return;
        }
        String entity = follower.file().entity();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        follower.values().forEach((field, value) -> {
            boolean own = follower.file().columns().stream()
                    .anyMatch(column -> column.field().equals(field) && !follower.file().isKey(column));
            if (own) {
                changes.put(field, value);
            }
        });
        rows.find(entity, row).ifPresent(now -> {
            changes.entrySet().removeIf(each -> Objects.deepEquals(each.getValue(), now.fields().get(each.getKey())));
            if (!changes.isEmpty()) {
                rows.update(entity, row, changes);
            }
        });
    }

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** They are two again; what stands in the way of some reference is told. */
    public record Unmerged(TakenBack what) implements Outcome {
    }

    /** Nothing to take back. */
    public record NotMerged() implements Outcome {
    }

    /** Nothing written: the kept row is in the bin, or went into a third one itself, which comes back first. */
    public record KeptIsGone() implements Outcome {
    }
}
