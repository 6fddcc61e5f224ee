package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.NoteAttendance;
import fr.captierslieux.sillage.trainings.NoteAttendance.Entry;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of an attendance say: as it was read, with what was typed since over it. Cells are written one after the other, in the
 * order of typing; one that could not be written stays as it was typed until it is. Knows no control.
 */
final class AttendanceCells {
    private final Background background;
    private final NoteAttendance note;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final Supplier<String> author;
    private final Runnable reread;

    private final Map<Cell, Mark> marks = new HashMap<>();
    /** On their way to the store: of each cell what was typed last. */
    private final Map<Cell, Sent> sent = new HashMap<>();
    /** Typed, and not written because that failed. */
    private final Map<Cell, Entry> unwritten = new LinkedHashMap<>();
    private Runnable changed = () -> {
    };
    private long writes;

    /**
     * A cell on its way.
     *
     * @param write which of the writes it is in
     * @param entry with what is stored as far as is known by now: what it was typed over may fail
     */
    private record Sent(long write, Entry entry) {
        Sent over(@Nullable Mark stored) {
            return new Sent(write, new Entry(entry.cell(), stored, entry.after()));
        }

        Sent then(Sent newer) {
            return newer.over(entry.before());
        }
    }

    /**
     * @param author who works here; asked off the JavaFX thread
     * @param reread what shows the session reads it anew
     */
    AttendanceCells(Background background, NoteAttendance note, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author, Runnable reread) {
        this.background = background;
        this.note = note;
        this.prompts = prompts;
        this.undo = undo;
        this.author = author;
        this.reread = reread;
    }

    /** @param run is told that cells say something else */
    void whenChanged(Runnable run) {
        changed = run;
    }

    /** As it was read; what is typed and not in it yet stands over it. */
    void show(Map<Cell, Mark> read) {
        marks.clear();
        marks.putAll(read);
    }

    /** What a cell says; null for nothing. */
    @Nullable
    Mark mark(Cell cell) {
        Entry failed = unwritten.get(cell);
        if (failed != null) {
            return failed.after();
        }
        Sent going = sent.get(cell);
        return going != null ? going.entry().after() : marks.get(cell);
    }

    /** What all cells say. */
    Map<Cell, Mark> all() {
        Map<Cell, Mark> all = new HashMap<>(marks);
        sent.forEach((cell, going) -> put(all, cell, going.entry().after()));
        unwritten.forEach((cell, entry) -> put(all, cell, entry.after()));
        return all;
    }

    private static void put(Map<Cell, Mark> all, Cell cell, @Nullable Mark mark) {
        if (mark == null) {
            all.remove(cell);
        } else {
            all.put(cell, mark);
        }
    }

    /** Whether what a cell says is not in the store because writing failed. */
    boolean isUnwritten(Cell cell) {
        return unwritten.containsKey(cell);
    }

    /** Whether anything is to be tried again. */
    boolean hasUnwritten() {
        return !unwritten.isEmpty();
    }

    /** Tries again what could not be written. */
    void retry() {
        List<Entry> again = new ArrayList<>(unwritten.values());
        unwritten.clear();
        write(again);
    }

    /** Writes cells as one gesture; those that say nothing else are left out. */
    void write(List<Entry> entries) {
        long write = ++writes;
        List<Entry> different = entries.stream().filter(AttendanceCells::isChange).map(this::overStored)
                .filter(AttendanceCells::isChange).toList();
        different.forEach(each -> sent.merge(each.cell(), new Sent(write, each), Sent::then));
        changed.run();
        if (!different.isEmpty()) {
            background.write(() -> note.note(different, author.get()), outcome -> answered(write, different, outcome),
                    failure -> failed(write, different, failure));
        }
    }

    private static boolean isChange(Entry entry) {
        return !Objects.equals(entry.before(), entry.after());
    }

    /** What is typed over something that failed is compared with what that was typed over. */
    private Entry overStored(Entry entry) {
        Entry failed = unwritten.remove(entry.cell());
        return failed == null ? entry : new Entry(entry.cell(), failed.before(), entry.after());
    }

    private void failed(long write, List<Entry> entries, Throwable failure) {
        settle(write, entries).forEach(each -> unwritten.put(each.cell(), each));
        changed.run();
        prompts.problem(new Problem("trainings.problem.attendance", failure));
    }

    private void answered(long write, List<Entry> entries, SaveOutcome outcome) {
        List<Entry> last = settle(write, entries);
        if (outcome instanceof SaveOutcome.Saved saved) {
            entries.forEach(each -> put(marks, each.cell(), each.after()));
            entries.forEach(each -> sent.computeIfPresent(each.cell(), (cell, newer) -> newer.over(each.after())));
            tell(entries, saved.gesture());
        } else if (!entries.containsAll(last)) {
            write(last); // it was typed over what failed meanwhile
        } else {
            prompts.tell(new Notice("trainings.attendance.changed-meanwhile", List.of(), null));
        }
        changed.run();
        reread.run();
    }

    /** What a write said last of its cells: one that was typed anew meanwhile is still on its way. */
    private List<Entry> settle(long write, List<Entry> entries) {
        List<Entry> last = new ArrayList<>();
        for (Entry each : entries) {
            Sent going = sent.get(each.cell());
            if (going != null && going.write() == write) {
                sent.remove(each.cell());
                last.add(going.entry());
            }
        }
        return last;
    }

    /** A cell is seen to be written; of many at once it is told, with their undo. */
    private void tell(List<Entry> entries, long gesture) {
        if (entries.size() > 1 && gesture != 0) {
            prompts.tell(new Notice("trainings.attendance.told", List.of(entries.size()),
                    new Notice.Action("casefile.told.undo", () -> undo.takeBack(gesture, reread))));
        }
    }
}
