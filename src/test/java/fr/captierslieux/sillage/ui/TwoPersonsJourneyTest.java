package fr.captierslieux.sillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.AnotherProcess;
import fr.captierslieux.sillage.app.Main;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/**
 * Two persons on one store: one has the form of a project open while the other imports it on the command line, in a process of its own.
 * Both persons' changes are kept; the field that both changed is asked about with both values in view.
 */
class TwoPersonsJourneyTest {
    private static final String PROJECT = "ECOSSOLIES-A-0001";
    private static final String THEIR_NAME = "La Halle aux Grains";
    private static final String MY_NAME = "La Halle aux Mille Possibles";

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample on;

    @BeforeEach
    void open() {
        on = new WindowOnSample(folder);
        Toolkit.run(() -> on.window().shell().show("cases"));
        on.until("the list", () -> on.window().cases().totalProperty().get() > 0);
    }

    @AfterEach
    void close() {
        on.close();
    }

    private void control(KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }

    private String field(String header) {
        return on.node("#form-" + header) instanceof TextInputControl field ? field.getText() : "";
    }

    /** What the card of a field that two persons changed shows, version by version. */
    private String versions() {
        return on.node(".conflict").lookupAll("*").stream().filter(TextFlow.class::isInstance).map(TextFlow.class::cast)
                .map(flow -> flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .map(Text::getText).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private void imported() throws Exception {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Files.writeString(exports.resolve("projets.csv"), "code;nom;etat;description\n" + PROJECT + ";" + THEIR_NAME
                + ";OUVERT;La halle a ouvert en novembre.\nNOUVEAU;La Forge commune;EN_PROJET;\n");
        Files.writeString(exports.resolve("dossiers.csv"),
                "code;projet;reseau;premier_contact_le\nNEUF;NOUVEAU;CRESS;2026-11-23\n");
        Process process = AnotherProcess.of(Main.class, List.of(), "--store",
                folder.resolve("exemple.sillage").toString(), "import", exports.toString()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void bothPersonsChangesAreKeptAndOneFieldIsAskedAbout() throws Exception {
        long cases = on.window().cases().totalProperty().get();
        Toolkit.run(() -> on.window().show(new Place.OneCase(new Code(PROJECT))));
        on.until("the page of the case", () -> on.label("#screen-title").equals("La Halle aux Possibles"));
        Toolkit.run(() -> ((ToggleButton) on.node("#case-tab-PROJECT")).fire());
        on.until("the project", () -> on.node("#edit-project") != null);
        Toolkit.run(() -> ((Button) on.node("#edit-project")).fire());
        on.until("its form", () -> on.node("#form-nom").isFocusWithin());
        control(KeyCode.A);
        robot.write(MY_NAME);
        Toolkit.run(() -> on.node("#form-initiateur").requestFocus());
        on.until("the draft kept", () -> on.label("#form-state").startsWith("Brouillon gardé"));

        imported();

        on.until("the field that both changed, with both values", () -> on.node(".conflict") != null);
        assertThat(Toolkit.onScreen(this::versions))
                .isEqualTo("La Halle aux Possibles | " + MY_NAME + " | " + THEIR_NAME);
        assertThat(Toolkit.onScreen(() -> field("nom"))).as("what I typed stands until I decide").isEqualTo(MY_NAME);
        control(KeyCode.ENTER);
        on.until("nothing is saved before", () -> on.node(".conflict").isFocused());
        robot.type(KeyCode.DIGIT1);
        on.until("decided", () -> on.node(".conflict") == null);
        control(KeyCode.ENTER);
        on.until("saved and closed", () -> on.node("#form") == null);

        var saved = on.useCases().forms().open().open("projets", PROJECT).orElseThrow();
        assertThat(saved.values()).containsEntry("nom", MY_NAME).containsEntry("etat", "OUVERT")
                .containsEntry("description", "La halle a ouvert en novembre.");
        on.until("the page shows both", () -> on.label("#screen-title").equals(MY_NAME));
        Toolkit.run(() -> on.window().shell().show("cases"));
        on.until("the imported case in the list", () -> on.window().cases().totalProperty().get() == cases + 1);
    }
}
