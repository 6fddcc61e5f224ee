package fr.captierslieux.sillage.formats.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.docx.DocxSheetWriter;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.formats.pdf.PdfSheetWriter;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.MadeUpSheet;
import fr.captierslieux.sillage.sheets.SheetKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetDocumentsTest {
    private static final InterRuler RULER = new InterRuler();
    private static final SheetDocuments DOCUMENTS = new SheetDocuments(
            Map.of(SheetKind.PDF, new PdfSheetWriter(RULER), SheetKind.DOCX, new DocxSheetWriter(RULER)));

    @TempDir
    private Path folder;

    private Path write(CaseSheet sheet, SheetKind kind, String name) throws IOException {
        Path file = folder.resolve(name + "." + kind.ending());
        DOCUMENTS.write(sheet, Locale.FRANCE, file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void theSameSheetIsTheSameFile(SheetKind kind) throws IOException {
        byte[] first = Files.readAllBytes(write(MadeUpSheet.overfull(), kind, "one"));
        assertThat(Files.readAllBytes(write(MadeUpSheet.overfull(), kind, "other"))).isEqualTo(first);
    }

    @Test
    void aPdfHasOnePageItsLettersItsLanguageAndItsParts() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(MadeUpSheet.overfull(), SheetKind.PDF, "one").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Fiche du dossier RESEAU-A-0001");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().toString()).isNotEmpty();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Association intercommunale", "Derniers suivis", "suivis plus anciens",
                    "Contient des données personnelles", "Plusieurs fonctions", "3/3");
        }
    }

    @Test
    void lettersThatTheFontHasNotBecomeQuestionMarks() throws IOException {
        CaseSheet sheet = MadeUpSheet.named("Café 🌻 日本 Œuvre", MadeUpSheet.empty());
        try (PDDocument document = Loader.loadPDF(write(sheet, SheetKind.PDF, "one").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Café ? ?? Œuvre");
        }
    }

    @Test
    void aWordProcessorDocumentSaysTheSameUnderRealHeadings() throws IOException {
        try (InputStream file = Files.newInputStream(write(MadeUpSheet.overfull(), SheetKind.DOCX, "one"));
                XWPFDocument document = new XWPFDocument(file)) {
            SheetPage page = new SheetFit(RULER).fit(MadeUpSheet.overfull(), Locale.FRANCE);
            assertThat(document.getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo(page.title().text());
            XWPFTableCell wide = document.getTables().getFirst().getRow(0).getCell(0);
            assertThat(wide.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactlyElementsOf(page.wide().stream().map(SheetPage.Paragraph::text).toList());
            assertThat(wide.getParagraphs().stream().filter(each -> "Heading2".equals(each.getStyle()))
                    .map(XWPFParagraph::getText).collect(Collectors.toList())).contains("À faire", "Derniers suivis");
        }
    }
}
