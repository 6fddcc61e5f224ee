package fr.captierslieux.sillage.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An advisor reads a case, and puts right what was wrong: at once, after a restart, and where somebody else was quicker. */
class CaseJourneyTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    private static final RowId FIRST = RowId.derived("follow_up", "ECOSSOLIES-A-0001");

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore sample;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        sample = SampleStore.copyInto(folder);
        openWindow();
    }

    private void openWindow() {
        UseCases useCases = sample.useCases();
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.french(), new Appearance(), background), useCases,
                    new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.shell().show("cases");
            return made;
        });
    }

    private void closeWindow() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
    }

    @AfterEach
    void close() {
        closeWindow();
        background.close();
        sample.close();
    }

    @Test
    void readsACaseFromTheListAndComesBackToTheListAsItWas() {
        Toolkit.waitUntil(window.scene(), "list", () -> window.cases().totalProperty().get() > 10);
        Toolkit.run(() -> window.cases().ask(now -> now.withText("halle aux possibles")));
        Toolkit.waitUntil(window.scene(), "one case", () -> window.cases().totalProperty().get() == 1
                && window.cases().selectedProperty().get() != null);
        Toolkit.run(() -> window.shell().show("cases").focusFirst());
        robot.type(KeyCode.ENTER);
        waitForCase();
        assertThat(text("#screen-title")).isEqualTo("La Halle aux Possibles");
        assertThat(text("#screen-context")).startsWith("Clisson");
        assertThat(story().getItems().size()).isGreaterThan(40);

        robot.clickOn("#story-EXCHANGES");
        Toolkit.waitUntil(window.scene(), "calls alone", () -> story().getItems().size() < 20);
        robot.clickOn("#case-tab-PEOPLE");
        Toolkit.waitUntil(window.scene(), "people", () -> window.scene().lookup("#case-people") != null);
        robot.clickOn("#case-tab-VISION");
        Toolkit.waitUntil(window.scene(), "vision", () -> window.scene().lookup("#vision-grid") != null);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        String copied = Toolkit.onScreen(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).startsWith("La Halle aux Possibles\nClisson").contains("Rendez-vous sur site")
                .contains("Passage en création");

        robot.clickOn("#page-back");
        Toolkit.waitUntil(window.scene(), "the list", () -> text("#screen-title").equals("Dossiers"));
        assertThat(window.cases().queryProperty().get().text()).isEqualTo("halle aux possibles");
    }

    @Test
    void lettersOpenFormsOutsideFieldsAndAreLettersInThem() {
        go();
        robot.type(KeyCode.S);
        Toolkit.waitUntil(window.scene(), "form", () -> window.scene().lookup(".form") != null);
        Toolkit.waitUntil(window.scene(), "keyboard in the form",
                () -> window.scene().getFocusOwner() instanceof TextInputControl);
        String before = typed();
        assertThat(before).as("the letter that opened the form is not in it").doesNotContain("s");
        robot.type(KeyCode.F, KeyCode.O);
        assertThat(prompts.notices).as("letters in a field do nothing else").isEmpty();
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(window.scene(), "form closed", () -> window.scene().lookup(".form") == null);
    }

    @Test
    void showsThePagesBeforeTheyArePrinted() {
        go();
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "pages", () -> preview().isPresent());
        String said = Toolkit.onScreen(() -> ((Label) preview().orElseThrow().lookup("#print-said")).getText());
        assertThat(said).endsWith("pages, contient des données personnelles");
        Toolkit.run(() -> preview().orElseThrow().getScene().getWindow().hide());
        Toolkit.waitUntil(window.scene(), "closed", () -> preview().isEmpty());
    }

    private static Optional<Node> preview() {
        return Window.getWindows().stream().map(each -> each.getScene().lookup("#print-preview"))
                .filter(each -> each != null).findFirst();
    }

    @Test
    void takesTheLastGestureBackWithoutChoosing() {
        go();
        chooseOpenPromise();
        robot.type(KeyCode.F);
        Toolkit.waitUntil(window.scene(), "told", () -> !prompts.notices.isEmpty());
        assertThat(openPromises()).isEqualTo(1);
        undoKeys();
        Toolkit.waitUntil(window.scene(), "undone", () -> prompts.notices.size() == 2);
        assertThat(prompts.notices.getLast().arguments().getFirst().toString()).startsWith("le suivi du 17 nov.");
        assertThat(openPromises()).isEqualTo(2);
        undoKeys();
        Toolkit.waitUntil(window.scene(), "nothing more", () -> prompts.notices.size() == 3);
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("history.told.nothing-to-undo");
    }

    @Test
    void postponesAPromiseByKeysAndHandsItOverByTheMouseWhereItStands() {
        go();
        chooseOpenPromise();
        RowId promise = Toolkit
                .onScreen(() -> story().getSelectionModel().getSelectedItem() instanceof StoryLine.Entry entry
                        ? entry.happening().row()
                        : null);
        robot.press(KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT);
        Toolkit.waitForField(window.scene(), "#postpone-day");
        robot.write("vendredi");
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "told", () -> prompts.notices.size() == 1);
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("day.told.postponed");
        assertThat(followUp(promise).dueOn()).isEqualTo("2026-10-09");
        assertThat(story().isFocused()).isTrue();

        Toolkit.waitUntil(window.scene(), "its words", () -> handOver(promise).isPresent());
        robot.clickOn(handOver(promise).orElseThrow());
        Toolkit.waitForField(window.scene(), "#hand-over-to");
        robot.write("marsol");
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "told", () -> prompts.notices.size() == 2);
        assertThat(followUp(promise).isOpenPromise()).isFalse();
        assertThat(file().list(Happening.TaskStands.class))
                .anyMatch(task -> task.task().title().equals(followUp(promise).nextAction())
                        && "Yann Marsollier".equals(task.advisor()));
        undoKeys();
        Toolkit.waitUntil(window.scene(), "undone", () -> followUp(promise).isOpenPromise());
    }

    private FollowUp followUp(RowId row) {
        return file().list(FollowUp.class).stream().filter(each -> each.row().equals(row)).findFirst().orElseThrow();
    }

    private Optional<Node> handOver(RowId row) {
        return story().lookupAll(".story-cell").stream().filter(StoryCell.class::isInstance).map(StoryCell.class::cast)
                .filter(cell -> cell.getItem() instanceof StoryLine.Entry entry && row.equals(entry.happening().row()))
                .map(cell -> cell.lookup(".story-hand-over")).filter(each -> each != null).findFirst();
    }

    @Test
    void takesAGestureBackFromTheHistoryAfterARestart() {
        go();
        int before = file().story().size();
        chooseOpenPromise();
        robot.type(KeyCode.DELETE);
        Toolkit.waitUntil(window.scene(), "removed", () -> !prompts.notices.isEmpty());
        closeWindow();
        sample.close();
        sample = SampleStore.reopen(folder);
        openWindow();
        go();
        assertThat(file().story()).hasSize(before - 1);
        robot.clickOn("#case-tab-HISTORY");
        Toolkit.waitUntil(window.scene(), "history", () -> window.scene().lookup("#case-history .button") != null);
        robot.clickOn(window.scene().lookup("#case-history .button"));
        Toolkit.waitUntil(window.scene(), "undone", () -> prompts.notices.size() == 2);
        assertThat(file().story()).hasSize(before);

        Toolkit.run(() -> window.show(new Place.History()));
        Toolkit.waitUntil(window.scene(), "gestures", () -> list("#gestures").getItems().size() == 3);
        robot.clickOn("#view-bin");
        Toolkit.waitUntil(window.scene(), "bin", () -> window.scene().lookup("#bin") != null);
        assertThat(list("#bin").getItems()).isEmpty();
    }

    @Test
    void saysWhatStandsInTheWayAndWhose() {
        change("Inès Thébault", "75", "90");
        change("Yann Marsollier", "90", "120");
        go();
        robot.clickOn("#case-tab-HISTORY");
        Toolkit.waitUntil(window.scene(), "history", () -> list("#case-history").getItems().size() == 3);
        long mine = Toolkit.onScreen(() -> sample.useCases().caseFile().history().tell(HALLE).get(1).number());
        Toolkit.waitUntil(window.scene(), "button", () -> window.scene().lookup("#undo-" + mine) != null);
        robot.clickOn("#undo-" + mine);
        Toolkit.waitUntil(window.scene(), "refused", () -> !prompts.refusals.isEmpty());
        assertThat(prompts.refusals.getFirst().sentenceKey()).isEqualTo("history.told.not-undone");
        assertThat(prompts.refusals.getFirst().lines()).singleElement().asString()
                .startsWith("le suivi du 12 janv. (La Halle aux Possibles), durée").contains("Yann Marsollier");
    }

    private void change(String author, String before, String after) {
        sample.useCases().forms().save().save(new Gesture("save-form", author),
                List.of(new RecordEdit("suivis", FIRST, 0, Map.of("duree_min", new Change(before, after)))));
    }

    private void go() {
        Toolkit.run(() -> window.show(new Place.OneCase(HALLE)));
        waitForCase();
    }

    private void waitForCase() {
        Toolkit.waitUntil(window.scene(), "the case",
                () -> window.scene().lookup("#case-story") != null && story().getItems().size() > 5
                        && story().isFocused());
    }

    private void chooseOpenPromise() {
        Toolkit.run(() -> story().getItems().stream()
                .filter(line -> line instanceof StoryLine.Entry entry
                        && entry.happening() instanceof FollowUp followUp && followUp.isOpenPromise())
                .findFirst().ifPresent(line -> story().getSelectionModel().select(line)));
    }

    private long openPromises() {
        return file().list(FollowUp.class).stream().filter(FollowUp::isOpenPromise).count();
    }

    private CaseFile file() {
        return sample.useCases().caseFile().read().read(HALLE).orElseThrow();
    }

    private void undoKeys() {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private String typed() {
        return Toolkit.onScreen(() -> window.scene().getFocusOwner() instanceof TextInputControl field
                ? String.valueOf(field.getText())
                : "");
    }

    @SuppressWarnings("unchecked")
    private ListView<StoryLine> story() {
        return (ListView<StoryLine>) window.scene().lookup("#case-story");
    }

    private ListView<?> list(String id) {
        return (ListView<?>) window.scene().lookup(id);
    }

    private String text(String id) {
        return window.scene().lookup(id) instanceof Label label ? label.getText() : "";
    }
}
