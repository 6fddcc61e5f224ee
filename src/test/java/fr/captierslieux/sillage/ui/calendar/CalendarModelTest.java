package fr.captierslieux.sillage.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.agenda.Times;
import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.calendar.CalendarEntry.Arranged;
import fr.captierslieux.sillage.calendar.CalendarEntry.Kind;
import fr.captierslieux.sillage.calendar.CalendarPage;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarModelTest {
    private static final String INES = "Inès Thébault";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore sample;
    private UseCases useCases;
    private CalendarModel model;
    private CalendarActs acts;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        useCases.workspace().introduce().introduce(new Profile(INES, "ECOSSOLIES", "essai"));
        save(RecordEdit.create("rendez_vous", Map.of("code", "HERE", "titre", "Visite", "le", "2026-11-27", "debut",
                "14:00", "fin", "15:00", "statut", "PREVU", "conseiller", advisor())));
        model = model();
        TakeBackFlow undo = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> INES);
        acts = new CalendarActs(model, useCases.calendar(), new GestureFlow(background, prompts, undo, model::refresh),
                new CalendarWords(Words.french(), SampleStore.CLOCK), () -> INES);
        model.refresh();
    }

    private CalendarModel model() {
        return new CalendarModel(background, useCases.calendar(), prompts,
                new Settings(useCases.workspace().setUp().readAll(), background, useCases.workspace().setUp()),
                SampleStore.CLOCK);
    }

    private String advisor() {
        return useCases.forms().open().suggest("conseillers", INES, 1).getFirst().code();
    }

    private Saved save(RecordEdit edit) {
        return (Saved) useCases.caseFile().save().save(new Gesture("test", "Yann"), List.of(edit));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private CalendarPage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private CalendarEntry here() {
        return page().entries().stream().filter(each -> each.code().value().equals("HERE")).findFirst().orElseThrow();
    }

    private RecordState row() {
        return useCases.forms().open().open("rendez_vous", "HERE").orElseThrow();
    }

    @Test
    void tenPressesAreOneGestureThatCanBeUndone() {
        model.choose(here());
        for (int i = 0; i < 10; i++) {
            assertThat(acts.move(times -> times.plusMinutes(15))).isTrue();
        }
        assertThat(here().startsAt()).as("seen at once").isEqualTo(LocalTime.of(16, 30));
        assertThat(row().text("debut")).as("and not written yet").isEqualTo("14:00");
        acts.write();
        assertThat(row().text("debut")).isEqualTo("16:30");
        assertThat(row().text("fin")).isEqualTo("17:30");
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(16, 30));
        assertThat(model.findMoving(here().key())).isEmpty();
        assertThat(model.chosenProperty().get()).isEqualTo(here());
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(row().text("debut")).isEqualTo("14:00");
        assertThat(row().text("fin")).isEqualTo("15:00");
    }

    @Test
    void whatIsMovedAgainBeforeTheFirstMoveIsReadGoesOnFromThere() {
        model.choose(here());
        background.hold();
        acts.move(times -> times.plusMinutes(90));
        acts.write();
        acts.move(times -> times.longer(30));
        acts.write();
        assertThat(here().endsAt()).as("seen at once").isEqualTo(LocalTime.of(17, 0));
        background.answerAll();
        assertThat(row().text("debut")).isEqualTo("15:30");
        assertThat(row().text("fin")).isEqualTo("17:00");
        assertThat(prompts.notices).extracting(Notice::messageKey)
                .containsExactly("calendar.told.moved", "calendar.told.moved");
        assertThat(here().endsAt()).isEqualTo(LocalTime.of(17, 0));
        assertThat(model.findMoving(here().key())).isEmpty();
    }

    @Test
    void whatIsPutBackBeforeTheMoveIsReadIsWrittenBack() {
        model.choose(here());
        background.hold();
        acts.move(times -> times.plusMinutes(90));
        acts.write();
        acts.move(times -> times.plusMinutes(-90));
        acts.write();
        background.answerAll();
        assertThat(row().text("debut")).isEqualTo("14:00");
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(14, 0));
    }

    @Test
    void whatWasMovedStaysWhereAnotherThingIsMovedBeforeItIsRead() {
        CalendarEntry promise = page().entries().stream().filter(each -> each.kind() == Kind.PROMISE).findFirst()
                .orElseThrow();
        model.choose(here());
        background.hold();
        acts.move(times -> times.plusMinutes(90));
        acts.write();
        model.choose(promise);
        acts.move(times -> times.plusDays(1));
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(15, 30));
        acts.write();
        background.answerAll();
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(15, 30));
        assertThat(row().text("debut")).isEqualTo("15:30");
    }

    @Test
    void whatIsNotWrittenYetIsGivenUpBeforeAnythingElseIsTakenBack() {
        model.choose(here());
        acts.move(times -> times.plusMinutes(90));
        assertThat(acts.forget()).isTrue();
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(14, 0));
        assertThat(acts.forget()).isFalse();
        acts.write();
        assertThat(row().text("debut")).isEqualTo("14:00");
    }

    @Test
    void whatIsReadBeforeTheMoveIsWrittenDoesNotPutItBack() {
        model.choose(here());
        background.hold();
        model.refresh();
        acts.move(times -> times.plusMinutes(90));
        acts.write();
        background.answerNext();
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(15, 30));
        background.answerAll();
        assertThat(here().startsAt()).isEqualTo(LocalTime.of(15, 30));
        assertThat(row().text("debut")).isEqualTo("15:30");
    }

    @Test
    void goesToTheNextWeekWithTheThing() {
        model.choose(here());
        acts.move(times -> times.plusDays(3));
        assertThat(model.days().from()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(here().on()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(model.chosenProperty().get()).isEqualTo(here());
        acts.move(times -> times.plusDays(-1));
        acts.move(times -> times.plusDays(-2));
        acts.write();
        assertThat(row().version()).as("what is back where it was is not written").isEqualTo(((Arranged) here())
                .appointment().version());
        assertThat(prompts.notices).isEmpty();
    }

    @Test
    void giveUpPutsItBack() {
        model.choose(here());
        acts.move(times -> times.longer(30));
        acts.forget();
        assertThat(here().endsAt()).isEqualTo(LocalTime.of(15, 0));
        acts.write();
        assertThat(row().text("fin")).isEqualTo("15:00");
    }

    @Test
    void whatAnotherPersonChangedMeanwhileIsNotOverwritten() {
        model.choose(here());
        acts.move(times -> times.plusMinutes(60));
        RecordState before = row();
        save(new RecordEdit("rendez_vous", before.row(), before.version(),
                Map.of("debut", new RecordEdit.Change("14:00", "08:00"))));
        acts.write();
        assertThat(row().text("debut")).isEqualTo("08:00");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("casefile.told.changed-meanwhile");
        assertThat(here().startsAt()).as("theirs is shown").isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void promisesHaveDaysAndNoHours() {
        CalendarEntry promise = page().entries().stream().filter(each -> each.kind() == Kind.PROMISE).findFirst()
                .orElseThrow();
        model.choose(promise);
        assertThat(CalendarActs.untimed(promise)).isEqualTo("calendar.unavailable.day-only");
        LocalDate on = promise.on();
        acts.move(times -> new Times(on.plusDays(1), null, null));
        acts.write();
        assertThat(useCases.forms().open().open("suivis", promise.code().value()).orElseThrow().text("echeance"))
                .isEqualTo(on.plusDays(1).toString());
    }

    @Test
    void whatTookPlaceStays() {
        save(RecordEdit.create("rendez_vous", Map.of("code", "HELD", "titre", "Tenu", "le", TODAY.toString(), "statut",
                "TENU", "conseiller", advisor())));
        model.refresh();
        CalendarEntry held = page().entries().stream().filter(each -> each.code().value().equals("HELD")).findFirst()
                .orElseThrow();
        model.choose(held);
        assertThat(CalendarActs.unmovable(held)).isEqualTo("calendar.unavailable.held");
        assertThat(acts.move(times -> times.plusDays(1))).isFalse();
    }

    @Test
    void layoutScopeAndWhatIsHiddenAreKept() {
        model.lay(Layout.MONTH);
        model.choose(DayScope.ALL);
        model.toggle(Subject.APPOINTMENTS);
        assertThat(page().entries()).noneMatch(each -> each.kind() == Kind.APPOINTMENT);
        for (Subject subject : Subject.values()) {
            if (subject != Subject.APPOINTMENTS) {
                model.toggle(subject);
            }
        }
        assertThat(page().entries()).isEmpty();
        model.toggle(Subject.DUES);
        CalendarModel again = model();
        again.refresh();
        assertThat(again.layoutProperty().get()).isEqualTo(Layout.MONTH);
        assertThat(again.shownProperty().get()).containsExactly(Subject.DUES);
        assertThat(Objects.requireNonNull(again.pageProperty().get()).scope()).isEqualTo(DayScope.ALL);
    }

    @Test
    void stepsByWeeksAndComesBackToToday() {
        model.step(1);
        assertThat(page().days().from()).isEqualTo(LocalDate.of(2026, 11, 30));
        model.step(-2);
        assertThat(page().days().from()).isEqualTo(LocalDate.of(2026, 11, 16));
        model.lookAtToday();
        assertThat(page().days().contains(TODAY)).isTrue();
    }
}
