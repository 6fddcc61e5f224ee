package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.NoteAttendance.Entry;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.TrainingHours;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.FailingBackground;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.trainings.AttendanceModel.Cursor;
import fr.captierslieux.sillage.ui.trainings.AttendanceModel.Spread;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attendance as it is typed, on the sample network. */
class AttendanceModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Code SESSION = new Code("CRESS-F-0003");

    @TempDir
    private Path folder;

    private final RecordingPrompts prompts = new RecordingPrompts();
    private final FailingBackground background = new FailingBackground();
    private SampleStore store;
    private UseCases useCases;
    private AttendanceModel model;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        model = model();
        reread();
        for (int i = 0; i < model.columns().size(); i++) {
            if (model.columns().get(i).on().equals(LocalDate.of(2026, 12, 10))) {
                model.goTo(0, i);
                break;
            }
        }
    }

    private AttendanceModel model() {
        return new AttendanceModel(new AttendanceCells(background, useCases.trainings().note(), prompts,
                new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                        new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Naïg"),
                () -> "Naïg", this::reread));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private SessionFile read() {
        return useCases.trainings().read().read(SESSION).orElseThrow();
    }

    private void reread() {
        model.show(read(), TODAY);
    }

    private void type(String keys) {
        for (int i = 0; i < keys.length(); i++) {
            char key = keys.charAt(i);
            if (Character.isDigit(key)) {
                model.digit(String.valueOf(key));
            } else if (key == '\n') {
                model.enter();
            } else {
                model.letter(String.valueOf(key));
            }
        }
    }

    private boolean isTyping() {
        return model.isTyping(model.row().orElseThrow(), column());
    }

    private HalfDay column() {
        return model.column().orElseThrow();
    }

    /** Those who are still awaited: one of thirteen stopped. */
    private List<Enrolment> awaited() {
        return model.rows().stream().filter(each -> each.isAwaited(LocalDate.of(2026, 12, 10))).toList();
    }

    private @Nullable Mark stored(HalfDay halfDay, int row) {
        return read().marks().get(new Cell(halfDay.code(), awaited().get(row).code()));
    }

    private OptionalLong missed(HalfDay halfDay, int row) {
        return Objects.requireNonNull(stored(halfDay, row)).minutesMissed(halfDay);
    }

    @Test
    void itBeginsWhereSomethingIsToBeEntered() {
        HalfDay past = read().halfDays().stream().filter(each -> each.on().isBefore(TODAY)).toList().getLast();
        Cell cell = new Cell(past.code(), awaited().getFirst().code());
        useCases.trainings().note().note(List.of(new Entry(cell, read().marks().get(cell), null)), "Naïg");
        AttendanceModel fresh = model();
        fresh.show(read(), TODAY);
        HalfDay first = fresh.column().orElseThrow();
        Enrolment missing = fresh.row().orElseThrow();
        assertThat(first.on()).as("somebody is not entered there").isBefore(TODAY);
        assertThat(fresh.mark(missing, first)).isNull();
        assertThat(missing.isAwaited(first.on())).isTrue();
        assertThat(model.rows()).hasSize(13);
        assertThat(awaited()).hasSize(12);
    }

    @Test
    void oneLetterACellAndTheCursorGoesDown() {
        HalfDay halfDay = column();
        TrainingHours before = model.totals().traineeHours();
        type("pDaJpR20\nPPPPPP");
        assertThat(stored(halfDay, 0)).isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(stored(halfDay, 1)).isEqualTo(Mark.of(Presence.REMOTE));
        assertThat(stored(halfDay, 2)).isEqualTo(Mark.of(Presence.ABSENT));
        assertThat(stored(halfDay, 3)).isEqualTo(Mark.of(Presence.EXCUSED));
        assertThat(missed(halfDay, 5)).hasValue(20);
        assertThat(stored(halfDay, 11)).isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(model.totals().count(halfDay).attended()).isEqualTo(10);
        assertThat(model.totals().traineeHours().minutes() - before.minutes()).isEqualTo(10 * 210 - 20);
        assertThat(column().on()).as("goes on at the top of the next half-day").isEqualTo(halfDay.on());
        assertThat(model.cursorProperty().get().row()).isZero();
        assertThat(column()).isNotEqualTo(halfDay);
    }

    @Test
    void minutesAreEndedByTheNextLetterAndCorrectedByAnother() {
        HalfDay halfDay = column();
        type("R15P");
        assertThat(missed(halfDay, 0)).hasValue(15);
        assertThat(stored(halfDay, 1)).isEqualTo(Mark.of(Presence.PRESENT));
        type("RA");
        assertThat(stored(halfDay, 2)).as("a letter instead of minutes").isEqualTo(Mark.of(Presence.ABSENT));
        model.goTo(model.rows().indexOf(awaited().getFirst()), model.cursorProperty().get().column());
        type("40\n");
        assertThat(missed(halfDay, 0)).as("typed anew").hasValue(40);
        type("R");
        assertThat(isTyping()).isTrue();
        type("999");
        assertThat(model.refusalProperty().get()).isEqualTo("trainings.attendance.beyond");
        model.erase();
        model.erase();
        model.erase();
        assertThat(isTyping()).isFalse();
        assertThat(stored(halfDay, 1)).as("left as it was").isEqualTo(Mark.of(Presence.PRESENT));
    }

    @Test
    void aRestWritesMinutesAndTheNextLetterIsStillOfTheNextTrainee() {
        HalfDay halfDay = column();
        type("R15");
        model.rest();
        assertThat(missed(halfDay, 0)).hasValue(15);
        assertThat(model.isUnrested()).as("nothing is left for another rest").isFalse();
        type("PD");
        assertThat(missed(halfDay, 0)).hasValue(15);
        assertThat(stored(halfDay, 1)).isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(stored(halfDay, 2)).isEqualTo(Mark.of(Presence.REMOTE));
    }

    @Test
    void minutesGoOnAfterARest() {
        HalfDay halfDay = column();
        type("R1");
        model.rest();
        reread();
        type("5");
        assertThat(model.isUnrested()).isTrue();
        model.rest();
        assertThat(missed(halfDay, 0)).hasValue(15);
        assertThat(prompts.notices).as("nobody else wrote there").isEmpty();
        model.spread(Spread.DAY);
        type("P");
        assertThat(missed(halfDay, 0)).as("the cursor had not moved").hasValue(15);
        assertThat(stored(halfDay, 1)).isEqualTo(Mark.of(Presence.PRESENT));
    }

    @Test
    void whatWasWrittenByARestIsErasedWithItsLetterAndGoesWhenItIsUndone() {
        HalfDay halfDay = column();
        type("R1");
        model.rest();
        model.erase();
        assertThat(isTyping()).isTrue();
        model.erase();
        assertThat(stored(halfDay, 0)).isNull();
        type("R2");
        model.rest();
        Cell cell = new Cell(halfDay.code(), awaited().getFirst().code());
        useCases.trainings().note().note(
                List.of(new Entry(cell, Mark.late(halfDay, 2), Mark.of(Presence.ABSENT))), "Yann");
        reread();
        assertThat(isTyping()).isFalse();
        assertThat(model.mark(awaited().getFirst(), halfDay)).isEqualTo(Mark.of(Presence.ABSENT));
    }

    @Test
    void inTheLastCellALetterDoesNotTakeThePlaceOfMinutes() {
        model.goTo(model.rows().indexOf(awaited().getLast()), model.columns().size() - 1);
        HalfDay last = column();
        type("R15P");
        assertThat(missed(last, 11)).hasValue(15);
        assertThat(model.refusalProperty().get()).isEqualTo("trainings.attendance.last-cell");
        type("A");
        assertThat(missed(last, 11)).hasValue(15);
        type("\nA");
        assertThat(stored(last, 11)).as("ended by Enter the cell is entered anew").isEqualTo(Mark.of(Presence.ABSENT));
    }

    @Test
    void everybodyOfAColumnIsOneGestureThatIsTakenBackWhole() {
        HalfDay halfDay = column();
        type("A");
        model.allPresent();
        assertThat(stored(halfDay, 0)).as("what was entered stays").isEqualTo(Mark.of(Presence.ABSENT));
        assertThat(model.totals().count(halfDay).attended()).isEqualTo(11);
        Notice told = prompts.notices.getLast();
        assertThat(told.messageKey()).isEqualTo("trainings.attendance.told");
        Objects.requireNonNull(told.action()).run().run();
        assertThat(model.totals().count(halfDay).entered()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainAlsoFromAnotherSession() {
        HalfDay halfDay = column();
        background.full = true;
        type("P");
        model.show(useCases.trainings().read().read(new Code("CRESS-F-0002")).orElseThrow(), TODAY);
        assertThat(model.hasUnwritten()).as("nothing typed is lost on the way").isTrue();
        background.full = false;
        model.retry();
        assertThat(model.hasUnwritten()).isFalse();
        assertThat(read().marks()).containsEntry(new Cell(halfDay.code(),
                read().enrolments().stream().filter(each -> each.isAwaited(halfDay.on())).toList().getFirst().code()),
                Mark.of(Presence.PRESENT));
    }

    @Test
    void whatCouldNotBeWrittenStaysAndIsTriedAgain() {
        HalfDay halfDay = column();
        background.full = true;
        type("PD");
        Enrolment first = awaited().getFirst();
        assertThat(model.mark(first, halfDay)).isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(model.isUnwritten(first, halfDay)).isTrue();
        assertThat(prompts.problems).hasSize(2);
        reread();
        assertThat(model.mark(first, halfDay)).as("also when the store is read again")
                .isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(stored(halfDay, 0)).isNull();
        background.full = false;
        model.retry();
        assertThat(model.hasUnwritten()).isFalse();
        assertThat(stored(halfDay, 0)).isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(stored(halfDay, 1)).isEqualTo(Mark.of(Presence.REMOTE));
    }

    @Test
    void aLetterThatFailedDoesNotStandOverTheOneTypedAfterIt() {
        HalfDay halfDay = column();
        Enrolment first = awaited().getFirst();
        Cursor cell = model.cursorProperty().get();
        background.held = true;
        type("P");
        model.goTo(cell.row(), cell.column());
        type("A");
        background.full = true;
        background.next();
        assertThat(model.mark(first, halfDay)).as("still on its way").isEqualTo(Mark.of(Presence.ABSENT));
        background.full = false;
        background.next();
        assertThat(stored(halfDay, 0)).isEqualTo(Mark.of(Presence.ABSENT));
        assertThat(model.mark(first, halfDay)).isEqualTo(Mark.of(Presence.ABSENT));
        assertThat(model.hasUnwritten()).isFalse();
    }

    @Test
    void theSameLetterTypedAgainIsNotTakenForTheOneThatFailed() {
        HalfDay halfDay = column();
        Cursor cell = model.cursorProperty().get();
        background.held = true;
        for (String letter : List.of("P", "A", "P")) {
            model.goTo(cell.row(), cell.column());
            type(letter);
        }
        background.full = true;
        background.next();
        assertThat(model.hasUnwritten()).isFalse();
        background.full = false;
        background.next();
        background.next();
        assertThat(stored(halfDay, 0)).isEqualTo(Mark.of(Presence.PRESENT));
        assertThat(model.hasUnwritten()).isFalse();
    }

    @Test
    void whatWasOnItsWayOverALetterThatFailsIsWrittenAllTheSame() {
        HalfDay halfDay = column();
        Cursor cell = model.cursorProperty().get();
        type("D");
        background.held = true;
        for (String letter : List.of("P", "A")) {
            model.goTo(cell.row(), cell.column());
            type(letter);
        }
        background.full = true;
        background.next();
        background.full = false;
        background.next();
        assertThat(stored(halfDay, 0)).isEqualTo(Mark.of(Presence.ABSENT));
        assertThat(prompts.notices).isEmpty();
        background.held = true;
        for (String letter : List.of("P", "J", "D")) {
            model.goTo(cell.row(), cell.column());
            type(letter);
        }
        background.full = true;
        background.next();
        background.next();
        background.next();
        background.full = false;
        background.held = false;
        model.retry();
        assertThat(stored(halfDay, 0)).as("all of them failed").isEqualTo(Mark.of(Presence.REMOTE));
        assertThat(prompts.notices).isEmpty();
    }

    @Test
    void whatIsTypedOverALetterThatFailedIsComparedWithWhatIsStored() {
        HalfDay halfDay = column();
        Cursor cell = model.cursorProperty().get();
        type("D");
        background.full = true;
        for (String letter : List.of("P", "A")) {
            model.goTo(cell.row(), cell.column());
            type(letter);
        }
        background.full = false;
        model.retry();
        assertThat(stored(halfDay, 0)).isEqualTo(Mark.of(Presence.ABSENT));
        assertThat(prompts.notices).isEmpty();
        background.full = true;
        model.goTo(cell.row(), cell.column());
        type("P");
        background.full = false;
        model.goTo(cell.row(), cell.column());
        type("A");
        assertThat(model.hasUnwritten()).as("it says again what is stored").isFalse();
        assertThat(model.mark(awaited().getFirst(), halfDay)).isEqualTo(Mark.of(Presence.ABSENT));
    }

    @Test
    void aDayAloneKeepsTheCursorAndDaysAreTurned() {
        HalfDay halfDay = column();
        model.spread(Spread.DAY);
        assertThat(model.columns()).hasSize(2);
        assertThat(column()).isEqualTo(halfDay);
        model.day(-1);
        assertThat(column().on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(model.columns()).allMatch(each -> each.on().equals(LocalDate.of(2026, 11, 20)));
        model.spread(Spread.SESSION);
        assertThat(model.columns()).hasSize(40);
        assertThat(column().on()).isEqualTo(LocalDate.of(2026, 11, 20));
        model.goTo(99, 99);
        assertThat(model.cursorProperty().get()).isEqualTo(new Cursor(12, 39));
    }
}
