package fr.captierslieux.sillage.ui.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.theme.Appearance.Mode;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The list beneath a field: walked and taken from by the keyboard, and by the mouse. */
@Tag("store")
class CompletionTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new Typist();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SampleStore store;
    private FormStage stage;

    @BeforeEach
    void open() {
        store = SampleStore.copyInto(folder);
        stage = FormStage.with(store, Words.french(), Mode.LIGHT, background);
        stage.open(FormRequest.create("suivis", Map.of()));
        Toolkit.waitUntil(stage.scene(), "the keyboard in the field", () -> field() != null && field().isFocused());
    }

    @AfterEach
    void close() {
        stage.close();
        background.close();
        store.close();
    }

    @Test
    void arrowsWalkEnterTakesAndEscapeClosesTheListAlone() {
        robot.write("la ");
        Toolkit.waitUntil(stage.scene(), "some to choose from", () -> choices().size() > 2);
        assertThat(marked()).as("the first is meant").isZero();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        Toolkit.waitUntil(stage.scene(), "the second marked", () -> marked() == 1);
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(stage.scene(), "the list closed", () -> list().isEmpty());
        assertThat(stage.scene().lookup("#form")).as("the form stays").isNotNull();
        assertThat(field().getText()).as("what was typed stays").isEqualTo("la ");
        robot.type(KeyCode.DOWN);
        Toolkit.waitUntil(stage.scene(), "the list again", () -> !choices().isEmpty());
        robot.type(KeyCode.DOWN);
        Toolkit.waitUntil(stage.scene(), "the first marked", () -> marked() == 0);
        String label = choices().getFirst().label();
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(stage.scene(), "taken", () -> field().getText().equals(label) && list().isEmpty());
    }

    @Test
    void aClickTakes() {
        robot.write("halle");
        Toolkit.waitUntil(stage.scene(), "some to choose from", () -> cell().isPresent());
        String label = choices().getFirst().label();
        robot.clickOn(cell().orElseThrow());
        Toolkit.waitUntil(stage.scene(), "taken", () -> field().getText().equals(label) && list().isEmpty());
        assertThat(stage.scene().lookup("#form")).isNotNull();
    }

    private TextField field() {
        return (TextField) stage.scene().lookup("#form-dossier");
    }

    @SuppressWarnings("unchecked") // the list of a field holds choices
    private Optional<ListView<Choice>> list() {
        return stage.scene().lookup(".choices") instanceof ListView<?> list && list.isVisible()
                ? Optional.of((ListView<Choice>) list)
                : Optional.empty();
    }

    private List<Choice> choices() {
        return list().map(ListView::getItems).<List<Choice>>map(List::copyOf).orElse(List.of());
    }

    private int marked() {
        return list().map(list -> list.getSelectionModel().getSelectedIndex()).orElse(-1);
    }

    private Optional<ListCell<?>> cell() {
        return list().stream().flatMap(list -> list.lookupAll(".list-cell").stream())
                .filter(ListCell.class::isInstance).<ListCell<?>>map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == 0).findFirst();
    }
}
