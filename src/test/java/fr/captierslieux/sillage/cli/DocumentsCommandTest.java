package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the sample's sessions by command, with the templates beside the store. */
@Tag("store")
class DocumentsCommandTest {
    private static final String SESSION = "CRESS-F-0003";

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void store() {
        SampleStore.copyInto(folder).close();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--store", folder.resolve("exemple.sillage").toString()));
        all.addAll(List.of(arguments));
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of())
                .execute(all.toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesWhatASessionHasByKindAndDay() throws IOException {
        Path target = Files.createDirectories(Path.of("target/letters/sample"));
        assertThat(run("documents", SESSION, "--output", target.toString(), "--kind", "emargement", "--day",
                "2026-09-03")).as(said()).isZero();
        assertThat(names(target)).contains("emargement-CRESS-F-0003-2026-09-03.docx",
                "emargement-CRESS-F-0003-2026-09-03.pdf");
        try (PDDocument document = Loader
                .loadPDF(target.resolve("emargement-CRESS-F-0003-2026-09-03.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Nadia Aouda", "jeudi 3 septembre 2026",
                    "Immersion et culture tiers-lieux").as("who gave up before signs no more").contains("Karim Moreau");
        }
        Path all = folder.resolve("tous");
        assertThat(run("documents", SESSION, "--output", all.toString())).isZero();
        assertThat(names(all).stream().filter(name -> name.startsWith("convocation-") && name.endsWith(".pdf")))
                .as("all enrolled but who gave up").hasSize(12);
        assertThat(names(all).stream().filter(name -> name.startsWith("certificat") && name.endsWith(".docx")))
                .as("also who gave up has followed something").hasSize(13);
        assertThat(names(all).stream().filter(name -> name.startsWith("emargement") && name.endsWith(".docx")))
                .hasSize(20);
    }

    @Test
    void templatesAreWrittenOnceAndUsedBesideTheStore() throws IOException {
        Path templates = folder.resolve("modeles");
        assertThat(run("templates", "--output", templates.toString())).isZero();
        assertThat(names(templates)).hasSize(4);
        Files.write(templates.resolve("convocation.docx"), Files.readAllBytes(templates.resolve("emargement.docx")));
        assertThat(run("templates", "--output", templates.toString())).isZero();
        assertThat(said()).contains("Déjà là, laissé tel quel");
        assertThat(run("documents", SESSION, "--output", folder.resolve("out").toString(), "--kind", "convocation"))
                .isZero();
        assertThat(run("documents", "RIEN", "--output", folder.resolve("out").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("documents", SESSION, "--output", folder.resolve("out").toString(), "--kind", "facture"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("« RIEN »", "« facture »");
    }
}
