package fr.captierslieux.sillage.ui.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.day.DayLine;
import fr.captierslieux.sillage.day.DaySection.Kind;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The morning of an advisor, by keyboard alone: a promise kept, one put off, one given away, a change of mind; who comes, who is silent. */
class DayJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private UseCases useCases;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        useCases.workspace().introduce().introduce(new Profile("Inès Thébault", "ECOSSOLIES", "essai"));
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(Map.of(), background, useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.setWidth(SillageWindow.WIDTH);
            stage.setHeight(SillageWindow.HEIGHT);
            stage.show();
            made.watchStore();
            return made;
        });
        Toolkit.waitUntil(window.scene(), "the day", () -> list().isFocused() && promises() > 10);
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
        sample.close();
    }

    @Test
    void keepsPostponesHandsOverAndTakesBack() {
        int before = promises();
        RecordState kept = row();
        robot.type(KeyCode.F);
        told("day.told.done");
        Toolkit.waitUntil(window.scene(), "one less", () -> promises() == before - 1);
        assertThat(now(kept).text("fait_le")).isEqualTo("2026-11-24");

        choose(line -> line instanceof DayLine.Promise);
        RecordState postponed = row();
        robot.type(KeyCode.R);
        Toolkit.waitForField(window.scene(), "#postpone-day");
        robot.write("vendredi");
        Toolkit.waitUntil(window.scene(), "understood",
                () -> ((Label) Toolkit.popped("#postpone-said")).getText().equals("Vendredi 27 novembre"));
        robot.type(KeyCode.ENTER);
        told("day.told.postponed");
        Toolkit.waitUntil(window.scene(), "two less", () -> promises() == before - 2);
        assertThat(now(postponed).text("echeance")).isEqualTo("2026-11-27");
        assertThat(window.scene().getFocusOwner()).isEqualTo(list());

        choose(line -> line instanceof DayLine.Promise);
        RecordState given = row();
        robot.type(KeyCode.C);
        Toolkit.waitForField(window.scene(), "#hand-over-to");
        robot.write("marsol");
        robot.type(KeyCode.ENTER);
        told("day.told.handed-over");
        Toolkit.waitUntil(window.scene(), "three less", () -> promises() == before - 3);
        assertThat(now(given).text("fait_le")).as("the follow-up waits for nothing").isEqualTo("2026-11-24");
        assertThat(useCases.search().search(fr.captierslieux.sillage.search.SearchQuery
                .parse(given.text("prochaine_action")).orElseThrow(), 20).hits()).as("it is a task now")
                .anyMatch(hit -> hit.kind() == fr.captierslieux.sillage.search.Hit.Kind.TASK);

        for (int left = before - 2; left <= before; left++) {
            int expected = left;
            robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
            Toolkit.waitUntil(window.scene(), "one more", () -> promises() == expected);
        }
        assertThat(now(kept).text("fait_le")).isEmpty();
        assertThat(now(postponed).text("echeance")).isEqualTo(postponed.text("echeance"));
        assertThat(now(given).text("fait_le")).isEmpty();
    }

    @Test
    void aTaskOfNobodysCaseIsWrittenDownDoneAndTakenBack() {
        int before = promises();
        robot.type(KeyCode.T);
        Toolkit.waitUntil(window.scene(), "the form", () -> window.scene().lookup("#form-intitule") != null
                && window.scene().lookup("#form-intitule").isFocusWithin());
        robot.write("Relire la feuille de route");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "it is due today", () -> promises() == before + 1);
        choose(line -> line instanceof DayLine.TaskDue due && due.task().title().startsWith("Relire la feuille"));
        robot.type(KeyCode.F);
        told("day.told.done");
        Toolkit.waitUntil(window.scene(), "done", () -> promises() == before);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "to be done", () -> promises() == before + 1);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "never there", () -> promises() == before);
    }

    @Test
    void saysWhenADayIsNotUnderstoodAndOffersTheUsualOnes() {
        int before = promises();
        robot.type(KeyCode.R);
        Toolkit.waitForField(window.scene(), "#postpone-day");
        robot.write("bientot");
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "not understood",
                () -> ((Label) Toolkit.popped("#postpone-said")).getText().startsWith("Jour non compris"));
        Toolkit.run(() -> ((javafx.scene.control.Button) Toolkit.popped("#postpone-tomorrow")).fire());
        told("day.told.postponed");
        Toolkit.waitUntil(window.scene(), "one less", () -> promises() == before - 1);
        Toolkit.run(() -> Objects.requireNonNull(prompts.notices.getLast().action()).run().run());
        Toolkit.waitUntil(window.scene(), "back", () -> promises() == before);
    }

    @Test
    void writesAFollowUpInOneLineWithoutLeavingTheDay() {
        robot.clickOn("#day-line");
        Toolkit.waitForField(window.scene(), "#quick-entry-field");
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(window.scene(), "the day again", () -> list().isFocused() || find("#day-line").isFocused());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        Toolkit.waitForField(window.scene(), "#quick-entry-field");
    }

    private Node find(String id) {
        return Objects.requireNonNull(window.scene().lookup(id));
    }

    @Test
    void opensACaseAndComesBackToTheSameLine() {
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        Object chosen = Toolkit.onScreen(() -> list().getSelectionModel().getSelectedItem());
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "the case", () -> window.scene().lookup("#case-story") != null);
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        Toolkit.waitUntil(window.scene(), "the day again", () -> title().equals("Ma journée"));
        assertThat(Toolkit.onScreen(() -> list().getSelectionModel().getSelectedItem())).isEqualTo(chosen);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "cases", () -> title().equals("Dossiers"));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "the day", () -> title().equals("Ma journée"));
    }

    @Test
    void writesDownWhatCameOfAnAppointment() {
        Node block = Toolkit.onScreen(() -> window.scene().lookup(".day-block"));
        Toolkit.run(block::requestFocus);
        DayLine.Meeting meeting = (DayLine.Meeting) block.getUserData();
        robot.type(KeyCode.F);
        Toolkit.waitUntil(window.scene(), "the form", () -> window.scene().lookup("#form-compte_rendu") != null
                && window.scene().lookup("#form-compte_rendu").isFocusWithin());
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("casefile.told.held");
        RecordState held = useCases.forms().open().open("rendez_vous", meeting.appointment().row()).orElseThrow();
        assertThat(held.text("statut")).isEqualTo("TENU");
        assertThat(held.text("suivi")).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(window.scene(), "closed", () -> window.scene().lookup("#form") == null);
    }

    @Test
    void aSilentCaseIsRememberedLater() {
        choose(line -> line instanceof DayLine.Silent);
        String name = rowName();
        robot.type(KeyCode.R);
        Toolkit.waitForField(window.scene(), "#postpone-day");
        robot.write("+7");
        robot.type(KeyCode.ENTER);
        told("day.told.postponed");
        Toolkit.waitUntil(window.scene(), "left alone",
                () -> list().getItems().stream().noneMatch(row -> row.name().equals(name)));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "there again",
                () -> list().getItems().stream().anyMatch(row -> row.name().equals(name)));
    }

    @Test
    void preparesTomorrowAndShowsTheNetwork() {
        Toolkit.run(() -> ((javafx.scene.control.Button) window.scene().lookup("#day-after")).fire());
        Toolkit.waitUntil(window.scene(), "tomorrow",
                () -> text("#day-panel-title").equals("Mercredi 25 novembre"));
        Toolkit.run(
                () -> ((javafx.scene.control.ToggleButton) window.scene().lookup("#day-scope-NETWORK")).fire());
        Toolkit.waitUntil(window.scene(), "the network", () -> list().getItems().stream()
                .filter(DayRow.Line.class::isInstance).findFirst().isPresent());
        assertThat(Toolkit.onScreen(() -> text("#badge-day"))).isNotEmpty();
    }

    private void told(String key) {
        Toolkit.waitUntil(window.scene(), key, () -> prompts.notices.stream().map(Notice::messageKey)
                .reduce("", (before, last) -> last).equals(key));
        assertThat(prompts.problems).isEmpty();
    }

    private void choose(Predicate<DayLine> wanted) {
        Toolkit.run(() -> {
            list().requestFocus();
            list().getItems().stream()
                    .filter(row -> row instanceof DayRow.Line line && wanted.test(line.line())).findFirst()
                    .ifPresent(row -> list().getSelectionModel().select(row));
        });
    }

    private DayLine chosen() {
        return Toolkit.onScreen(() -> ((DayRow.Line) list().getSelectionModel().getSelectedItem()).line());
    }

    private String rowName() {
        return new DayRow.Line(chosen()).name();
    }

    /** The row of the store behind the chosen line. */
    private RecordState row() {
        return switch (chosen()) {
            case DayLine.Promise promise -> useCases.forms().open().open("suivis", promise.row()).orElseThrow();
            case DayLine.TaskDue due -> useCases.forms().open().open("taches", due.task().row()).orElseThrow();
            default -> throw new IllegalStateException("no promise");
        };
    }

    private RecordState now(RecordState row) {
        return useCases.forms().open().open(row.file(), row.row()).orElseThrow();
    }

    private int promises() {
        return list().getItems().stream()
                .filter(row -> row instanceof DayRow.Heading heading && heading.group().equals(Kind.PROMISES.name()))
                .mapToInt(row -> ((DayRow.Heading) row).total()).sum();
    }

    private String title() {
        return text("#screen-title");
    }

    private String text(String id) {
        return window.scene().lookup(id) instanceof Label label ? label.getText() : "";
    }

    @SuppressWarnings("unchecked")
    private ListView<DayRow> list() {
        return window.scene().lookup("#day-list") instanceof ListView<?> list
                ? (ListView<DayRow>) list
                : new ListView<>();
    }
}
