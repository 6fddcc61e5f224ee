package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Finding;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Mark;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.SessionFile.Cell;
import fr.captierslieux.sillage.trainings.SessionQuery;
import fr.captierslieux.sillage.trainings.SessionRow;
import fr.captierslieux.sillage.ui.PicturedState;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.FormModel;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.shell.Screen;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The work of a training lead: a session with its programme, half-days and trainees; the attendance of an evening by keyboard alone. */
class TrainingJourneyTest {
    private static final Code SESSION = new Code("CRESS-F-0003");

    @TempDir
    private Path folder;

    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private UseCases useCases;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        Appearance appearance = Toolkit.onScreen(Appearance::new);
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, appearance, new SameThread(),
                            new Settings(Map.of(), new SameThread(), useCases.workspace().setUp())),
                    useCases,
                    new SillageWindow.Who("Naïg Le Bihan", "CRESS", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.show(new Place.Trainings());
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        store.close();
    }

    private void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(window.scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    private Node node(String id) {
        return Objects.requireNonNull(window.scene().lookup(id), id);
    }

    private void press(String id) {
        until(id, () -> window.scene().lookup(id) != null);
        Toolkit.run(() -> PicturedState.press(window, id));
    }

    private void fill(String id, String text) {
        Toolkit.run(() -> ((TextInputControl) node(id)).setText(text));
    }

    private void say(String header, String exchange) {
        Toolkit.run(() -> {
            FormModel form = form();
            form.find(header).orElseThrow().entryProperty().set(exchange);
        });
    }

    private FormModel form() {
        return window.forms().findModel(shownHost()).orElseThrow();
    }

    private FormHost shownHost() {
        Screen shown = window.shell().findShown().orElseThrow();
        return shown instanceof FormHost host ? host : (FormHost) shown.content();
    }

    private void save() {
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private List<SessionRow> sessions() {
        return useCases.trainings().sessions().rows(useCases.trainings().sessions().order(SessionQuery.FIRST).all());
    }

    private SessionFile read(Code code) {
        return useCases.trainings().read().read(code).orElseThrow();
    }

    /** September: a session, two days each month, people who are known and one who is not. */
    @Test
    void aSessionIsMadeWithItsHalfDaysAndTrainees() {
        List<Code> before = sessions().stream().map(SessionRow::code).toList();
        press("#trainings-new");
        until("the form", () -> window.forms().isOpen(shownHost()));
        say("formation", "CRESS-F-0001");
        say("numero", "5");
        say("capacite", "2");
        say("debut", "01/09/2027");
        say("fin", "30/11/2027");
        save();
        until("the session", () -> sessions().size() == before.size() + 1);
        Code made = sessions().stream().map(SessionRow::code).filter(code -> !before.contains(code)).findFirst()
                .orElseThrow();
        Toolkit.run(() -> window.show(new Place.OneSession(made)));
        press("#session-half-days");
        until("the pattern", () -> node("#pattern-from").isFocused());
        for (String day : List.of("THURSDAY", "FRIDAY")) {
            Toolkit.run(() -> ((ToggleButton) node("#pattern-day-" + day)).setSelected(true));
        }
        fill("#pattern-module", "Gouvernance");
        press("#pattern-make");
        until("the half-days", () -> read(made).halfDays().size() == 12);
        assertThat(read(made).halfDays()).extracting(HalfDay::on).contains(LocalDate.of(2027, 10, 7),
                LocalDate.of(2027, 10, 8));
        assertThat(read(made).halfDays()).allMatch(each -> each.module().equals("Gouvernance") && each.isTimed());
        press("#session-tab-ENROLMENTS");
        press("#session-enrol");
        until("the form of several", () -> window.forms().isOpen(shownHost()));
        String known = read(SESSION).enrolments().getFirst().person().value();
        String other = read(SESSION).enrolments().get(1).person().value();
        say("personnes", known + "|" + other + "|+Zoé;Zanzibar;N");
        save();
        until("three trainees", () -> read(made).enrolments().size() == 3);
        SessionFile file = read(made);
        assertThat(file.enrolments()).extracting(Enrolment::name).contains("Zoé Zanzibar");
        assertThat(file.enrolments()).allMatch(each -> each.status().equals(Enrolment.ENROLLED));
        assertThat(file.enrolments().stream().filter(each -> each.person().value().equals(known)).findFirst()
                .orElseThrow().projectName()).as("the project that they carry").isEqualTo("La Manufacture douce");
        assertThat(file.left()).as("over the places, and said").contains(-1L);
        assertThat(prompts.notices).anyMatch(notice -> notice.messageKey().equals("trainings.told.over"));
        assertThat(prompts.problems).isEmpty();
    }

    /** The evening: everybody who is awaited, by keyboard, one of them late and one at a distance. */
    @Test
    void theAttendanceOfAHalfDayIsTypedWithoutTheMouse() {
        Toolkit.run(() -> window.show(new Place.OneSession(SESSION)));
        robot.press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
        until("the keyboard is in a cell", () -> window.scene().getFocusOwner() instanceof AttendanceCell);
        String spoken = Toolkit.onScreen(() -> window.scene().getFocusOwner().getAccessibleText());
        assertThat(spoken).contains("jeudi 10 déc.").contains("rien de saisi");
        SessionFile before = read(SESSION);
        HalfDay evening = before.halfDays().stream().filter(each -> each.on().equals(LocalDate.of(2026, 12, 10)))
                .findFirst().orElseThrow();
        AttendanceTotals sums = new AttendanceTotals(before.halfDays(), before.onSheet(), before.marks());
        long started = System.nanoTime();
        robot.write("ppppr20");
        robot.type(KeyCode.ENTER);
        robot.write("dpppppp");
        until("all of the half-day is entered", () -> entered(evening) == 12);
        assertThat(System.nanoTime() - started).as("well under a minute").isLessThan(30_000_000_000L);
        SessionFile after = read(SESSION);
        AttendanceTotals now = new AttendanceTotals(after.halfDays(), after.onSheet(), after.marks());
        assertThat(now.traineeHours().minutes() - sums.traineeHours().minutes()).isEqualTo(12 * 210 - 20);
        assertThat(after.marks().entrySet()).filteredOn(each -> each.getKey().halfDay().equals(evening.code()))
                .extracting(each -> each.getValue().presence()).contains(Presence.LATE, Presence.REMOTE);
        until("goes on in the afternoon", () -> window.scene().getFocusOwner().getAccessibleText()
                .contains("après-midi"));
        robot.press(KeyCode.SHIFT, KeyCode.P).release(KeyCode.P, KeyCode.SHIFT);
        until("everybody of the afternoon", () -> entered(before.halfDays()
                .get(before.halfDays().indexOf(evening) + 1)) == 12);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back whole", () -> entered(before.halfDays().get(before.halfDays().indexOf(evening) + 1)) == 0);
        assertThat(prompts.problems).isEmpty();
    }

    /** The sheets come back: one letter each, what is missing is told on the page and beside the certificates. */
    @Test
    void signedSheetsAreNotedFromTheCells() {
        Toolkit.run(() -> window.show(new Place.OneSession(SESSION)));
        robot.press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
        until("the keyboard is in a cell", () -> window.scene().getFocusOwner() instanceof AttendanceCell);
        robot.type(KeyCode.PAGE_UP);
        until("the day before", () -> window.scene().getFocusOwner().getAccessibleText().contains("20 nov., matin"));
        HalfDay morning = read(SESSION).halfDays().stream()
                .filter(each -> each.on().equals(LocalDate.of(2026, 11, 20))).findFirst().orElseThrow();
        assertThat(kinds()).contains(Finding.Kind.SHEET_OUT);
        robot.type(KeyCode.T);
        until("told: the sheet first", () -> prompts.notices.getLast().messageKey()
                .equals("trainings.sheet.not-back"));
        robot.type(KeyCode.F);
        until("the sheet is back", () -> read(SESSION).signatures().backOn(morning).isPresent());
        robot.type(KeyCode.T);
        until("without the trainer", () -> read(SESSION).signatures().isWithoutTrainer(morning));
        SessionFile file = read(SESSION);
        int row = IntStream.range(0, file.onSheet().size()).filter(at -> {
            Mark mark = file.marks().get(new Cell(morning.code(), file.onSheet().get(at).code()));
            return mark != null && mark.presence() == Presence.PRESENT;
        }).findFirst().orElseThrow();
        robot.type(KeyCode.HOME);
        for (int i = 0; i < row; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.S);
        until("spoken", () -> window.scene().getFocusOwner().getAccessibleText().endsWith("signature manquante"));
        assertThat(read(SESSION).signatures().missing(read(SESSION), morning)).hasSize(1);
        until("told beneath", () -> node("#attendance-sheet") instanceof Label label
                && label.getText().endsWith("2 signatures manquent"));
        robot.type(KeyCode.S);
        until("taken away again", () -> read(SESSION).signatures().missing(read(SESSION), morning).isEmpty());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("undone", () -> read(SESSION).signatures().missing(read(SESSION), morning).size() == 1);
        assertThat(kinds()).contains(Finding.Kind.TRAINEE_UNSIGNED, Finding.Kind.TRAINER_UNSIGNED);

        prompts.answering(folder);
        press("#session-tab-OVERVIEW");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.CONTROL);
        until("certificates, with what is missing above them",
                () -> node("#documents-warnings").lookupAll(".session-finding").size() > 1);
        assertThat(prompts.problems).isEmpty();
    }

    private List<Finding.Kind> kinds() {
        return useCases.trainings().check().signatures(read(SESSION)).stream().map(Finding::kind).toList();
    }

    private long entered(HalfDay halfDay) {
        return read(SESSION).marks().keySet().stream().filter(cell -> cell.halfDay().equals(halfDay.code())).count();
    }
}
