package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetCommandTest {
    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void sample() {
        SampleStore.copyInto(folder).close();
    }

    private int sheet(String... arguments) {
        out.reset();
        err.reset();
        String[] all = new String[arguments.length + 3];
        all[0] = "--store";
        all[1] = folder.resolve("exemple.sillage").toString();
        all[2] = "sheet";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of()).execute(all);
    }

    private String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void writesTheSheetWithWhatIsAskedFor() throws IOException {
        Path all = folder.resolve("avec.pdf");
        Path plain = folder.resolve("sans.pdf");
        assertThat(sheet("ECOSSOLIES-A-0001", "--output", all.toString(), "--with-contacts")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Fiche écrite : ", "avec.pdf");
        assertThat(sheet("ECOSSOLIES-A-0001", "--output", plain.toString(), "--without-notes", "--language", "en"))
                .isZero();
        assertThat(text(all)).contains("La Halle aux Possibles", "Clisson", "Derniers suivis", "@");
        assertThat(text(plain)).contains("La Halle aux Possibles", "Last follow-ups").doesNotContain("@");
        assertThat(sheet("ECOSSOLIES-A-0001", "--output", folder.resolve("fiche.docx").toString())).isZero();
        assertThat(folder.resolve("fiche.docx")).isNotEmptyFile();
    }

    @Test
    void refusesAnUnknownCaseAndAnotherKindOfFile() {
        Path odd = folder.resolve("fiche.odt");
        assertThat(sheet("ECOSSOLIES-A-0001", "--output", odd.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(".pdf", ".docx");
        assertThat(sheet("PERSONNE", "--output", folder.resolve("a.pdf").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("PERSONNE");
        assertThat(odd).doesNotExist();
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }
}
