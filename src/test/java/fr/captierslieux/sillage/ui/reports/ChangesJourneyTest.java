package fr.captierslieux.sillage.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.ScreenSweep;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed most is named above the figures and leads to its rows; the workbook goes out with what one says. */
class ChangesJourneyTest {
    @TempDir
    private Path folder;
    private final Typist robot = new Typist();
    private WindowOnSample there;

    @BeforeEach
    void open() {
        there = new WindowOnSample(folder);
        Toolkit.run(() -> there.window().shell().show("reports"));
        there.until("the figures", () -> !there.node("#report-export").isDisabled());
    }

    @AfterEach
    void close() {
        there.close();
    }

    private Pane line() {
        return (Pane) there.node("#report-changes");
    }

    @Test
    void whatChangedMostIsOneClickFromItsRows() {
        there.until("what changed", () -> line().isVisible() && line().getChildren().size() > 1);
        ScreenSweep.look(there.scene(), "reports-changes-fr-light");
        Hyperlink first = Toolkit.onScreen(() -> (Hyperlink) line().getChildren().get(1));
        Toolkit.run(first::fire);
        there.until("its rows", () -> there.node("#drill-rows") != null
                && first.getText().startsWith(there.label("#drill-title")));
    }

    @Test
    void theFileGoesOutWithoutSmallCounts() {
        Path file = folder.resolve("masque.xlsx");
        there.prompts().answering(file);
        there.prompts().choosingFirst();
        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        there.until("the palette", () -> there.node("#palette-field").isFocused());
        robot.write("sans les petits");
        there.until("the command", () -> there.node("#palette-list") instanceof ListView<?> list
                && list.getItems().size() > 0);
        robot.type(KeyCode.ENTER);
        there.until("written", () -> !there.prompts().notices.isEmpty());
        assertThat(there.prompts().notices.getLast().messageKey()).isEqualTo("reports.export.done-figures");
        assertThat(file).isNotEmptyFile();
    }
}
