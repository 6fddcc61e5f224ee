package fr.captierslieux.sillage.formats.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word processor opens the documents and lays them out. */
@Tag("desktop")
class LettersInLibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void everyDocumentIsOpened() throws Exception {
        new SessionDocumentFiles(new InterRuler()).write(Arrays.stream(DocumentKind.values())
                .map(kind -> MadeUpSession.document(kind, MadeUpSession.overfull())).toList(), folder, folder);
        List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
                        "--convert-to", "pdf", "--outdir", folder.resolve("opened").toString()));
        for (DocumentKind kind : DocumentKind.values()) {
            command.add(folder.resolve(MadeUpSession.document(kind, MadeUpSession.overfull()).fileName() + ".docx")
                    .toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        for (DocumentKind kind : DocumentKind.values()) {
            Path opened = folder.resolve("opened")
                    .resolve(MadeUpSession.document(kind, MadeUpSession.overfull()).fileName() + ".pdf");
            try (PDDocument document = Loader.loadPDF(opened.toFile())) {
                assertThat(new PDFTextStripper().getText(document)).contains("La Coopérative Tiers-Lieux")
                        .doesNotContain("{{");
            }
        }
    }
}
