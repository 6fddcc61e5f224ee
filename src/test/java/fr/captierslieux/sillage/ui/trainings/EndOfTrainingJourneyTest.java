package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.Evaluation;
import fr.captierslieux.sillage.trainings.ResultTotals;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.Typist;
import fr.captierslieux.sillage.ui.WindowOnSample;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The end of a training: what people answered at once and after six months, who is certified, the certificates, the yearly return. */
class EndOfTrainingJourneyTest {
    private static final Code SESSION = new Code("CRESS-F-0003");

    @TempDir
    private Path folder;
    private final FxRobot robot = new Typist();
    private WindowOnSample open;
    private Enrolment trainee;

    @BeforeEach
    void open() {
        open = new WindowOnSample(folder);
        trainee = file().enrolments().stream().filter(Enrolment::takesPlace).findFirst().orElseThrow();
        Toolkit.run(() -> open.window().show(new Place.OneSession(SESSION)));
        open.until("the page", () -> open.node("#session-tab-RESULTS") != null);
        robot.press(KeyCode.ALT, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.ALT);
        open.until("the results", () -> open.node("#session-results").isFocused());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private SessionFile file() {
        return open.useCases().trainings().read().read(SESSION).orElseThrow();
    }

    private ResultTotals totals() {
        return new ResultTotals(file());
    }

    /** The button that adds an evaluation of the trainee; new ones come with every answer. */
    private Button add() {
        String spoken = Words.french().get("trainings.add-evaluation-that", trainee.name());
        Node results = open.node("#session-results");
        return results.lookupAll(".button").stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> spoken.equals(each.getAccessibleText())).findFirst().orElseThrow();
    }

    private void evaluate(Map<String, String> said) {
        int before = file().results().evaluations(trainee).size();
        Toolkit.run(() -> add().fire());
        FormHost host = (FormHost) Toolkit.onScreen(() -> open.window().shell().findShown().orElseThrow());
        open.until("the form", () -> open.window().forms().findModel(host).isPresent()
                && open.window().forms().findModel(host).orElseThrow().find("type").isPresent());
        Toolkit.run(() -> said.forEach((header, text) -> open.window().forms().findModel(host).orElseThrow()
                .find(header).orElseThrow().entryProperty().set(text)));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        open.until("written", () -> file().results().evaluations(trainee).size() == before + 1);
        open.until("the form is away", () -> open.window().forms().findModel(host).isEmpty());
    }

    @Test
    void answersSuccessCertificatesAndTheYearlyReturn() throws IOException {
        ResultTotals before = totals();
        evaluate(Map.of("type", Evaluation.AT_ONCE, "le", "20/11/2026", "note", "9"));
        assertThat(totals().answers(Evaluation.AT_ONCE).answered())
                .isEqualTo(before.answers(Evaluation.AT_ONCE).answered() + 1);
        evaluate(Map.of("type", Evaluation.LATER, "le", "23/11/2026", "note", "8"));
        assertThat(totals().answers(Evaluation.LATER).answered())
                .isEqualTo(before.answers(Evaluation.LATER).answered() + 1);
        evaluate(Map.of("type", Evaluation.CERTIFICATION, "le", "24/11/2026", "reussi", "O"));
        assertThat(totals().certified().passed()).isEqualTo(before.certified().passed() + 1);
        assertThat(open.prompts().problems).isEmpty();

        Path target = folder.resolve("Certificats");
        open.prompts().answering(target).choosingFirst();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S).release(KeyCode.S, KeyCode.SHIFT, KeyCode.CONTROL);
        open.until("the certificates", () -> open.node("#documents-written") != null);
        robot.type(KeyCode.ESCAPE);
        open.until("the panel is away", () -> open.node("#documents-written") == null);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).release(KeyCode.A, KeyCode.SHIFT, KeyCode.CONTROL);
        open.until("the attestations", () -> open.node("#documents-written") != null);
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("-.*", "")).distinct())
                    .containsExactlyInAnyOrder("certificat", "attestation");
        }
        yearlyReturn();
    }

    /** From the list of sessions: each figure of the workbook has its rows behind it. */
    private void yearlyReturn() throws IOException {
        Path workbook = folder.resolve("bpf.xlsx");
        open.prompts().answering(workbook);
        Toolkit.run(() -> open.window().show(new Place.Trainings()));
        open.until("the list", () -> open.node("#trainings-bpf") instanceof Button button && !button.isDisabled());
        Toolkit.run(() -> ((Button) open.node("#trainings-bpf")).fire());
        open.until("told", () -> open.prompts().notices.getLast().messageKey().equals("bpf.told"));
        try (InputStream input = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(input)) {
            assertThat(book.getSheet("Stagiaires").getLastRowNum()).isPositive();
            assertThat(book.getSheet("Stagiaires").getCTWorksheet().isSetAutoFilter()).as("rows can be filtered")
                    .isTrue();
        }
        assertThat(open.prompts().problems).isEmpty();
    }
}
