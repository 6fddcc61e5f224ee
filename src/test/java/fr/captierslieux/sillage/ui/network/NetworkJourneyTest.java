package fr.captierslieux.sillage.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseView;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From the list to the page of a network, to its cases and back; found by its name; edited and taken back. */
class NetworkJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample there;

    @BeforeEach
    void open() {
        there = new WindowOnSample(folder);
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void fromTheListToThePageToItsCasesAndBack() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT, KeyCode.CONTROL);
        Toolkit.waitUntil(there.scene(), "the list", () -> there.label("#screen-context").equals("15")
                && there.node("#networks-table").isFocused());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(there.scene(), "a page", () -> there.node("#network-scroll") != null
                && there.node("#network-load-OPEN") != null);
        Toolkit.run(() -> there.window().show(new Place.OneNetwork(new Code("ECOSSOLIES"))));
        Toolkit.waitUntil(there.scene(), "the page", () -> there.label("#screen-title").equals("Les Ecossolies")
                && there.node("#network-load-OPEN") != null);
        String open = Toolkit.onScreen(() -> there.label("#network-load-OPEN"));
        robot.clickOn("#network-cases-OPEN");
        Toolkit.waitUntil(there.scene(), "as many cases as the page says",
                () -> there.window().shell().entryProperty().get().equals("cases")
                        && String.valueOf(there.window().cases().totalProperty().get()).equals(open));
        assertThat(there.window().cases().queryProperty().get().network()).isEqualTo("ECOSSOLIES");
        assertThat(there.window().cases().queryProperty().get().view()).isEqualTo(CaseView.OPEN);
        robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
        Toolkit.waitUntil(there.scene(), "back on the page", () -> there.label("#screen-title").equals("Les Ecossolies")
                && there.node("#network-load-OPEN") != null);
    }

    @Test
    void isFoundByItsNameEditedAndTakenBack() {
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        Toolkit.waitUntil(there.scene(), "the palette", () -> there.node("#palette-field") != null
                && there.node("#palette-field").isFocused());
        Toolkit.run(() -> ((TextInputControl) there.node("#palette-field")).setText("ping"));
        Toolkit.waitUntil(there.scene(), "the network is found", () -> found() >= 0);
        for (int steps = Toolkit.onScreen(this::found); steps > 0; steps--) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(there.scene(), "its page", () -> there.label("#screen-title").equals("PiNG")
                && there.node("#network-edit") != null && !there.node("#network-edit").isDisabled());
        robot.clickOn("#network-edit");
        Toolkit.waitUntil(there.scene(), "the form", () -> there.node("#form-nom") != null);
        robot.clickOn("#form-nom");
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("PiNG Nantes");
        Toolkit.waitUntil(there.scene(), "written", () -> there.node("#form-nom") instanceof TextInputControl field
                && field.getText().equals("PiNG Nantes"));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        Toolkit.waitUntil(there.scene(), "saved", () -> there.label("#screen-title").equals("PiNG Nantes")
                && there.node("#form-nom") == null);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        Toolkit.waitUntil(there.scene(), "taken back", () -> there.label("#screen-title").equals("PiNG"));
        assertThat(there.prompts().problems).isEmpty();
    }

    /** Where the network stands among what was found; -1 for nowhere. */
    private int found() {
        List<?> items = ((ListView<?>) there.node("#palette-list")).getItems();
        return IntStream.range(0, items.size())
                .filter(i -> String.valueOf(items.get(i)).contains("kind=NETWORK")).findFirst().orElse(-1);
    }
}
