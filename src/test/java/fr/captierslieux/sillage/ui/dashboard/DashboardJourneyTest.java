package fr.captierslieux.sillage.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** By keys from a step of the way to its case, from the map to its rows, and a picture into the clipboard. */
class DashboardJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample there;

    @BeforeEach
    void open() {
        there = new WindowOnSample(folder);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y).release(KeyCode.Y, KeyCode.SHIFT, KeyCode.CONTROL);
        there.until("the figures", () -> there.node("#funnel-CONTACT") != null
                && there.node("#part-reseau-ECOSSOLIES") != null
                && there.node("#evolution-2026-T3") != null);
    }

    @AfterEach
    void close() {
        there.close();
    }

    private int rows() {
        return there.node("#behind-rows") instanceof ListView<?> list ? list.getItems().size() : 0;
    }

    @Test
    void opensAStepItsCaseAndComesBack() {
        Toolkit.run(() -> there.node("#funnel-ORIENTATION").requestFocus());
        robot.type(KeyCode.SPACE);
        there.until("its rows",
                () -> rows() > 0 && there.label("#behind-value").equals(String.valueOf(rows())));
        Toolkit.run(() -> {
            ListView<?> list = (ListView<?>) there.node("#behind-rows");
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        there.until("its case", () -> there.node("#dashboard-body") == null);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y).release(KeyCode.Y, KeyCode.SHIFT, KeyCode.CONTROL);
        there.until("back", () -> there.node("#funnel-CONTACT") != null);
        robot.type(KeyCode.ESCAPE);
        there.until("closed", () -> there.node("#behind") == null);
        assertThat(there.prompts().problems).isEmpty();
    }

    @Test
    void choosesAFigureAPartAColumnAndATerritory() {
        robot.clickOn("#dashboard-figure-A1");
        there.until("its parts", () -> there.node("#dashboard-by-origine") != null
                && there.node("#evolution-2025-T4") != null);
        Toolkit.run(() -> there.node("#evolution-2025-T4").requestFocus());
        robot.type(KeyCode.SPACE);
        there.until("rows of that quarter", () -> there.label("#behind-value").equals(String.valueOf(rows())));
        Toolkit.run(() -> there.node("#dashboard-map").requestFocus());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        there.until("rows of a département", () -> rows() > 0
                && there.label("#behind-rows-title").startsWith("Lignes comptées, "));
        assertThat(there.prompts().problems).isEmpty();
    }

    @Test
    void copiesThePicture() {
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        there.until("told", () -> there.prompts().notices.stream()
                .anyMatch(notice -> notice.messageKey().equals("dashboard.copied")));
        assertThat(Toolkit.onScreen(() -> Clipboard.getSystemClipboard().hasImage())).isTrue();
        Toolkit.run(() -> there.node("#dashboard-evolution-copy").fireEvent(new javafx.event.ActionEvent()));
        there.until("told again", () -> there.prompts().notices.size() == 2);
        assertThat(Toolkit.onScreen(() -> there.node("#dashboard-evolution-copy").isVisible())).isTrue();
    }
}
