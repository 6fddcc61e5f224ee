package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.TrainingHours;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.background.SameThread;
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
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    private final Failing background = new Failing();
    private SampleStore store;
    private UseCases useCases;
    private AttendanceModel model;

    /** Writes fail while it says so, as on a full disk. */
    private static final class Failing implements Background {
        private final SameThread inOrder = new SameThread();
        private boolean full;

        @Override
        public <T> void read(Lane lane, Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
            inOrder.read(lane, work, answer, failed);
        }

        @Override
        public <T> void write(Supplier<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
            if (full) {
                failed.accept(new IllegalStateException("full"));
            } else {
                inOrder.write(work, answer, failed);
            }
        }

        @Override
        public <T> Running longRunning(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
            return inOrder.longRunning(work, answer, failed);
        }

        @Override
        public <T> Running longWriting(LongWork<T> work, Consumer<T> answer, Consumer<Throwable> failed) {
            return inOrder.longWriting(work, answer, failed);
        }

        @Override
        public void close() {
            inOrder.close();
        }
    }

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

    @Test
    void itBeginsWhereSomethingIsToBeEntered() {
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
        assertThat(Objects.requireNonNull(stored(halfDay, 5)).minutesMissed(halfDay)).hasValue(20);
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
        assertThat(Objects.requireNonNull(stored(halfDay, 0)).minutesMissed(halfDay)).hasValue(15);
        assertThat(stored(halfDay, 1)).isEqualTo(Mark.of(Presence.PRESENT));
        type("RA");
        assertThat(stored(halfDay, 2)).as("a letter instead of minutes").isEqualTo(Mark.of(Presence.ABSENT));
        model.goTo(model.rows().indexOf(awaited().getFirst()), model.cursorProperty().get().column());
        type("40\n");
        assertThat(Objects.requireNonNull(stored(halfDay, 0)).minutesMissed(halfDay)).as("typed anew").hasValue(40);
        type("R");
        assertThat(model.isTyping()).isTrue();
        type("999");
        assertThat(model.refusalProperty().get()).isEqualTo("trainings.attendance.beyond");
        model.erase();
        model.erase();
        model.erase();
        assertThat(model.isTyping()).isFalse();
        assertThat(stored(halfDay, 1)).as("left as it was").isEqualTo(Mark.of(Presence.PRESENT));
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
