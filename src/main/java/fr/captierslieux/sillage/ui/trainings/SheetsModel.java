package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.NoteSignatures;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.Signatures;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Signed sheets of a session as they are noted from the cells of its attendance: one letter each. Knows no control. */
final class SheetsModel {
    private final NoteSignatures note;
    private final AttendanceModel attendance;
    private final GestureFlow gestures;
    private final Prompts prompts;
    private final Supplier<String> author;
    private @Nullable SessionFile file;
    private LocalDate today = LocalDate.EPOCH;

    /**
     * @param attendance where the cursor is
     * @param author     who works here; asked off the JavaFX thread
     */
    SheetsModel(NoteSignatures note, AttendanceModel attendance, GestureFlow gestures, Prompts prompts,
            Supplier<String> author) {
        this.note = note;
        this.attendance = attendance;
        this.gestures = gestures;
        this.prompts = prompts;
        this.author = author;
    }

    /** What a letter notes. */
    enum Act {
        /** The signed sheet of the half-day came back. */
        SHEET('F'),
        /** Who is in the cell did not sign. */
        TRAINEE('S'),
        /** The trainer of the half-day did not sign. */
        TRAINER('T');

        private final char letter;

        Act(char letter) {
            this.letter = letter;
        }

        String letter() {
            return String.valueOf(letter);
        }

        static Optional<Act> of(String typed) {
            String upper = typed.toUpperCase(Locale.ROOT);
            return List.of(values()).stream().filter(each -> upper.equals(String.valueOf(each.letter))).findFirst();
        }
    }

    void show(SessionFile read, LocalDate day) {
        file = read;
        today = day;
    }

    /** What is noted. */
    Signatures signatures() {
        return file == null ? Signatures.NONE : file.signatures();
    }

    /** Whether somebody was there in person and did not sign. */
    boolean isUnsigned(Enrolment enrolment, HalfDay halfDay) {
        Mark mark = attendance.mark(enrolment, halfDay);
        return mark != null && signatures().isWithout(new Cell(halfDay.code(), enrolment.code()), mark);
    }

    /** How many signatures are missing on the sheet of a half-day, the trainer's among them. */
    long missing(HalfDay halfDay) {
        return attendance.rows().stream().filter(each -> isUnsigned(each, halfDay)).count()
                + (signatures().isWithoutTrainer(halfDay) ? 1 : 0);
    }

    /** Whether the sheet of a half-day should be back and is not. */
    boolean isOut(HalfDay halfDay) {
        return halfDay.on().isBefore(today) && signatures().backOn(halfDay).isEmpty() && attendance.rows().stream()
                .map(each -> attendance.mark(each, halfDay))
                .anyMatch(mark -> mark != null && mark.presence().isSignedFor());
    }

    /** A letter was typed in the cell of the cursor; whether it notes anything of a sheet. */
    boolean letter(String typed) {
        Optional<Act> act = Act.of(typed);
        act.ifPresent(this::turn);
        return act.isPresent();
    }

    /** Notes it of the cell or the half-day of the cursor, or takes the note away again. */
    void turn(Act act) {
        attendance.rest();
        HalfDay halfDay = attendance.column().orElse(null);
        Enrolment enrolment = attendance.row().orElse(null);
        if (halfDay == null || enrolment == null) {
            return;
        }
        Mark mark = attendance.mark(enrolment, halfDay);
        switch (act) {
            case SHEET -> write(seen -> note.turnSheet(halfDay, seen, today, author.get()));
            case TRAINER -> {
                if (signatures().backOn(halfDay).isEmpty()) {
                    prompts.tell(new Notice("trainings.sheet.not-back", List.of(), null));
                } else {
                    write(seen -> note.turnTrainer(halfDay, seen, author.get()));
                }
            }
            case TRAINEE -> {
                if (mark == null || !mark.presence().isSignedFor()) {
                    prompts.tell(new Notice("trainings.sheet.not-there", List.of(), null));
                } else {
                    Cell cell = new Cell(halfDay.code(), enrolment.code());
                    write(seen -> note.turnTrainee(cell, seen, author.get()));
                }
            }
        }
    }

    private void write(Function<Signatures, SaveOutcome> act) {
        Signatures seen = signatures();
        gestures.write(() -> act.apply(seen), saved -> {
            // it is seen in the grid
        });
    }
}
