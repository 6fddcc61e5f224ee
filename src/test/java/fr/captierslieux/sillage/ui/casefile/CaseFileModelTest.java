package fr.captierslieux.sillage.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.sheets.SheetKind;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.agenda.Planned;
import fr.captierslieux.sillage.ui.agenda.PlannedActs;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.history.HistoryWords;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileModelTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    @TempDir
    private Path folder;
    private SampleStore sample;
    private final SameThread background = new SameThread();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private CaseFileModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        UseCases useCases = sample.useCases();
        TakeBackFlow flow = new TakeBackFlow(background, useCases.history().takeBack(), prompts,
                new HistoryWords(Words.french(), SampleStore.CLOCK), () -> "Inès Thébault");
        model = new CaseFileModel(background, useCases.caseFile(), prompts, flow, () -> "Inès Thébault",
                SampleStore.CLOCK);
        model.open(HALLE);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private CaseFile file() {
        return Objects.requireNonNull(model.fileProperty().get());
    }

    private List<StoryLine.Entry> entries() {
        return model.lines().stream().filter(StoryLine.Entry.class::isInstance).map(StoryLine.Entry.class::cast)
                .toList();
    }

    @Test
    void theRailTakesTheStageOfTheTimeWhateverIsFiltered() {
        StoryLine.Entry stage = entries().stream().filter(each -> each.happening() instanceof StageReached reached
                && reached.stage().equals("CREATION")).findFirst().orElseThrow();
        assertThat(stage.above()).isEqualTo("CREATION");
        assertThat(stage.below()).isEqualTo("FAISABILITE");
        model.filterProperty().set(StoryFilter.MEETINGS);
        assertThat(entries()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.happening()).isInstanceOfAny(FollowUp.class, Happening.AppointmentMade.class);
            if (each.happening().on().isAfter(stage.happening().on())) {
                assertThat(each.above()).isEqualTo("CREATION");
            } else { // of one day, what was said comes before the stage that it led to
                assertThat(each.above()).isNotEqualTo("CREATION");
            }
        });
        assertThat(entries().getLast().last()).isTrue();
        assertThat(model.isOwn()).isTrue();
    }

    @Test
    void everyFilterShowsAPartAndTogetherTheyShowAll() {
        int all = entries().size();
        int parts = 0;
        for (StoryFilter filter : StoryFilter.values()) {
            model.filterProperty().set(filter);
            parts += filter == StoryFilter.ALL || filter == StoryFilter.PROMISES ? 0 : entries().size();
        }
        assertThat(parts).isEqualTo(all).isEqualTo(file().story().size());
    }

    @Test
    void aPlanIsMadeFromAModelItsTaskFinishedAndAnAppointmentHeld() {
        prompts.choosingFirst();
        CasePlanning planning = model.planning(Words.french());
        int plans = file().list(Happening.PlanMade.class).size();
        planning.plan(() -> {
            throw new AssertionError("a model was chosen");
        });
        assertThat(file().list(Happening.PlanMade.class)).hasSize(plans + 1);
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("casefile.told.planned");
        Happening.TaskStands task = file().list(Happening.TaskStands.class).stream()
                .filter(each -> !each.task().isDone()).findFirst().orElseThrow();
        planning.acts().done(planned(task), task.task().title(), row -> {
            throw new AssertionError("a task has no follow-up");
        });
        assertThat(file().list(Happening.TaskStands.class)).filteredOn(each -> each.task().row().equals(task.row()))
                .singleElement().satisfies(each -> assertThat(each.task().doneOn()).isEqualTo("2026-11-24"));
        Happening.AppointmentMade made = file().list(Happening.AppointmentMade.class).stream()
                .filter(Happening.AppointmentMade::isPlanned).findFirst().orElseThrow();
        List<RowId> opened = new ArrayList<>();
        planning.acts().done(planned(made), made.appointment().title(), opened::add);
        assertThat(opened).singleElement().satisfies(row -> assertThat(file().list(FollowUp.class))
                .anyMatch(each -> each.row().equals(row) && each.on().equals(made.on())));
        assertThat(file().list(Happening.AppointmentMade.class)).as("its follow-up tells it").noneMatch(
                each -> each.row().equals(made.row()));
        planning.acts().done(planned(made), made.appointment().title(), opened::add);
        assertThat(prompts.notices.getLast().messageKey()).as("seen before somebody held it").isEqualTo(
                "casefile.told.changed-meanwhile");
    }

    @Test
    void itsSheetIsAskedForWrittenAndTold() {
        prompts.choosingFirst();
        prompts.answering(folder.resolve("fiche"));
        model.sheets(Words.french()).begin(file(), SheetKind.PDF);
        assertThat(prompts.fileQuestions.getLast().name()).isEqualTo("fiche-ECOSSOLIES-A-0001.pdf");
        assertThat(folder.resolve("fiche.pdf")).isNotEmptyFile();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("sheet.written");
        prompts.answering(folder.resolve("nowhere").resolve("fiche.pdf"));
        model.sheets(Words.french()).begin(file(), SheetKind.DOCX);
        assertThat(prompts.problems.getLast().whatKey()).isEqualTo("sheet.problem.place");
    }

    @Test
    void aPromiseKeptIsToldAndCanBeTakenBack() {
        FollowUp promise = openPromise();
        List<ListChangeListener.Change<? extends StoryLine>> changes = new ArrayList<>();
        model.lines().addListener((ListChangeListener<StoryLine>) changes::add);
        model.planning(Words.french()).acts().done(planned(promise), promise.nextAction(), row -> {
            throw new AssertionError("what was promised has its follow-up already");
        });
        assertThat(again(promise).doneOn()).isEqualTo("2026-11-24");
        assertThat(changes).as("only the line that changed is exchanged, so that the list stays where it is")
                .allSatisfy(change -> assertThat(change.getList().size()).isGreaterThan(30)).hasSizeLessThan(4);
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(again(promise).doneOn()).isNull();
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("history.told.undone");
    }

    @Test
    void aPromiseIsPostponedAndHandedOverWhereItStands() {
        FollowUp promise = openPromise();
        PlannedActs acts = model.planning(Words.french()).acts();
        acts.postpone(planned(promise), promise.nextAction(), LocalDate.of(2026, 12, 1));
        assertThat(again(promise).dueOn()).isEqualTo("2026-12-01");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("day.told.postponed");
        acts.postpone(planned(promise), promise.nextAction(), LocalDate.of(2026, 12, 2));
        assertThat(prompts.notices.getLast().messageKey()).as("seen before it was postponed").isEqualTo(
                "casefile.told.changed-meanwhile");
        List<Colleague> colleagues = new ArrayList<>();
        model.planning(Words.french()).readColleagues(colleagues::addAll);
        Colleague other = colleagues.stream().filter(each -> !each.name().equals("Inès Thébault")).findFirst()
                .orElseThrow();
        acts.handOver(planned(again(promise)), promise.nextAction(), other);
        assertThat(again(promise).isOpenPromise()).isFalse();
        assertThat(file().list(Happening.TaskStands.class)).filteredOn(
                each -> each.task().title().equals(promise.nextAction())).singleElement().satisfies(each -> {
                    assertThat(each.advisor()).isEqualTo(other.name());
                    assertThat(each.task().dueOn()).isEqualTo("2026-12-01");
                });
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(again(promise).isOpenPromise()).as("handed over as one gesture").isTrue();
    }

    @Test
    void aPromiseWithoutADayGetsOneAndBecomesATaskWithoutOne() {
        FollowUp promise = openPromise();
        sample.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(new RecordEdit("suivis",
                promise.row(), promise.version(),
                Map.of("echeance", new RecordEdit.Change(Objects.toString(promise.dueOn(), ""), "")))));
        model.refresh();
        assertThat(again(promise).dueOn()).isNull();
        PlannedActs acts = model.planning(Words.french()).acts();
        acts.handOver(planned(again(promise)), promise.nextAction(),
                new Colleague(new Code("APESS53-A"), "Yann Marsollier", new Code("APESS53"), "APESS 53"));
        assertThat(file().list(Happening.TaskStands.class)).filteredOn(
                each -> each.task().title().equals(promise.nextAction())).singleElement()
                .satisfies(each -> assertThat(each.task().dueOn()).isNull());
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        acts.postpone(planned(again(promise)), promise.nextAction(), LocalDate.of(2026, 12, 1));
        assertThat(again(promise).dueOn()).isEqualTo("2026-12-01");
    }

    private Planned planned(Happening happening) {
        return model.planning(Words.french()).findPlanned(happening).orElseThrow();
    }

    private FollowUp openPromise() {
        return file().list(FollowUp.class).stream().filter(FollowUp::isOpenPromise).findFirst().orElseThrow();
    }

    private FollowUp again(FollowUp followUp) {
        return file().list(FollowUp.class).stream().filter(each -> each.code().equals(followUp.code())).findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsRemovedLeavesTheStoryAndComesBack() {
        FollowUp gone = file().list(FollowUp.class).getFirst();
        int before = entries().size();
        model.remove("follow_up", gone.row(), "Rendez-vous");
        assertThat(entries()).hasSize(before - 1);
        Objects.requireNonNull(prompts.notices.getLast().action()).run().run();
        assertThat(entries()).hasSize(before);
    }

    @Test
    void aFollowUpThatWasSoughtIsFoundWhateverTheFilter() {
        model.filterProperty().set(StoryFilter.ORIENTATIONS);
        Code sought = file().list(FollowUp.class).getLast().code();
        model.open(HALLE, sought);
        assertThat(model.foundProperty().get()).isInstanceOfSatisfying(StoryLine.Entry.class,
                entry -> assertThat(((FollowUp) entry.happening()).code()).isEqualTo(sought));
    }

    @Test
    void aCaseThatIsNotThereAnyMoreLeadsAway() {
        List<String> gone = new ArrayList<>();
        model.whenGone(() -> gone.add("gone"));
        model.open(new Code("COODEM53-A-0004"));
        model.remove("support_case", file().facts().row(), "Dossier");
        assertThat(gone).containsExactly("gone");
    }

    @Test
    void aPageThatWasLeftLeadsNobodyAway() {
        List<String> gone = new ArrayList<>();
        model.whenGone(() -> gone.add("gone"));
        model.open(new Code("COODEM53-A-0004"));
        background.hold();
        model.remove("support_case", file().facts().row(), "Dossier");
        model.leave();
        background.answerAll();
        assertThat(gone).isEmpty();
        model.enter();
        background.answerAll();
        assertThat(gone).containsExactly("gone");
    }
}
