package fr.captierslieux.sillage.ui.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.orientation.NetworkPicture;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An advisor orients a case by the keyboard alone, notes what came of it, and takes that back. */
class OrientationJourneyTest {
    private static final Code GRANGE = new Code("APESS53-A-0001");

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
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    new Surroundings(Words.french(), SampleStore.CLOCK, new Appearance(), background,
                            new Settings(Map.of(), background, sample.useCases().workspace().setUp())),
                    sample.useCases(),
                    new SillageWindow.Who("Yann Marsollier", "APESS 53", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            return made;
        });
        Toolkit.run(() -> window.show(new Place.OneCase(GRANGE)));
        waitUntil("the case", () -> focused("#case-story"));
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
    void takesTheSecondSuggestionNotesItsResultAndTakesThatBack() {
        int before = made().size();
        String second = suggested(1).name();
        robot.type(KeyCode.O);
        waitUntil("suggestions", () -> focused("#suggestions") && chosenLine() != null);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        waitUntil("the form, filled", () -> window.scene().getFocusOwner() instanceof TextInputControl field
                && String.valueOf(field.getText()).startsWith("Craon"));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        waitUntil("the orientation among the others", () -> focused("#case-orientations")
                && chosen(each -> second.equals(each.network())));
        assertThat(made()).hasSize(before + 1);
        OrientationMade written = written(second);
        assertThat(written.on()).isEqualTo("2026-11-24");
        assertThat(written.reason()).startsWith("Craon, stade : idée. Besoin : ");
        assertThat(written.result()).isEqualTo("EN_ATTENTE");

        robot.type(KeyCode.A);
        waitUntil("noted", () -> "ACCEPTEE".equals(written(second).result()) && prompts.notices.size() == 2);
        assertThat(written(second).resultOn()).isEqualTo("2026-11-24");
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("casefile.told.answered");
        waitUntil("shown", () -> chosen(each -> "ACCEPTEE".equals(each.result())));

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        waitUntil("taken back", () -> "EN_ATTENTE".equals(written(second).result()));
        assertThat(written(second).resultOn()).isNull();
    }

    @Test
    void anAnswerIsTwoKeysAwayAndNoLetterActsInAField() {
        robot.clickOn("#case-tab-ORIENTATIONS");
        waitUntil("orientations", () -> window.scene().lookup("#case-orientations") != null);
        Toolkit.run(() -> window.scene().lookup("#case-orientations").requestFocus());
        robot.type(KeyCode.P);
        waitUntil("noted", () -> made().stream().anyMatch(each -> "CONTACT_PRIS".equals(each.result())));
        int noted = prompts.notices.size();
        robot.type(KeyCode.S);
        waitUntil("keyboard in the form", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        robot.type(KeyCode.A, KeyCode.N, KeyCode.Z);
        robot.type(KeyCode.ESCAPE);
        waitUntil("form closed", () -> window.scene().lookup(".form") == null);
        assertThat(made()).noneMatch(each -> "REFUSEE".equals(each.result()) || "SANS_SUITE".equals(each.result()));
        assertThat(prompts.notices).hasSize(noted);
    }

    @Test
    void severalNetworksAndADestinationOutsideStandSideBySide() {
        int before = made().size();
        robot.type(KeyCode.O);
        waitUntil("suggestions", () -> focused("#suggestions") && chosenLine() != null);
        robot.type(KeyCode.ENTER);
        save();
        waitUntil("the first", () -> made().size() == before + 1 && focused("#case-orientations"));
        robot.clickOn("#orientations-OUTSIDE");
        waitUntil("destinations", () -> window.scene().lookup("#suggestions") != null && !suggestions().isEmpty());
        Toolkit.run(() -> window.scene().lookup("#suggestions").requestFocus());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        save();
        waitUntil("the second", () -> made().size() == before + 2);
        assertThat(made()).filteredOn(each -> each.on().toString().equals("2026-11-24")).hasSize(2)
                .anyMatch(each -> each.network() != null).anyMatch(each -> each.network() == null);
    }

    private void save() {
        waitUntil("the form, filled", () -> window.scene().getFocusOwner() instanceof TextInputControl field
                && String.valueOf(field.getText()).startsWith("Craon"));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private NetworkPicture suggested(int index) {
        return ((Suggestion.Member) sample.useCases().caseFile().orientation().suggest().suggest(GRANGE).orElseThrow()
                .networks().get(index).destination()).network();
    }

    private OrientationMade written(String network) {
        return made().stream().filter(each -> network.equals(each.network())
                && each.on().toString().equals("2026-11-24")).findFirst().orElseThrow();
    }

    private List<OrientationMade> made() {
        return sample.useCases().caseFile().read().read(GRANGE).orElseThrow().list(OrientationMade.class);
    }

    private List<?> suggestions() {
        return ((ListView<?>) window.scene().lookup("#suggestions")).getItems();
    }

    private @Nullable Object chosenLine() {
        return ((ListView<?>) window.scene().lookup("#suggestions")).getSelectionModel().getSelectedItem();
    }

    private boolean chosen(Predicate<OrientationMade> holds) {
        return ((ListView<?>) Objects.requireNonNull(window.scene().lookup("#case-orientations"))).getSelectionModel()
                .getSelectedItem() instanceof OrientationMade made && holds.test(made);
    }

    private boolean focused(String id) {
        Node node = window.scene().lookup(id);
        return node != null && node.isFocused();
    }

    private void waitUntil(String what, BooleanSupplier holds) {
        Toolkit.waitUntil(window.scene(), what, holds);
    }
}
