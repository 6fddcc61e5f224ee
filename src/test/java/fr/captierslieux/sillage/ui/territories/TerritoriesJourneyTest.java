package fr.captierslieux.sillage.ui.territories;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** From the keys of the map to the case behind a territory and back, the same as a table, and the picture in a file. */
class TerritoriesJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample there;

    @BeforeEach
    void open() {
        there = new WindowOnSample(folder);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).release(KeyCode.T, KeyCode.SHIFT, KeyCode.CONTROL);
        Toolkit.waitUntil(there.scene(), "the map", () -> there.node("#map") instanceof MapPane map && map.isFocused()
                && map.getAccessibleText() != null);
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void walksByKeysToTheProjectBehindATerritoryAndBack() {
        robot.clickOn("#territories-figure");
        Toolkit.waitUntil(there.scene(), "figures to choose from", () -> figures().isShowing());
        robot.clickOn("#territories-figure-PROJECTS");
        Toolkit.waitUntil(there.scene(), "projects", () -> there.label("#territory-heading").equals("Intercommunalités")
                && spoken().startsWith("Carte, Projets connus."));
        Toolkit.run(() -> there.node("#map").requestFocus());
        robot.type(KeyCode.DOWN);
        Toolkit.waitUntil(there.scene(), "a territory",
                () -> !there.label("#territory-title").equals("Pays de la Loire"));
        String first = Toolkit.onScreen(() -> there.label("#territory-title"));
        for (int i = 0; i < 12
                && Toolkit.onScreen(() -> rows() == 0 || there.label("#territory-title").equals(first)); i++) {
            robot.type(KeyCode.DOWN);
            Toolkit.waitUntil(there.scene(), "said", () -> spoken().contains(there.label("#territory-title")));
        }
        Toolkit.waitUntil(there.scene(), "as many rows as the figure says",
                () -> rows() > 0 && there.label("#territory-figure").equals(String.valueOf(rows())));
        String chosen = Toolkit.onScreen(() -> there.label("#territory-title"));
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(there.scene(), "the list", () -> there.node("#territory-rows").isFocused());
        robot.type(KeyCode.ENTER);
        Toolkit.waitUntil(there.scene(), "the project",
                () -> there.window().shell().entryProperty().get().equals("projects"));
        robot.clickOn("#go-territories");
        Toolkit.waitUntil(there.scene(), "as it was left", () -> there.label("#territory-title").equals(chosen));
    }

    @Test
    void showsTheSameAsATableAndWritesThePicture() {
        Path file = folder.resolve("carte.png");
        there.prompts().answering(file);
        robot.clickOn("#territories-as-TABLE");
        Toolkit.waitUntil(there.scene(), "the table", () -> table().isVisible() && table().getItems().size() > 70);
        robot.clickOn("#territories-level-DEPARTMENT");
        Toolkit.waitUntil(there.scene(), "départements", () -> table().getItems().size() < 10);
        Toolkit.run(() -> table().getSelectionModel().select(0));
        Toolkit.waitUntil(there.scene(), "its rows", () -> rows() > 0
                && there.label("#territory-figure").equals(String.valueOf(rows())));
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Toolkit.waitUntil(there.scene(), "told", () -> !there.prompts().notices.isEmpty());
        assertThat(file).exists();
        assertThat(file.toFile().length()).isGreaterThan(20_000);
        assertThat(there.prompts().problems).isEmpty();
    }

    private MenuButton figures() {
        return (MenuButton) there.node("#territories-figure");
    }

    private TableView<?> table() {
        return (TableView<?>) there.node("#territories-table");
    }

    private int rows() {
        return there.node("#territory-rows") instanceof ListView<?> list && !there.label("#territory-title").equals(
                "Pays de la Loire") ? list.getItems().size() : 0;
    }

    private String spoken() {
        return String.valueOf(there.node("#map").getAccessibleText());
    }
}
