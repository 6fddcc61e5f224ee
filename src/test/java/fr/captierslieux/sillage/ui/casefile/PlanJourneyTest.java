package fr.captierslieux.sillage.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.PlanMade;
import fr.captierslieux.sillage.cases.Happening.TaskStands;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.WindowOnSample.Asking;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A plan from a model by keyboard alone: its dated tasks, one done, the next one that comes of it, and all of it taken back. */
class PlanJourneyTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    private final LocalDate today = LocalDate.now(SampleStore.CLOCK);
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample there;

    @BeforeEach
    void open() {
        there = new WindowOnSample(folder, Asking.IN_DIALOGS);
        Toolkit.run(() -> there.window().show(new Place.OneCase(HALLE)));
        there.until("the story", () -> there.node("#case-story").isFocusWithin());
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void aPlanFromAModelBringsItsTasksOneAfterTheOther() {
        assertThat(file().list(PlanMade.class)).isEmpty();
        control(KeyCode.K);
        there.until("the palette", () -> there.node("#palette-field").isFocused());
        // pasted: typed letter by letter, every letter has its answer, and the last may still be on its way
        Toolkit.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "nouveau plan")));
        control(KeyCode.V);
        there.until("found", () -> there.node("#palette-list").lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals("Nouveau plan")));
        robot.type(KeyCode.ENTER);
        there.until("the models", () -> Toolkit.popped("#prompt-options").isFocused());
        assertThat(options().getItems()).hasSize(6);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        there.until("told", () -> there.label("#toast-text")
                .equals("Plan fait d’après « De la faisabilité à la création »."));

        PlanMade made = file().list(PlanMade.class).getFirst();
        assertThat(made.plan().startsOn()).isEqualTo(today);
        assertThat(made.plan().objectives()).hasSize(3);
        List<TaskStands> tasks = ofPlan(made);
        assertThat(tasks).as("what begins a sequence has its day").isNotEmpty()
                .allSatisfy(each -> assertThat(each.task().dueOn()).isAfter(today));
        assertThat(made.waiting()).as("what comes after another waits").isPositive();
        there.until("its tasks in the story", () -> shown(tasks.getFirst()));

        TaskStands first = tasks.getLast();
        choose(first);
        robot.type(KeyCode.F);
        there.until("the next one has come", () -> ofPlan(now()).stream().anyMatch(each -> comesAfter(each, first)));
        TaskStands next = ofPlan(now()).stream().filter(each -> comesAfter(each, first)).findFirst().orElseThrow();
        assertThat(next.task().dueOn()).isEqualTo(next.task().dueAfter(today));
        there.until("seen in the story", () -> shown(next));
        assertThat(now().waiting()).isEqualTo(made.waiting() - 1);

        Toolkit.run(() -> ((ButtonBase) there.node("#case-tab-PLANS")).fire());
        there.until("what still waits is told in the plan", () -> states().stream()
                .anyMatch(said -> said.startsWith("attend « ")));
        assertThat(states()).hasSize(made.steps().size());
        ScreenSweep.look(there.scene(), "plan-of-a-case");
        Toolkit.run(() -> there.node("#case-plans").lookup(".story-keep").requestFocus());
        robot.type(KeyCode.SPACE);
        there.until("done from the plan, the keyboard on the next", () -> now().done() == 2
                && there.scene().getFocusOwner().getStyleClass().contains("story-keep"));
        control(KeyCode.Z);
        there.until("not done", () -> now().done() == 1);
        Toolkit.run(() -> ((ButtonBase) there.node("#case-tab-STORY")).fire());

        control(KeyCode.Z);
        there.until("it waits again", () -> now().waiting() == made.waiting());
        there.until("gone from the story", () -> !shown(next));
        control(KeyCode.Z);
        there.until("no plan", () -> file().list(PlanMade.class).isEmpty());
    }

    @Test
    void aPlanGetsATaskOfItsOwnAndIsKeptAsAModel() {
        Code planned = new Code("ECOSSOLIES-A-0006");
        int models = there.useCases().caseFile().agenda().listPlanModels().list().size();
        Toolkit.run(() -> there.window().show(new Place.OneCase(planned)));
        there.until("another case", () -> there.label("#screen-title").equals("La Petite Gare"));
        Toolkit.run(() -> ((ButtonBase) there.node("#case-tab-PLANS")).fire());
        there.until("its plan", () -> !states().isEmpty());
        int before = states().size();
        Toolkit.run(() -> ((ButtonBase) there.node("#add-step")).fire());
        there.until("the form", () -> there.node("#form-intitule").isFocusWithin());
        robot.write("Relire les statuts");
        control(KeyCode.ENTER);
        there.until("one more", () -> states().size() == before + 1);

        Toolkit.run(() -> ((ButtonBase) there.node("#keep-as-model")).fire());
        there.until("a model, to be named", () -> there.node("#form-intitule").isFocusWithin());
        assertThat(there.useCases().caseFile().agenda().listPlanModels().list()).hasSize(models + 1);
        robot.write("Parcours court");
        control(KeyCode.ENTER);
        there.until("named", () -> there.useCases().caseFile().agenda().listPlanModels().list().stream()
                .anyMatch(each -> each.plan().title().contains("Parcours court") && each.steps().size() == before + 1));
        there.until("only the page", () -> there.node("#form") == null);
        control(KeyCode.Z);
        control(KeyCode.Z);
        there.until("no model", () -> there.useCases().caseFile().agenda().listPlanModels().list().size() == models);
        control(KeyCode.Z);
        there.until("no task either", () -> states().size() == before);
    }

    private static boolean comesAfter(TaskStands task, TaskStands before) {
        return before.task().code().equals(task.task().after());
    }

    private void choose(TaskStands task) {
        Toolkit.run(() -> {
            ListView<?> story = (ListView<?>) there.node("#case-story");
            story.requestFocus();
            for (int i = 0; i < story.getItems().size(); i++) {
                if (isOf(story.getItems().get(i), task)) {
                    story.getSelectionModel().clearAndSelect(i);
                    story.scrollTo(i);
                }
            }
        });
    }

    private boolean shown(TaskStands task) {
        return ((ListView<?>) there.node("#case-story")).getItems().stream().anyMatch(line -> isOf(line, task));
    }

    private static boolean isOf(Object line, TaskStands task) {
        return line instanceof StoryLine.Entry entry && entry.happening() instanceof TaskStands stands
                && stands.task().code().equals(task.task().code());
    }

    /** How each task of the plan stands, as it is read. */
    private List<String> states() {
        return there.node("#case-plans").lookupAll(".case-line").stream()
                .map(line -> line.lookup(".tag") instanceof Label tag ? tag.getText() : "fait").toList();
    }

    private ListView<?> options() {
        return (ListView<?>) Toolkit.popped("#prompt-options");
    }

    private CaseFile file() {
        return there.useCases().caseFile().read().read(HALLE).orElseThrow();
    }

    private PlanMade now() {
        return file().list(PlanMade.class).getFirst();
    }

    private List<TaskStands> ofPlan(PlanMade made) {
        return file().list(TaskStands.class).stream()
                .filter(each -> made.plan().code().equals(each.task().plan())).toList();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }
}
