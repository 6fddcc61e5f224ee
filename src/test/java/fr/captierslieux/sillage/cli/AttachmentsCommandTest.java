package fr.captierslieux.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.app.Wiring;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.documents.AttachProgress;
import fr.captierslieux.sillage.documents.Incoming;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files leave by command; checks and backups tell of them. */
@Tag("store")
class AttachmentsCommandTest {
    private static final Code HALLE = new Code("ECOSSOLIES-A-0001");

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void storeWithOneFile() {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            sample.useCases().caseFile().attachments().attach().attach(HALLE,
                    List.of(Incoming.of("bail.txt", "Le bail".getBytes(StandardCharsets.UTF_8))), "Inès",
                    AttachProgress.SILENT);
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--store", folder.resolve("exemple.sillage").toString()));
        all.addAll(List.of(arguments));
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of())
                .execute(all.toArray(String[]::new));
    }

    @Test
    void writesThemIntoAFolderACase() {
        Path target = folder.resolve("pieces");
        assertThat(run("attachments", "--output", target.toString(), "--case", HALLE.value())).isZero();
        assertThat(target.resolve(HALLE.value()).resolve("bail.txt")).hasContent("Le bail");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Pièces jointes écrites : 1 (7 o).");
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(target.toString());
    }

    @Test
    void refusesWhatIsNoCodeAndSaysWhereThereIsNone() {
        assertThat(run("attachments", "--output", folder.toString(), "--case", "D 1")).isEqualTo(2);
        assertThat(run("attachments", "--output", folder.toString(), "--case", "AUCUN")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("« AUCUN » n’est pas un code de dossier.");
        assertThat(run("attachments", "--output", folder.toString(), "--case", "APESS53-A-0001")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Aucune pièce jointe au dossier « APESS53-A-0001 ».");
    }

    @Test
    void checksAndBackupsTellOfThem() {
        assertThat(run("check")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("pièces jointes : 1 (7 o)");
        assertThat(run("backup", "--output", folder.resolve("b.sillage").toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("La sauvegarde contient les pièces jointes : 1 (7 o).");
    }
}
