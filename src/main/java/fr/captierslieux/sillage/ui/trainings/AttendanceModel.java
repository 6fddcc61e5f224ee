package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.NoteAttendance.Entry;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The attendance of a session as it is typed: one letter a cell, the cursor goes down. Knows no control. */
final class AttendanceModel {
    private static final int DIGITS = 3;

    private final AttendanceCells cells;
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(new Cursor(0, 0));
    private final ReadOnlyObjectWrapper<Spread> spread = new ReadOnlyObjectWrapper<>(Spread.SESSION);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private @Nullable SessionFile file;
    private List<Enrolment> rows = List.of();
    private List<HalfDay> columns = List.of();
    private AttendanceTotals totals = new AttendanceTotals(List.of(), List.of(), Map.of());
    private @Nullable Late late;

    AttendanceModel(AttendanceCells cells) {
        this.cells = cells;
        cells.whenChanged(this::changed);
    }

    /** Where the next letter goes. */
    record Cursor(int row, int column) {
    }

    /** How many half-days are shown together. */
    enum Spread {
        DAY, SESSION
    }

    /** Shows a session as it was read; another one begins where something is to be entered. */
    void show(SessionFile read, LocalDate today) {
        boolean other = file == null || !file.facts().code().equals(read.facts().code());
        Code at = other ? null : column().map(HalfDay::code).orElse(null);
        Code who = other ? null : row().map(Enrolment::code).orElse(null);
        if (other) {
            finish();
        }
        file = read;
        cells.show(read.marks());
        Late typing = late;
        if (typing != null && typing.isRested() && !typing.mark().equals(cells.mark(typing.cell()))) {
            late = null; // undone, or somebody else entered it
        }
        rows = read.onSheet();
        arrange(other ? beginning(read, today) : at);
        cursor.set(new Cursor(other ? firstOpen() : place(who), cursor.get().column()));
        changed();
    }

    private int place(@Nullable Code enrolment) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().equals(enrolment)) {
                return i;
            }
        }
        return Math.max(0, Math.min(cursor.get().row(), rows.size() - 1));
    }

    /** The first half-day up to today where somebody is not entered, else that of today or the next one, else the last. */
    private @Nullable Code beginning(SessionFile read, LocalDate today) {
        AttendanceTotals entered = new AttendanceTotals(read.halfDays(), rows, read.marks());
        return read.halfDays().stream()
                .filter(each -> !each.on().isBefore(today) || !entered.count(each).isWhole()).findFirst()
                .or(() -> read.halfDays().stream().reduce((one, next) -> next)).map(HalfDay::code).orElse(null);
    }

    private int firstOpen() {
        HalfDay halfDay = column().orElse(null);
        for (int i = 0; halfDay != null && i < rows.size(); i++) {
            if (rows.get(i).isAwaited(halfDay.on()) && mark(rows.get(i), halfDay) == null) {
                return i;
            }
        }
        return 0;
    }

    /** The columns of the spread, the cursor on a half-day. */
    private void arrange(@Nullable Code at) {
        List<HalfDay> all = file == null ? List.of() : file.halfDays();
        LocalDate day = all.stream().filter(each -> each.code().equals(at)).map(HalfDay::on).findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst().on());
        columns = spread.get() == Spread.SESSION || day == null
                ? all
                : all.stream().filter(each -> each.on().equals(day)).toList();
        int column = 0;
        for (int i = 0; i < columns.size(); i++) {
            column = columns.get(i).code().equals(at) ? i : column;
        }
        cursor.set(new Cursor(cursor.get().row(), column));
    }

    /** Shows a day alone, or all of the session. */
    void spread(Spread wanted) {
        if (wanted != spread.get()) {
            rest();
            Code at = column().map(HalfDay::code).orElse(null);
            spread.set(wanted);
            arrange(at);
            changed();
        }
    }

    private void changed() {
        Map<Cell, Mark> all = new HashMap<>(cells.all());
        Late typing = late;
        if (typing != null) {
            all.put(typing.cell(), typing.mark());
        }
        totals = new AttendanceTotals(file == null ? List.of() : file.halfDays(), rows, all);
        revision.set(revision.get() + 1);
    }

    List<Enrolment> rows() {
        return rows;
    }

    List<HalfDay> columns() {
        return columns;
    }

    AttendanceTotals totals() {
        return totals;
    }

    private static Cell cell(Enrolment enrolment, HalfDay halfDay) {
        return new Cell(halfDay.code(), enrolment.code());
    }

    /** What a cell says; null for nothing. */
    @Nullable
    Mark mark(Enrolment enrolment, HalfDay halfDay) {
        Late typing = late;
        Cell cell = cell(enrolment, halfDay);
        return typing != null && typing.cell().equals(cell) ? typing.mark() : cells.mark(cell);
    }

    /** Whether what a cell says is not in the store because writing failed. */
    boolean isUnwritten(Enrolment enrolment, HalfDay halfDay) {
        return cells.isUnwritten(cell(enrolment, halfDay));
    }

    /** Whether minutes are being typed in a cell. */
    boolean isTyping(Enrolment enrolment, HalfDay halfDay) {
        Late typing = late;
        return typing != null && typing.cell().equals(cell(enrolment, halfDay));
    }

    /** Whether minutes are being typed that a rest would write. */
    boolean isUnrested() {
        Late typing = late;
        return typing != null && typing.isUnrested();
    }

    Optional<Enrolment> row() {
        int at = cursor.get().row();
        return at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    Optional<HalfDay> column() {
        int at = cursor.get().column();
        return at < columns.size() ? Optional.of(columns.get(at)) : Optional.empty();
    }

    /** A letter was typed in the cell of the cursor; whether it means anything. */
    boolean letter(String typed) {
        Optional<Presence> presence = Presence.ofLetter(typed);
        if (presence.isEmpty() || row().isEmpty() || column().isEmpty()) {
            return false;
        }
        Late typing = late;
        if (typing != null && typing.digits().isEmpty()) {
            late = null; // another letter instead of minutes corrects the cell
        } else if (typing != null) {
            rest();
            if (!down()) {
                refusal.set("trainings.attendance.last-cell");
                return true;
            }
        }
        take(row().orElseThrow(), column().orElseThrow(), presence.get());
        return true;
    }

    private void take(Enrolment enrolment, HalfDay halfDay, Presence presence) {
        Mark there = mark(enrolment, halfDay);
        boolean awaited = enrolment.isAwaited(halfDay.on()) || there != null;
        refusal.set(awaited ? "" : "trainings.attendance.not-awaited");
        if (!awaited) {
            changed();
        } else if (presence == Presence.LATE) {
            late = Late.begin(cell(enrolment, halfDay), halfDay, there);
            changed();
        } else {
            cells.write(List.of(new Entry(cell(enrolment, halfDay), there, Mark.of(presence))));
            down();
        }
    }

    /** A digit of the minutes of somebody who is late; whether it belongs to any. */
    boolean digit(String typed) {
        Late typing = late != null ? late : resumed();
        if (typing == null) {
            return false;
        }
        String digits = typing.digits() + typed;
        boolean beyond = digits.length() > DIGITS
                || (typing.halfDay().isTimed() && Long.parseLong(digits) > typing.halfDay().minutes());
        refusal.set(beyond ? "trainings.attendance.beyond" : "");
        if (!beyond) {
            late = typing.with(digits);
        }
        changed();
        return true;
    }

    /** The cell of the cursor says late: its minutes are typed anew. */
    private @Nullable Late resumed() {
        HalfDay halfDay = column().orElse(null);
        Enrolment enrolment = row().orElse(null);
        Mark there = halfDay == null || enrolment == null ? null : mark(enrolment, halfDay);
        return halfDay == null || enrolment == null || there == null || there.presence() != Presence.LATE
                ? null
                : Late.begin(cell(enrolment, halfDay), halfDay, there);
    }

    /** What is being typed is whole: it is written. */
    void finish() {
        Late typing = late;
        if (typing != null) {
            late = null;
            cells.write(List.of(typing.entry()));
        }
    }

    /** The person rests: what is being typed is written. It is still being typed until the cursor moves. */
    void rest() {
        Late typing = late;
        if (typing != null && typing.isUnrested()) {
            late = typing.rested();
            cells.write(List.of(typing.entry()));
        }
    }

    /** Goes on to the next who is awaited. */
    void enter() {
        finish();
        down();
    }

    /** Takes back the last digit; without any empties the cell, or leaves it as it was when the letter was not written. */
    void erase() {
        Late typing = late;
        if (typing != null) {
            int left = typing.digits().length() - 1;
            late = left < 0 ? null : typing.with(typing.digits().substring(0, left));
        }
        if (typing != null && (late != null || !typing.written())) {
            changed();
            return;
        }
        row().ifPresent(enrolment -> column().ifPresent(halfDay -> cells
                .write(List.of(new Entry(cell(enrolment, halfDay), mark(enrolment, halfDay), null)))));
    }

    /** Leaves what is being typed: the cell says what it said before. Whether anything was. */
    boolean leaveTyping() {
        boolean typing = late != null;
        late = null;
        changed();
        return typing;
    }

    /** Everybody of the half-day who is awaited and not entered was there: one gesture. */
    void allPresent() {
        rest();
        column().ifPresent(halfDay -> cells.write(rows.stream()
                .filter(each -> each.isAwaited(halfDay.on()) && mark(each, halfDay) == null)
                .map(each -> new Entry(cell(each, halfDay), null, Mark.of(Presence.PRESENT))).toList()));
    }

    /** Tries again what could not be written. */
    void retry() {
        cells.retry();
    }

    /** Whether anything could not be written. */
    boolean hasUnwritten() {
        return cells.hasUnwritten();
    }

    /** To the next row that is awaited; from the last one to the top of the half-day after it. Whether there is any. */
    private boolean down() {
        int row = cursor.get().row() + 1;
        for (int column = cursor.get().column(); column < columns.size(); column++) {
            for (; row < rows.size(); row++) {
                if (rows.get(row).isAwaited(columns.get(column).on())) {
                    goTo(row, column);
                    return true;
                }
            }
            row = 0;
        }
        return false;
    }

    /** Moves the cursor; what is being typed is written. */
    void move(int down, int right) {
        rest();
        goTo(cursor.get().row() + down, cursor.get().column() + right);
    }

    /** To a cell; beyond the last one to that one. */
    void goTo(int row, int column) {
        Cursor to = new Cursor(Math.max(0, Math.min(rows.size() - 1, row)),
                Math.max(0, Math.min(columns.size() - 1, column)));
        if (!to.equals(cursor.get())) {
            finish();
            refusal.set("");
            cursor.set(to);
        }
    }

    /** To the first half-day of the day before or after. */
    void day(int step) {
        finish();
        List<HalfDay> all = file == null ? List.of() : file.halfDays();
        List<LocalDate> days = all.stream().map(HalfDay::on).distinct().toList();
        column().map(now -> days.get(Math.max(0, Math.min(days.size() - 1, days.indexOf(now.on()) + step))))
                .flatMap(day -> all.stream().filter(each -> each.on().equals(day)).findFirst()).ifPresent(first -> {
                    arrange(first.code());
                    changed();
                });
    }

    ReadOnlyObjectProperty<Cursor> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }

    /** Counts the changes of what is shown. */
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Message key of why the last letter was not taken; empty when it was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
