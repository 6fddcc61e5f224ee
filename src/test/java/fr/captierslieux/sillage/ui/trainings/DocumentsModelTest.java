package fr.captierslieux.sillage.ui.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import fr.captierslieux.sillage.ui.trainings.DocumentsModel.Told;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of a session from its page, without a toolkit: what there is to write, where it went, who gets a mail, what a template refuses. */
class DocumentsModelTest {
    private static final Code SESSION = new Code("CRESS-F-0003");

    @TempDir
    Path folder;
    private final List<String> opened = new ArrayList<>();
    private final RecordingPrompts prompts = new RecordingPrompts();
    private Path target;
    private SampleStore sample;
    private UseCases useCases;
    private DocumentsModel model;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        useCases = sample.useCases();
        target = folder.resolve("sortie");
        prompts.answering(target);
        prompts.choosingFirst();
        MailFlow mails = new MailFlow(new SameThread(), prompts, opened::add, text -> {
        });
        model = new DocumentsModel(new SameThread(), useCases.trainings().documents(), useCases.trainings().check(),
                prompts, mails,
                new TrainingWords(Words.french(), SampleStore.CLOCK), (running, key) -> {
                });
        model.show(file(SESSION));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private SessionFile file(Code session) {
        return useCases.trainings().read().read(session).orElseThrow();
    }

    private List<String> written() throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Told told() {
        return Objects.requireNonNull(model.toldProperty().get());
    }

    @Test
    void convocationsAreToldByPersonAndEachHasItsMail() throws IOException {
        model.begin(DocumentKind.CONVOCATION);
        assertThat(told().documents()).hasSize(12);
        assertThat(told().folder()).isEqualTo(target);
        assertThat(written()).hasSize(24).allMatch(name -> name.startsWith("convocation-CRESS-F-0003-"));
        SessionDocument first = told().documents().stream().filter(each -> !each.email().isBlank()).findFirst()
                .orElseThrow();
        model.mail(first);
        assertThat(opened).hasSize(1);
        String mail = URLDecoder.decode(opened.getFirst(), StandardCharsets.UTF_8);
        assertThat(mail).startsWith("mailto:" + first.email()).contains("subject=Convocation : Piloter un Tiers-Lieu",
                "Bonjour " + Objects.requireNonNull(first.trainee()).firstName() + ",");
        assertThat(opened.getFirst()).as("taken over whole").hasSizeLessThan(1900);
        assertThat(model.begun()).containsExactly(first.fileName());
        model.openFolder();
        assertThat(prompts.folders).containsExactly(target);
        model.begin(DocumentKind.CERTIFICATE);
        assertThat(model.begun()).as("of other documents no mail was begun").isEmpty();
    }

    @Test
    void theSheetOfTheNextDayIsOfferedFirst() throws IOException {
        model.begin(DocumentKind.ATTENDANCE_SHEET);
        assertThat(prompts.choices).hasSize(1);
        assertThat(written()).containsExactly("emargement-CRESS-F-0003-2026-12-10.docx",
                "emargement-CRESS-F-0003-2026-12-10.pdf");
    }

    @Test
    void whatIsNotThereIsSaidAndAsksNothing() {
        useCases.forms().save().save(new Gesture("test", "Naïg"), List.of(RecordEdit.create("sessions",
                Map.of("code", "BARE", "formation", "CRESS-F-0001", "statut", "PROJET", "debut", "2027-09-01", "fin",
                        "2027-12-31"))));
        model.show(file(new Code("BARE")));
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(model.unavailableProperty(kind).get()).isEqualTo("documents.unavailable." + kind);
            model.begin(kind);
        }
        assertThat(prompts.fileQuestions).isEmpty();
        model.show(file(SESSION));
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(model.unavailableProperty(kind).get()).isEmpty();
        }
    }

    @Test
    void anUnknownMarkIsToldWithTemplateAndPlaceAndNothingIsWritten() throws IOException {
        Path template = Files.createDirectories(folder.resolve("modeles")).resolve("convocation.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream output = Files.newOutputStream(template)) {
            document.createParagraph().createRun().setText("Bonjour {{stagiaire.surnom}}");
            document.write(output);
        }
        model.begin(DocumentKind.CONVOCATION);
        assertThat(prompts.refusals).hasSize(1);
        assertThat(prompts.refusals.getFirst().lines()).singleElement().asString().contains("convocation.docx",
                "stagiaire.surnom", "paragraphe 1");
        assertThat(written()).isEmpty();
        assertThat(model.toldProperty().get()).isNull();
        Files.write(template, "pas un document".getBytes(StandardCharsets.UTF_8));
        model.begin(DocumentKind.CONVOCATION);
        assertThat(prompts.refusals.getLast().lines()).singleElement().asString().contains("convocation.docx",
                "traitement de texte");
        assertThat(prompts.problems).isEmpty();
    }

    @Test
    void whatIsOpenElsewhereIsTold() throws IOException {
        Files.writeString(folder.resolve("sortie-fichier"), "");
        prompts.answering(folder.resolve("sortie-fichier"));
        model.begin(DocumentKind.CONVOCATION);
        assertThat(prompts.problems).singleElement()
                .satisfies(problem -> assertThat(problem.whatKey()).isEqualTo("documents.problem.place"));
        assertThat(model.toldProperty().get()).isNull();
    }
}
