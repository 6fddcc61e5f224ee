package fr.captierslieux.sillage.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.ui.Drags;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The board by keyboard alone: to the next column, a stage further on a day that is written, taken back, opened. */
class BoardJourneyTest {
    @TempDir
    private Path folder;

    final FxRobot robot = new Typist();
    final RecordingPrompts prompts = new RecordingPrompts();
    private Appearance appearance;
    private SampleStore store;
    SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        appearance = Toolkit.onScreen(Appearance::new);
        store = SampleStore.copyInto(folder);
        window = show(Words.french());
    }

    private SillageWindow show(Words words) {
        return Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(Fixtures.surroundings(words, appearance, new SameThread()),
                    store.useCases(), new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"),
                    notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.show(new Place.Board());
            return made;
        });
    }

    @AfterEach
    void close() {
        hide();
        store.close();
    }

    private void hide() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
    }

    void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(window.scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    ListView<?> cards(String column) {
        return (ListView<?>) Objects.requireNonNull(window.scene().lookup("#board-column-" + column + "-cards"));
    }

    @Test
    void aCaseGoesAStageFurtherByKeyboard() {
        until("the first card",
                () -> cards("IDEE").isFocused() && cards("IDEE").getSelectionModel().getSelectedItem() != null);
        robot.type(KeyCode.RIGHT);
        until("the column beside", () -> cards("FAISABILITE").isFocused());
        CaseRow card = (CaseRow) Objects.requireNonNull(cards("FAISABILITE").getSelectionModel().getSelectedItem());
        robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        Toolkit.waitForField(window.scene(), "#stage-day");
        robot.write("hier");
        robot.type(KeyCode.ENTER);
        until("it stands in creation", () -> isIn(card, "CREATION") && !isIn(card, "FAISABILITE"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back", () -> isIn(card, "FAISABILITE"));
        robot.type(KeyCode.ENTER);
        until("the page of a case", () -> window.scene().lookup("#case-story") != null);
    }

    @Test
    void aStageIsReachedWithItsSubStageByKeyboard() {
        store.useCases().forms().save().save(new Gesture("test", "Inès"), List.of(
                RecordEdit.create("sous_stades", Map.of("code", "BAIL", "stade", "CREATION", "intitule", "Bail")),
                RecordEdit.create("sous_stades",
                        Map.of("code", "STATUTS", "stade", "CREATION", "intitule", "Statuts"))));
        Toolkit.run(() -> window.shell().refresh());
        CaseRow card = chooseFirstOf("FAISABILITE");
        robot.press(KeyCode.ALT, KeyCode.RIGHT).release(KeyCode.RIGHT, KeyCode.ALT);
        Toolkit.waitForField(window.scene(), "#stage-day");
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        ScreenSweep.look(Toolkit.popped("#stage-day").getScene(), "board-sub-stages");
        robot.type(KeyCode.ENTER);
        until("it stands in creation", () -> isIn(card, "CREATION"));
        assertThat(store.useCases().caseFile().read().read(card.code()).orElseThrow().stage().orElseThrow().subStage())
                .isEqualTo("STATUTS");
    }

    @Test
    void aCaseIsHandedToAnotherAdviserByKeyboardAndTakenBack() {
        CaseRow card = chooseFirstOf("FAISABILITE");
        String before = card.advisor();
        handOver("marsol");
        until("asked, for it stays a case of its network", () -> !prompts.questions.isEmpty());
        assertThat(prompts.questions.getLast().titleKey()).isEqualTo("caseload.other-network");
        assertThat(advisor(card)).as("left as it is until that is meant").isEqualTo(before);
        prompts.confirming();
        handOver("marsol");
        until("told", () -> !prompts.notices.isEmpty());
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("caseload.told");
        assertThat(advisor(card)).isEqualTo("Yann Marsollier").isNotEqualTo(before);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until("taken back", () -> Objects.equals(advisor(card), before));
    }

    private void handOver(String to) {
        robot.type(KeyCode.C);
        Toolkit.waitForField(window.scene(), "#hand-over-to");
        robot.write(to);
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aCardThatIsDroppedOntoTheColumnOfAnotherAdviserIsHandedOver() {
        prompts.confirming();
        press("#board-group-ADVISOR");
        until("advisers", () -> columns().size() > 5);
        ListView<?> from = cards(columns().getFirst());
        String to = columns().get(1);
        CaseRow card = chooseFirstOf(columns().getFirst());
        Node target = Objects.requireNonNull(window.scene().lookup("#board-column-" + to));
        DragEvent over = drag(DragEvent.DRAG_OVER, card, target);
        assertThat(over.isAccepted()).isTrue();
        assertThat(Toolkit.onScreen(() -> target.lookup(".board-target"))).isInstanceOfSatisfying(Label.class,
                label -> assertThat(label.getText()).startsWith("Déposer ici pour confier à "));
        assertThat(drag(DragEvent.DRAG_OVER, card, Objects.requireNonNull(from.getParent())).isAccepted())
                .as("where it stands already").isFalse();
        drag(DragEvent.DRAG_DROPPED, card, target);
        until("told", () -> !prompts.notices.isEmpty());
        assertThat(advisor(card)).isEqualTo(store.useCases().cases().caseload().colleagues().list().stream()
                .filter(each -> each.code().value().equals(to)).findFirst().orElseThrow().name());
    }

    /** The platform without a display begins no drag, so what a drag sends is sent here; in a real window the mouse does it. */
    private static DragEvent drag(EventType<DragEvent> type, CaseRow card, Node onto) {
        return Drags.fire(type, Drags.holding("application/x-sillage-case", card.code().value()), onto);
    }

    List<String> columns() {
        return window.scene().getRoot().lookupAll(".board-column").stream().map(Node::getId)
                .map(id -> id.substring("board-column-".length())).toList();
    }

    @Nullable
    String advisor(CaseRow card) {
        return store.useCases().caseFile().read().read(card.code()).orElseThrow().facts().advisor();
    }

    CaseRow chooseFirstOf(String column) {
        until("cards", () -> !cards(column).getItems().isEmpty() && cards(column).getItems().getFirst() != null);
        Toolkit.run(() -> {
            cards(column).requestFocus();
            cards(column).getSelectionModel().clearAndSelect(0);
        });
        return (CaseRow) Objects.requireNonNull(cards(column).getSelectionModel().getSelectedItem());
    }

    boolean isIn(CaseRow card, String column) {
        return cards(column).getItems().stream()
                .anyMatch(each -> each instanceof CaseRow row && row.code().equals(card.code()));
    }

    /** Pictures of the board in all its states, in light and dark and in both languages. */
    @Test
    void isDrawnWhole() {
        for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
            for (Mode mode : List.of(Mode.LIGHT, Mode.DARK)) {
                hide();
                Toolkit.run(() -> appearance.modeProperty().set(mode));
                window = show(words);
                String end = "-" + words.locale().getLanguage() + "-" + mode.name().toLowerCase(Locale.ROOT);
                ScreenSweep.look(window.scene(), "board" + end);
                press("#board-group-ADVISOR");
                ScreenSweep.look(window.scene(), "board-advisers" + end);
                press("#board-group-STATUS");
                ScreenSweep.look(window.scene(), "board-statuses" + end);
            }
        }
        assertThat(window.scene().lookup("#screen-title")).isInstanceOfSatisfying(Label.class,
                title -> assertThat(title.getText()).isEqualTo("Board"));
    }

    void press(String id) {
        Toolkit.run(() -> {
            if (window.scene().lookup(id) instanceof ToggleButton button) {
                button.fire();
            }
        });
    }
}
