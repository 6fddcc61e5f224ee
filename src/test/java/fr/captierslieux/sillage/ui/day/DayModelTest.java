package fr.captierslieux.sillage.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.day.Day;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DayScope;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayModelTest {
    private static final String INES = "Inès Thébault";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final DayWords words = new DayWords(Words.french(), SampleStore.CLOCK);
    private SampleStore sample;
    private UseCases useCases;
    private DayModel model;
    private DayActs acts;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        useCases.workspace().introduce().introduce(new Profile(INES, "ECOSSOLIES", "essai"));
        model = model();
        TakeBackFlow undo = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> INES);
        acts = new DayActs(model, useCases.day(), new GestureFlow(background, prompts, undo, model::refresh), words,
                () -> INES);
        model.enter();
    }

    private DayModel model() {
        return new DayModel(background, useCases.day(), prompts,
                new Settings(useCases.workspace().setUp().readAll(), background, useCases.workspace().setUp()),
                SampleStore.CLOCK);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Day day() {
        return Objects.requireNonNull(model.dayProperty().get());
    }

    private List<DayLine> lines() {
        return model.rowsProperty().get().stream().filter(DayRow.Line.class::isInstance)
                .map(row -> ((DayRow.Line) row).line()).toList();
    }

    private <T extends DayLine> T first(Class<T> type) {
        return lines().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private long rows(String group) {
        return model.rowsProperty().get().stream().filter(row -> row.name().endsWith(group)).count();
    }

    @Test
    void sectionsBeginShortAndAreShownWholeWhenAsked() {
        assertThat(day().scope()).isEqualTo(DayScope.MINE);
        assertThat(day().count(Kind.PROMISES)).isGreaterThan(DayRow.FIRST + 1);
        long shown = lines().size();
        assertThat(rows("PROMISES")).as("heading and offer").isEqualTo(2);
        model.showWhole("PROMISES");
        assertThat(lines().size() - shown).isEqualTo(day().count(Kind.PROMISES) - DayRow.FIRST);
        assertThat(rows("PROMISES")).isEqualTo(1);
        assertThat(model.countProperty().get()).isEqualTo(day().count());
    }

    @Test
    void appointmentsStandInTheListWhereThereIsNoRoomBesideIt() {
        assertThat(lines()).noneMatch(DayLine.Meeting.class::isInstance);
        model.listMeetings(true);
        assertThat(lines().stream().filter(DayLine.Meeting.class::isInstance)).hasSize(3);
        assertThat(words.spoken(first(DayLine.Meeting.class), DayScope.MINE))
                .isEqualTo("Point d’étape, La Petite Gare, 9:00 à 10:00, au bureau, à consigner");
    }

    @Test
    void whoseDayAndTheLimitsAreKept() {
        model.choose(DayScope.ALL);
        model.chooseSilent(30);
        model.chooseUnanswered(60);
        Day all = day();
        model = model();
        model.enter();
        assertThat(day().scope()).isEqualTo(DayScope.ALL);
        assertThat(day().limits().silentDays()).isEqualTo(30);
        assertThat(day().limits().unansweredDays()).isEqualTo(60);
        assertThat(day().sections()).isEqualTo(all.sections());
        model.choose(DayScope.MINE);
        assertThat(day().count()).isLessThan(all.count());
        assertThat(model.isSilentOwn()).isTrue();
        model.followSilent();
        assertThat(model.isSilentOwn()).isFalse();
        assertThat(day().limits().silentDays()).as("what the network set").isEqualTo(60)
                .isEqualTo(day().silentForAll());
    }

    @Test
    void anotherDayShowsWhatIsDueByThenAndTheBadgeStaysThatOfToday() {
        int today = model.countProperty().get();
        model.look(TODAY.plusDays(30));
        assertThat(day().on()).isEqualTo(TODAY.plusDays(30));
        assertThat(day().count()).isGreaterThan(today);
        assertThat(model.countProperty().get()).isEqualTo(today);
        model.look(TODAY.minusDays(30));
        assertThat(day().count()).as("what is due is not hidden by a look at the past").isEqualTo(today);
        model.leave();
        model.enter();
        assertThat(day().on()).as("a day that is over gives way to today").isEqualTo(TODAY);
    }

    @Test
    void theBadgeFollowsWhileTheScreenIsLeft() {
        int before = model.countProperty().get();
        DayLine.Promise promise = first(DayLine.Promise.class);
        model.leave();
        useCases.day().agenda().planned().keepPromise().keep(promise.promised(), TODAY, INES);
        model.follow();
        assertThat(model.countProperty().get()).isEqualTo(before - 1);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownNotOverwritten() {
        DayLine.Promise promise = first(DayLine.Promise.class);
        useCases.forms().save().save(new Gesture("test", "Yann"), List.of(new RecordEdit("suivis", promise.row(),
                promise.version(),
                Map.of("echeance", new RecordEdit.Change(promise.dueOn().toString(), "2027-01-05")))));
        acts.postpone(promise, TODAY.plusDays(1));
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("casefile.told.changed-meanwhile");
        assertThat(lines()).noneMatch(line -> line instanceof DayLine.Promise other
                && other.followUp().equals(promise.followUp()));
    }

    @Test
    void eachKindOfLineIsDoneInItsOwnWay() {
        model.listMeetings(true);
        List<FormRequest> forms = new ArrayList<>();
        acts.done(first(DayLine.Unanswered.class), forms::add);
        acts.done(first(DayLine.Silent.class), forms::add);
        acts.done(first(DayLine.Review.class), forms::add);
        assertThat(prompts.notices).as("nothing is written before the form is saved").isEmpty();
        assertThat(forms).extracting(FormRequest::file).containsExactly("orientations", "suivis", "suivis");
        assertThat(forms.getFirst().focus()).isEqualTo("resultat");
        assertThat(forms.get(1).given()).containsEntry("conseiller", acts.me() == null ? "" : acts.me().value());
        assertThat(forms.get(2).given()).containsKey("type");
        acts.done(first(DayLine.Meeting.class), forms::add);
        assertThat(forms.getLast().focus()).isEqualTo("compte_rendu");
        assertThat(prompts.notices).hasSize(1);
        DayLine.TaskDue task = first(DayLine.TaskDue.class);
        acts.done(task, forms::add);
        assertThat(useCases.forms().open().open("taches", task.task().row()).orElseThrow().text("fait_le"))
                .isEqualTo("2026-11-24");
    }

    @Test
    void anOrientationIsHandedOverAsATaskOfTheOtherAdvisor() {
        DayLine.Unanswered unanswered = first(DayLine.Unanswered.class);
        acts.handOver(unanswered, day().colleagues().getLast());
        assertThat(lines()).doesNotContain(unanswered);
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(lines()).contains(unanswered);
    }

    @Test
    void anAppointmentIsPostponedHandedOverAndCancelled() {
        model.listMeetings(true);
        acts.postpone(first(DayLine.Meeting.class), TODAY.plusDays(2));
        assertThat(day().meetings()).hasSize(2);
        acts.handOver(first(DayLine.Meeting.class), day().colleagues().getLast());
        assertThat(day().meetings()).hasSize(1);
        acts.cancel(first(DayLine.Meeting.class));
        assertThat(day().meetings()).isEmpty();
        model.look(TODAY.plusDays(2));
        assertThat(day().meetings()).isNotEmpty();
    }

    @Test
    void linesSaySentences() {
        DayLine.Promise promise = new DayLine.Promise(first(DayLine.Promise.class).row(), new Code("S"), 0,
                "Relire le prévisionnel", TODAY.minusDays(1), first(DayLine.Promise.class).of());
        assertThat(words.spoken(promise, DayScope.MINE)).startsWith("Relire le prévisionnel, ")
                .endsWith(", 1 jour de retard");
        assertThat(words.due(TODAY)).isEqualTo("aujourd’hui");
        assertThat(words.due(TODAY.plusDays(1))).isEqualTo("demain");
        assertThat(words.due(TODAY.plusDays(3))).isEqualTo("vendredi 27");
        assertThat(words.longDay(LocalDate.of(2026, 12, 1))).isEqualTo("mardi 1er décembre");
        assertThat(words.spoken(first(DayLine.Silent.class), DayScope.MINE))
                .isEqualTo("Le Comptoir des Brumes, Saint-Brevin-les-Pins, idée, dernier échange le 26 juin, 98 jours");
    }
}
