package fr.captierslieux.sillage.formats.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.docx.DocxSheetWriter;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.sheets.MadeUpSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word processor lays the document out itself: what was cut to one page stands on one page there too. */
@Tag("desktop")
class SheetInLibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void theDocumentStaysOnOnePage() throws Exception {
        Path docx = folder.resolve("fiche.docx");
        new DocxSheetWriter(new InterRuler()).write(MadeUpSheet.overfull(), Locale.FRANCE, docx);
        Process process = new ProcessBuilder(
                List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), docx.toString()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (PDDocument document = Loader.loadPDF(folder.resolve("fiche.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Derniers suivis", "suivis plus anciens");
        }
    }
}
