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
    /** On their way to the store; null to empty a cell. */
    private final Map<Cell, @Nullable Mark> sent = new HashMap<>();
    /** Typed, and not written because that failed. */
    private final Map<Cell, Entry> unwritten = new LinkedHashMap<>();
    private Runnable changed = () -> {
    };

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

    /** Another session is shown: what was typed in the one before is on its way. */
    void turn() {
        sent.clear();
        unwritten.clear();
    }

    /** What a cell says; null for nothing. */
    @Nullable
    Mark mark(Cell cell) {
        Entry failed = unwritten.get(cell);
        if (failed != null) {
            return failed.after();
        }
        return sent.containsKey(cell) ? sent.get(cell) : marks.get(cell);
    }

    /** What all cells say. */
    Map<Cell, Mark> all() {
        Map<Cell, Mark> all = new HashMap<>(marks);
        sent.forEach((cell, mark) -> put(all, cell, mark));
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
        List<Entry> different = entries.stream().filter(each -> !Objects.equals(each.before(), each.after())).toList();
        different.forEach(each -> {
            unwritten.remove(each.cell());
            sent.put(each.cell(), each.after());
        });
        changed.run();
        if (!different.isEmpty()) {
            background.write(() -> note.note(different, author.get()), outcome -> answered(different, outcome),
                    failure -> {
                        settle(different);
                        different.forEach(each -> unwritten.put(each.cell(), each));
                        changed.run();
                        prompts.problem(new Problem("trainings.problem.attendance", failure));
                    });
        }
    }

    private void answered(List<Entry> entries, SaveOutcome outcome) {
        settle(entries);
        if (outcome instanceof SaveOutcome.Saved saved) {
            entries.forEach(each -> put(marks, each.cell(), each.after()));
            tell(entries, saved.gesture());
        } else {
            prompts.tell(new Notice("trainings.attendance.changed-meanwhile", List.of(), null));
        }
        changed.run();
        reread.run();
    }

    /** A cell that was typed anew meanwhile is still on its way. */
    private void settle(List<Entry> entries) {
        entries.stream().filter(each -> Objects.equals(sent.get(each.cell()), each.after()))
                .forEach(each -> sent.remove(each.cell()));
    }

    /** A cell is seen to be written; of many at once it is told, with their undo. */
    private void tell(List<Entry> entries, long gesture) {
        if (entries.size() > 1 && gesture != 0) {
            prompts.tell(new Notice("trainings.attendance.told", List.of(entries.size()),
                    new Notice.Action("casefile.told.undo", () -> undo.takeBack(gesture, reread))));
        }
    }
}
