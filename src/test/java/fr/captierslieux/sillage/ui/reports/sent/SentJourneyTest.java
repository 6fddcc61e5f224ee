package fr.captierslieux.sillage.ui.reports.sent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.Fixtures;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The quarter is sent; three weeks later a follow-up of September comes in, is told, and a corrected report goes out. */
class SentJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private SampleStore store;
    private UseCases useCases;
    private SillageWindow window;

    @BeforeEach
    void open() {
        Toolkit.start();
        store = SampleStore.copyInto(folder);
        useCases = store.useCases();
        prompts.answering(folder.resolve("rapport-2026-T3.xlsx"));
        window = Toolkit.onScreen(() -> {
            SillageWindow made = new SillageWindow(
                    Fixtures.surroundings(Words.french(), new Appearance(), new SameThread()), useCases,
                    new SillageWindow.Who("Claire Rabouin", "CRESS", "test"), notices -> prompts);
            Stage stage = new Stage();
            stage.setScene(made.scene());
            stage.show();
            made.shell().show("reports");
            return made;
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            window.close();
            window.scene().getWindow().hide();
        });
        store.close();
    }

    private void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(window.scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    private String banner() {
        return Objects.requireNonNull(window.scene().lookup("#report-sent-banner")).isVisible()
                ? window.scene().lookup("#report-sent-banner").lookupAll(".label").stream()
                        .map(node -> ((Labeled) node).getText()).findFirst().orElse("")
                : "";
    }

    @Test
    void whatComesInLateIsToldAndCorrected() {
        until("the figures", () -> window.scene().lookup("#report-send") != null
                && !window.scene().lookup("#report-send").isDisabled());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        Toolkit.waitForField(window.scene(), "#send-recipient");
        robot.write("Région Pays de la Loire");
        robot.type(KeyCode.ENTER);
        until("sent", () -> !prompts.notices.isEmpty());
        assertThat(prompts.notices.getLast().messageKey()).isEqualTo("reports.sent.told");
        assertThat(folder.resolve("rapport-2026-T3.xlsx")).isNotEmptyFile();
        until("told above the figures", () -> banner().contains("Région Pays de la Loire")
                && banner().contains("Rien n’a changé"));
        SentPictures.enter(useCases, 12);
        Toolkit.run(() -> window.shell().refresh());
        until("what came in is told", () -> banner().contains("chiffres ont changé"));
        Toolkit.run(() -> ((Hyperlink) window.scene().lookup("#report-sent-open")).fire());
        until("the rows behind", () -> window.scene().lookup("#changed-rows") instanceof ListView<?> rows
                && rows.getItems().size() == 1);
        prompts.answering(folder.resolve("rapport-2026-T3-corrige.xlsx"));
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        Toolkit.waitForField(window.scene(), "#send-recipient");
        robot.type(KeyCode.ENTER);
        until("two reports", () -> ((ListView<?>) window.scene().lookup("#sent-reports")).getItems().size() == 2);
        assertThat(useCases.reports().sent().list().list()).filteredOn(each -> each.sending().corrects() != null)
                .singleElement().satisfies(report -> assertThat(report.sending().recipient())
                        .isEqualTo("Région Pays de la Loire"));
        Toolkit.run(() -> Objects.requireNonNull(prompts.notices.getLast().action()).run().run());
        until("taken back", () -> ((ListView<?>) window.scene().lookup("#sent-reports")).getItems().size() == 1);
    }
}
