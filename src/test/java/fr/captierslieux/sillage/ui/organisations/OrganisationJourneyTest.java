package fr.captierslieux.sillage.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A town hall without a case: something to do with it, and when one meets, from its panel. */
class OrganisationJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample there;

    @BeforeEach
    void open() {
        there = new WindowOnSample(folder);
        Toolkit.run(() -> there.window().show(new Place.OneOrganisation(new Code("APESS53-A-0001"))));
        there.until("its panel", () -> there.label("#preview-title").equals("Mairie de Craon"));
    }

    @AfterEach
    void close() {
        there.close();
    }

    private void add(String command, String field, String text) {
        there.until(command, () -> there.node(command) instanceof ButtonBase button && !button.isDisabled());
        Toolkit.run(() -> ((ButtonBase) there.node(command)).fire());
        there.until("the form", () -> there.node(field).isFocusWithin());
        robot.write(text);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        there.until("in the panel: " + text, () -> links().contains(text));
    }

    private List<String> links() {
        return there.node("#organisations-preview").lookupAll(".hyperlink").stream()
                .map(node -> ((Labeled) node).getText()).toList();
    }

    @Test
    void aTaskAndAnAppointmentAreWrittenDownFromItsPanelAndTakenBack() {
        add("#organisations-task", "#form-intitule", "Demander le plan cadastral");
        add("#organisations-appointment", "#form-titre", "Point avec la secrétaire de mairie");
        ScreenSweep.look(there.scene(), "organisation-planned");
        assertThat(there.prompts().problems).isEmpty();
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        there.until("no appointment", () -> !links().contains("Point avec la secrétaire de mairie"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        there.until("no task", () -> !links().contains("Demander le plan cadastral"));
    }
}
