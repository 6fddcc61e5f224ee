package fr.captierslieux.sillage.ui.trainings;

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
    /** As it will be noted once all that was typed is written; null where that was read. */
    private @Nullable Signatures typed;
    private int underWay;

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
        boolean other = file == null || !file.facts().code().equals(read.facts().code());
        if (other || underWay == 0) {
            typed = null;
        }
        file = read;
        today = day;
    }

    /** What is noted. */
    Signatures signatures() {
        Signatures now = typed;
        return now != null ? now : file == null ? Signatures.NONE : file.signatures();
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
        Signatures seen = signatures();
        Cell cell = new Cell(halfDay.code(), enrolment.code());
        String refusal = refusal(act, halfDay, enrolment);
        if (!refusal.isEmpty()) {
            prompts.tell(new Notice(refusal, List.of(), null));
        } else {
            write(halfDay, seen, switch (act) {
                case SHEET -> seen.turnedSheet(halfDay, today);
                case TRAINER -> seen.turnedTrainer(halfDay);
                case TRAINEE -> seen.turnedTrainee(cell);
            });
        }
    }

    /** Message key of why a signature cannot be missing here; empty where it can. What is noted is taken away everywhere. */
    private String refusal(Act act, HalfDay halfDay, Enrolment enrolment) {
        Mark mark = attendance.mark(enrolment, halfDay);
        boolean noted = act == Act.TRAINEE && signatures().isWithout(new Cell(halfDay.code(), enrolment.code()));
        if (act == Act.SHEET || noted) {
            return "";
        } else if (act == Act.TRAINEE && (mark == null || !mark.presence().isSignedFor())) {
            return "trainings.sheet.not-there";
        }
        return signatures().backOn(halfDay).isEmpty() ? "trainings.sheet.not-back" : "";
    }

    /** What is typed before it is written begins with what was typed before it. */
    private void write(HalfDay halfDay, Signatures seen, Signatures after) {
        typed = after;
        underWay++;
        gestures.write(() -> note.note(halfDay, seen, after, author.get()), saved -> underWay--, () -> {
            underWay--;
            if (underWay == 0) {
                typed = null;
            }
        });
    }
}
