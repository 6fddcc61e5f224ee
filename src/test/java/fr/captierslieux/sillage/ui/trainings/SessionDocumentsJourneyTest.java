package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The week before: from the page of a session, the convocations of all, then the sheet of the next day. */
class SessionDocumentsJourneyTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample open;
    private Path target;

    @BeforeEach
    void open() {
        open = new WindowOnSample(folder);
        target = folder.resolve("Convocations");
        open.prompts().answering(target).choosingFirst();
        Toolkit.run(() -> open.window().show(new Place.OneSession(new Code("CRESS-F-0003"))));
        until("the page", () -> !open.window().scene().lookup("#session-documents-menu").isDisabled());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void until(String what, Callable<Boolean> condition) {
        Toolkit.waitUntil(open.window().scene(), what, () -> {
            try {
                return condition.call();
            } catch (Exception notYet) {
                return false;
            }
        });
    }

    private Node find(String id) {
        return open.window().scene().lookup(id);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theHalfDaysAreTakenIntoAnotherCalendar() throws IOException {
        Path place = folder.resolve("session.ics");
        until("half-days", () -> open.window().shell().allCommands().stream()
                .anyMatch(each -> each.id().equals("session-calendar") && each.isAvailable()));
        open.prompts().answering(place);
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        until("told", () -> open.prompts().notices.stream()
                .anyMatch(told -> told.messageKey().equals("calendar.told.exported")));
        assertThat(Files.readString(place).split("BEGIN:VEVENT")).hasSizeGreaterThan(5);
        assertThat(open.prompts().problems).isEmpty();
    }

    @Test
    void convocationsOfAllThenTheSheetOfTheNextDay() throws IOException {
        until("something to convene", () -> open.window().shell().allCommands().stream()
                .anyMatch(each -> each.id().equals("session-documents-CONVOCATION") && each.isAvailable()));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        until("what was written", () -> find("#documents-written") != null);
        assertThat(written()).hasSize(24);
        until("the keyboard is at the folder", () -> find("#documents-open-folder").isFocused());
        robot.type(KeyCode.ENTER);
        until("the folder", () -> open.prompts().folders.equals(List.of(target)));
        robot.type(KeyCode.ESCAPE);
        until("the panel is away", () -> find("#documents-written") == null);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        until("the sheet", () -> find("#documents-written") != null);
        String sheet = written().stream().filter(name -> name.startsWith("emargement") && name.endsWith(".pdf"))
                .reduce((one, other) -> one + other).orElseThrow();
        assertThat(sheet).isEqualTo("emargement-CRESS-F-0003-2026-12-10.pdf");
        try (PDDocument document = Loader.loadPDF(target.resolve(sheet).toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nadia Aouda");
        }
        assertThat(open.prompts().problems).isEmpty();
    }
}
