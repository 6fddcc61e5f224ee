package fr.captierslieux.sillage.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.cases.CaseFixtures;
import fr.captierslieux.sillage.formats.xlsx.report.XlsxReportWriter;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A coordinator chooses a period and a scope, looks behind a figure, and takes the workbook away. */
class ReportJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        prompts.answering(folder.resolve("T2.xlsx"));
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.french(), new Appearance(), background),
                    Fixtures.useCases(CaseFixtures.believable(), new XlsxReportWriter()),
                    new SillageWindow.Who("Inès Thébault", "Les Ecossolies", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        background.close();
    }

    @Test
    void fromThePeriodToTheWorkbook() throws Exception {
        robot.clickOn("#go-reports");
        Toolkit.waitUntil(window.scene(), "figures", () -> window.reports().lines().size() > 40);
        robot.clickOn("#period-before");
        Toolkit.waitUntil(window.scene(), "second quarter",
                () -> window.reports().periodProperty().get().label().equals("2026-T2") && period().equals("2026-T2"));
        Toolkit.waitUntil(window.scene(), "networks to choose from", () -> networks().getItems().size() > 1);
        robot.clickOn("#scope-network");
        Toolkit.waitUntil(window.scene(), "menu of networks", () -> networks().isShowing());
        robot.clickOn("#scope-network-ECOSSOLIES");
        Toolkit.waitUntil(window.scene(), "scope", () -> "ECOSSOLIES".equals(scopeShown()));

        robot.clickOn("Dossiers accueillis (premier entretien)");
        Toolkit.waitUntil(window.scene(), "as many rows as the figure says",
                () -> rows() > 0 && label("#drill-value").equals(String.valueOf(rows())));
        Toolkit.waitUntil(window.scene(), "parts", () -> window.scene().lookup("#part-44") != null);
        robot.clickOn("#part-44");
        Toolkit.waitUntil(window.scene(), "rows of one key",
                () -> label("#drill-rows-title").contains("Loire-Atlantique")
                        && label("#drill-rows-title").contains("(" + rows() + ")"));
        assertThat(rows()).isLessThan(Integer.parseInt(label("#drill-value")));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Toolkit.waitUntil(window.scene(), "panel closed", () -> window.scene().lookup("#drill") == null);

        robot.clickOn("#report-export");
        Toolkit.waitUntil(window.scene(), "toast", () -> !prompts.notices.isEmpty());
        try (InputStream file = Files.newInputStream(folder.resolve("T2.xlsx"));
                var workbook = WorkbookFactory.create(file)) {
            assertThat(workbook.getNumberOfSheets()).isGreaterThan(2);
        }
    }

    @Test
    void comparesWithAYearBeforeAndWithDaysOfItsOwn() {
        robot.clickOn("#go-reports");
        Toolkit.waitUntil(window.scene(), "figures", () -> window.reports().lines().size() > 40);
        robot.clickOn("#compared");
        Toolkit.waitUntil(window.scene(), "choices", () -> compared().isShowing());
        robot.clickOn("#compared-YEAR_BEFORE");
        Toolkit.waitUntil(window.scene(), "a year before",
                () -> compared().getText().equals("Comparé à T3 2025"));
        robot.clickOn("#compared");
        Toolkit.waitUntil(window.scene(), "choices", () -> compared().isShowing());
        robot.clickOn("#compared-OTHER");
        Toolkit.waitUntil(window.scene(), "another", () -> window.scene().lookup("#compared-period") != null
                && window.scene().lookup("#compared-period").isVisible());
        robot.clickOn("#compared-period-before");
        Toolkit.waitUntil(window.scene(), "the quarter before that",
                () -> compared().getText().equals("Comparé à T2 2025"));
        assertThat(prompts.problems).isEmpty();
    }

    private MenuButton compared() {
        return (MenuButton) window.scene().lookup("#compared");
    }

    @Test
    void theKeyboardAloneDoesTheSame() {
        KeyCode digit = window.shell().commands().stream().filter(each -> each.id().equals("command-go-reports"))
                .map(each -> ((KeyCodeCombination) Objects.requireNonNull(each.accelerator())).getCode()).findFirst()
                .orElseThrow();
        robot.press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "figures", () -> window.reports().lines().size() > 40);
        Toolkit.waitUntil(window.scene(), "focus, which is on " + window.scene().getFocusOwner(),
                () -> window.scene().getFocusOwner() instanceof TableView<?>);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        Toolkit.waitUntil(window.scene(), "rows", () -> window.scene().lookup("#drill") != null && rows() > 0);
        robot.type(KeyCode.ESCAPE);
        Toolkit.waitUntil(window.scene(), "panel closed", () -> window.scene().lookup("#drill") == null);
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Toolkit.waitUntil(window.scene(), "export asked", () -> !prompts.fileQuestions.isEmpty());
        Toolkit.waitUntil(window.scene(), "written", () -> !prompts.notices.isEmpty());
    }

    private MenuButton networks() {
        return (MenuButton) window.scene().lookup("#scope-network");
    }

    private String period() {
        var composed = window.reports().composedProperty().get();
        return composed == null ? "" : composed.current().period().label();
    }

    private String scopeShown() {
        var composed = window.reports().composedProperty().get();
        return composed == null ? "" : String.valueOf(composed.current().scope().network());
    }

    private int rows() {
        return window.scene().lookup("#drill-rows") instanceof ListView<?> list ? list.getItems().size() : 0;
    }

    private String label(String id) {
        return window.scene().lookup(id) instanceof Label label ? label.getText() : "";
    }
}
