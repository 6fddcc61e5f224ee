package fr.captierslieux.sillage.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.calendar.CalendarEntry;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A week by keyboard alone: an appointment noted on an hour, moved, lengthened and taken back; other days, a month, what is hidden. */
class CalendarJourneyTest {
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
        useCases.forms().save().save(new Gesture("test", "Inès"), List.of(RecordEdit.create("rendez_vous",
                Map.of("code", "DRAG", "titre", "À déplacer", "le", "2026-11-28", "debut", "10:00", "fin", "11:00",
                        "statut", "PREVU", "conseiller",
                        useCases.forms().open().suggest("conseillers", "Inès Thébault", 1).getFirst().code()))));
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
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "the week",
                () -> find("#calendar-grid").isFocused() && window.scene().lookup(".calendar-block") != null);
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
    void notesMovesAndTakesBackAnAppointment() {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.type(KeyCode.HOME);
        robot.type(KeyCode.UP, 2);
        Toolkit.waitUntil(window.scene(), "Thursday at seven",
                () -> find("#calendar-grid").getAccessibleText().equals("jeudi 26 novembre, 7:00, rien de prévu"));
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "the form",
                () -> find("#form-titre").isFocusWithin() && text("#form-debut").equals("07:00"));
        assertThat(Toolkit.onScreen(() -> text("#form-fin"))).isEqualTo("08:00");
        robot.write("Visite du local");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        told("casefile.told.saved");
        Toolkit.waitUntil(window.scene(), "it stands there",
                () -> find("#form") instanceof Group && find("#calendar-grid").isFocused() && entry() != null);
        String code = Toolkit.onScreen(() -> Objects.requireNonNull(entry()).code().value());

        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "it has the keyboard",
                () -> window.scene().getFocusOwner().getUserData() instanceof CalendarEntry);
        assertThat(Toolkit.onScreen(() -> text("#calendar-panel-title"))).isEqualTo("Visite du local");
        alt(KeyCode.RIGHT);
        alt(KeyCode.DOWN);
        alt(KeyCode.DOWN);
        robot.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT, KeyCode.ALT);
        assertThat(row(code).text("le")).as("nothing is written while keys are pressed").isEqualTo("2026-11-26");
        told("calendar.told.moved");
        assertThat(row(code).text("le")).isEqualTo("2026-11-27");
        assertThat(row(code).text("debut")).isEqualTo("07:30");
        assertThat(row(code).text("fin")).isEqualTo("08:45");
        Toolkit.waitUntil(window.scene(), "it keeps the keyboard", () -> window.scene().getFocusOwner()
                .getUserData() instanceof CalendarEntry entry && entry.on().toString().equals("2026-11-27"));

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "back",
                () -> standsOn("2026-11-26"));
        assertThat(row(code).text("debut")).isEqualTo("07:00");
        assertThat(row(code).text("fin")).isEqualTo("08:00");
    }

    @Test
    void goesThroughDaysWeeksAndMonths() {
        assertThat(Toolkit.onScreen(() -> text("#screen-context"))).isEqualTo("Semaine 48, du 23 nov. au 29 nov.");
        robot.type(KeyCode.PAGE_DOWN);
        waitForContext("Semaine 49, du 30 nov. au 6 déc.");
        robot.type(KeyCode.T);
        waitForContext("Semaine 48, du 23 nov. au 29 nov.");
        robot.type(KeyCode.G);
        Toolkit.waitUntil(window.scene(), "the field", () -> find("#calendar-go-to").isFocused());
        robot.write("bientot");
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "not understood",
                () -> find("#calendar-go-to") instanceof TextInputControl field
                        && field.getText().equals("bientot")
                        && field.getAccessibleText().startsWith("Jour non compris"));
        robot.write("31/12");
        robot.type(KeyCode.ENTER);
        waitForContext("Semaine 53, du 28 déc. au 3 janv. 2027");
        assertThat(Toolkit.onScreen(() -> find("#calendar-grid").isFocused())).isTrue();
        robot.type(KeyCode.M);
        waitForContext("Décembre 2026");
        Toolkit.waitUntil(window.scene(), "the month", () -> find("#calendar-month-days").isFocused());
        robot.type(KeyCode.RIGHT);
        waitForContext("Janvier 2027");
        robot.type(KeyCode.ENTER);
        waitForContext("Semaine 53, du 28 déc. au 3 janv. 2027");
        robot.type(KeyCode.L);
        waitForContext("Janvier 2027");
    }

    @Test
    void opensTheCaseOfAThing() {
        Node block = Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(".calendar-entry").stream()
                .filter(node -> node.getUserData() instanceof CalendarEntry entry && entry.of() != null).findFirst()
                .orElseThrow());
        CalendarEntry entry = (CalendarEntry) block.getUserData();
        Toolkit.run(block::requestFocus);
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "its case",
                () -> text("#screen-title").equals(Objects.requireNonNull(entry.of()).project()));
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        Toolkit.waitUntil(window.scene(), "the week again", () -> text("#screen-title").equals("Agenda"));
    }

    @Test
    void isDraggedToAnotherHour() {
        Toolkit.waitUntil(window.scene(), "it stands there",
                () -> window.scene().lookup("#entry-APPOINTMENT-DRAG") != null);
        drag("#entry-APPOINTMENT-DRAG", 0.5, 60);
        told("calendar.told.moved");
        assertThat(row("DRAG").text("debut")).isEqualTo("11:30");
        assertThat(row("DRAG").text("fin")).isEqualTo("12:30");
        Toolkit.waitUntil(window.scene(), "it is shown there",
                () -> find("#entry-APPOINTMENT-DRAG").getAccessibleText().contains("11:30 à 12:30"));
        drag("#entry-APPOINTMENT-DRAG", 1, 20);
        Toolkit.waitUntil(window.scene(), "longer", () -> row("DRAG").text("fin").equals("13:00"));
        assertThat(row("DRAG").text("debut")).isEqualTo("11:30");
    }

    /** The platform without a display sends no drags, so they are sent here: from a height of the node, so far down. */
    private void drag(String id, double height, double down) {
        Node[] taken = new Node[1];
        Point2D[] from = new Point2D[1];
        Toolkit.run(() -> { // in one go: what is read meanwhile puts another node in its place, until it is in the hand
            Node node = find(id);
            taken[0] = node;
            from[0] = node.localToScene(20, node.getLayoutBounds().getHeight() * height - 2);
            mouse(node, MouseEvent.MOUSE_PRESSED, from[0]);
            mouse(node, MouseEvent.MOUSE_DRAGGED, from[0].add(0, down / 2));
        });
        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".calendar-ghost").isVisible())).isTrue();
        Toolkit.run(() -> {
            mouse(taken[0], MouseEvent.MOUSE_DRAGGED, from[0].add(0, down));
            mouse(taken[0], MouseEvent.MOUSE_RELEASED, from[0].add(0, down));
        });
    }

    private static void mouse(Node node, EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(node, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, false, null));
    }

    private void alt(KeyCode arrow) {
        robot.press(KeyCode.ALT, arrow).release(arrow, KeyCode.ALT);
    }

    private boolean standsOn(String day) {
        CalendarEntry entry = entry();
        return entry != null && entry.on().toString().equals(day);
    }

    /** The appointment that was noted; null while it is not there. */
    private @Nullable CalendarEntry entry() {
        return window.scene().getRoot().lookupAll(".calendar-entry").stream().map(Node::getUserData)
                .filter(CalendarEntry.Arranged.class::isInstance).map(CalendarEntry.Arranged.class::cast)
                .filter(each -> each.appointment().title().equals("Visite du local")).findFirst().orElse(null);
    }

    private RecordState row(String code) {
        return useCases.forms().open().open("rendez_vous", code).orElseThrow();
    }

    private void waitForContext(String said) {
        Toolkit.waitUntil(window.scene(), said, () -> text("#screen-context").equals(said));
    }

    private void told(String key) {
        Toolkit.waitUntil(window.scene(), key, () -> prompts.notices.stream().map(Notice::messageKey)
                .reduce("", (before, last) -> last).equals(key));
        assertThat(prompts.problems).isEmpty();
    }

    private Node find(String id) {
        Node found = window.scene().lookup(id);
        return found == null ? new Group() : found;
    }

    private String text(String id) {
        return switch (find(id)) {
            case Label label -> label.getText();
            case TextInputControl field -> field.getText();
            default -> "";
        };
    }
}
