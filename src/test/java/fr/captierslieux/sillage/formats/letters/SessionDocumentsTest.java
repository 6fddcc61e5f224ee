package fr.captierslieux.sillage.formats.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.BrokenTemplate;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.UnknownMark;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.UnknownMarks;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter.Written;
import fr.captierslieux.sillage.trainings.documents.SessionPicture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of a session, read back: everything that is known is there, in both files, and no mark is left. */
class SessionDocumentsTest {
    private final SessionDocumentFiles files = new SessionDocumentFiles(new InterRuler());

    @TempDir
    Path folder;

    private List<Path> write(SessionDocument document, Path output) throws IOException {
        return ((Written) files.write(List.of(document), folder.resolve("modeles"), output)).files();
    }

    private static String docx(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Lines are broken where each document breaks them. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void bothFilesSayTheSameWithLongNamesAndWithoutData(DocumentKind kind) throws IOException {
        for (SessionPicture session : List.of(MadeUpSession.overfull(), MadeUpSession.bare())) {
            Path output = Files.createDirectories(Path.of("target/letters"));
            List<Path> written = write(MadeUpSession.document(kind, session), output);
            assertThat(written).extracting(path -> path.getFileName().toString().replaceAll(".*\\.", ""))
                    .containsExactly("docx", "pdf");
            String docx = docx(written.getFirst());
            String pdf = words(pdf(written.getLast()));
            assertThat(docx).doesNotContain("{{").doesNotContain("null");
            assertThat(pdf).doesNotContain("{{");
            assertThat(pdf.chars().filter(letter -> letter == '?').count()).as("no letter is missing")
                    .isEqualTo(docx.chars().filter(letter -> letter == '?').count());
            for (String line : docx.lines().flatMap(line -> Arrays.stream(line.split("\t"))).toList()) {
                assertThat(pdf).as(kind + ": " + line).contains(words(line));
            }
        }
    }

    @Test
    void aConvocationNamesEveryHalfDayAndASheetEverybodyWhoSigns() throws IOException {
        SessionPicture session = MadeUpSession.overfull();
        String convocation = docx(write(MadeUpSession.document(DocumentKind.CONVOCATION, session),
                folder.resolve("out")).getFirst());
        assertThat(convocation).contains("jeudi 3 septembre 2026", "9 h 00 à 12 h 30", "Bonjour Prénom0",
                "formation@exemple.fr", "75000000133");
        session.halfDays().forEach(each -> assertThat(convocation).contains(each.module()));
        List<Path> sheet = write(MadeUpSession.document(DocumentKind.ATTENDANCE_SHEET, session), folder.resolve("out"));
        String signed = docx(sheet.getFirst());
        session.trainees().forEach(each -> assertThat(signed).contains(each.name()));
        assertThat(signed).contains("Jonas Roc", "Matin : 9 h 00 à 12 h 30");
        try (PDDocument document = Loader.loadPDF(sheet.getLast().toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).as("each page begins with the head of the table")
                    .contains("Matin : 9 h 00");
        }
    }

    /** A screen reader is told title, language, headings, and which cell stands in which row, on every page. */
    @Test
    void aSheetIsReadAsATitleAndATable() throws IOException {
        Path sheet = write(MadeUpSession.document(DocumentKind.ATTENDANCE_SHEET, MadeUpSession.overfull()),
                folder.resolve("out")).getLast();
        try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            PDStructureElement whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot()
                    .getKids().getFirst();
            assertThat(roles(whole)).containsSubsequence("H1", "Table");
            PDStructureElement table = whole.getKids().stream().map(PDStructureElement.class::cast)
                    .filter(each -> each.getStructureType().equals("Table"))
                    .max(Comparator.comparingInt(each -> each.getKids().size())).orElseThrow();
            long people = MadeUpSession.overfull().trainees().size();
            assertThat(roles(table)).containsOnly("TR").hasSizeGreaterThan((int) people);
            assertThat(roles((PDStructureElement) table.getKids().getFirst())).containsOnly("TH");
            assertThat(roles((PDStructureElement) table.getKids().getLast())).containsOnly("TD");
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (PDPage page : document.getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
            }
        }
    }

    private static List<String> roles(PDStructureElement of) {
        return of.getKids().stream().map(each -> ((PDStructureElement) each).getStructureType()).toList();
    }

    @Test
    void certificatesTellWhatWasFollowedAndAttestationsWhatCameOfIt() throws IOException {
        SessionPicture session = MadeUpSession.overfull();
        assertThat(docx(write(MadeUpSession.document(DocumentKind.CERTIFICATE, session), folder.resolve("out"))
                .getFirst())).contains("3 septembre 2026", "4 septembre 2026", "6,83 h suivies sur 140 h prévues",
                        "Action de formation");
        assertThat(docx(write(MadeUpSession.document(DocumentKind.ATTESTATION, session), folder.resolve("out"))
                .getFirst())).contains("Structurer sa gouvernance", "Acquis : réussi, note 8,5 sur 10",
                        "Certification : non réussi");
        String bare = docx(write(MadeUpSession.document(DocumentKind.CERTIFICATE, MadeUpSession.bare()),
                folder.resolve("out")).getFirst());
        assertThat(bare).as("words around what is not known go with it").doesNotContain("salarié·e de l’entreprise")
                .doesNotContain("prévues");
    }

    /** A word processor cuts a mark into pieces; the text takes the look of the first. */
    @Test
    void aTemplateOfOnesOwnIsFilledWhereverItsMarksStand() throws IOException {
        try (XWPFDocument template = new XWPFDocument()) {
            XWPFParagraph paragraph = template.createParagraph();
            paragraph.createRun().setText("Cher·e {{stagi");
            paragraph.createRun().setText("aire.pre");
            paragraph.createRun().setText("nom}} et {{ stagiaire.nom }} !");
            XWPFTable table = template.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Quand");
            table.getRow(1).getCell(0).setText("{{demi_journees.date}}");
            table.getRow(1).getCell(1).setText("{{demi_journees.module}} chez {{organisme.nom}}");
            save(template, DocumentKind.CONVOCATION);
        }
        SessionPicture session = MadeUpSession.overfull();
        String text = docx(write(MadeUpSession.document(DocumentKind.CONVOCATION, session), folder.resolve("out"))
                .getFirst());
        assertThat(text).startsWith("Cher·e Prénom0 et " + session.trainees().getFirst().lastName() + " !");
        assertThat(text.lines().filter(line -> line.contains("chez La Coopérative Tiers-Lieux"))).hasSize(40);
    }

    @Test
    void anUnknownMarkIsNamedWithItsPlaceAndNothingIsWritten() throws IOException {
        try (XWPFDocument template = new XWPFDocument()) {
            template.createParagraph().createRun().setText("Bonjour");
            template.createParagraph().createRun().setText("{{stagiaire.age}} et {{stagiaire.nom}}");
            template.createTable(1, 1).getRow(0).getCell(0).setText("{{jour.meteo}}");
            save(template, DocumentKind.CONVOCATION);
        }
        Path output = folder.resolve("out");
        assertThat(files.write(List.of(MadeUpSession.document(DocumentKind.CERTIFICATE, MadeUpSession.bare()),
                MadeUpSession.document(DocumentKind.CONVOCATION, MadeUpSession.bare())), folder.resolve("modeles"),
                output)).isEqualTo(new UnknownMarks(
                        List.of(
                                new UnknownMark("convocation.docx", "stagiaire.age", "paragraph", 2),
                                new UnknownMark("convocation.docx", "jour.meteo", "table", 1))));
        assertThat(output).doesNotExist();
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("modeles"));
        Files.writeString(folder.resolve("modeles/convocation.docx"), "pas un document");
        assertThat(files.write(List.of(MadeUpSession.document(DocumentKind.CONVOCATION, MadeUpSession.bare())),
                folder.resolve("modeles"), folder.resolve("out")))
                .isEqualTo(new BrokenTemplate("convocation.docx"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theSameDocumentIsTheSameFile() throws IOException {
        SessionDocument document = MadeUpSession.document(DocumentKind.ATTESTATION, MadeUpSession.overfull());
        List<Path> once = write(document, folder.resolve("a"));
        List<Path> again = write(document, folder.resolve("b"));
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
        }
        for (DocumentKind kind : DocumentKind.values()) {
            Path template = folder.resolve(kind.template() + ".docx");
            files.writeTemplate(kind, template);
            assertThat(Template.MARK.matcher(docx(template)).results().map(result -> result.group(1))
                    .collect(Collectors.toSet())).contains("organisme.nom");
        }
    }

    private void save(XWPFDocument template, DocumentKind kind) throws IOException {
        Files.createDirectories(folder.resolve("modeles"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("modeles/" + kind.template() + ".docx"))) {
            template.write(out);
        }
    }
}
