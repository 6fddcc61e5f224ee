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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class CatalogueCommandTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void sample() {
        SampleStore.copyInto(folder).close();
    }

    private int run(Path output) {
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, Words.french());
        return new SillageCommand(new Wiring(SampleStore.CLOCK), terminal, Map.of()).execute("catalogue", "--store",
                folder.resolve("exemple.sillage").toString(), "--output", output.toString());
    }

    @Test
    void writesWhatIsPublishedAsAPageAndAsATable() throws IOException {
        assertThat(run(folder.resolve("ressources.html"))).isZero();
        assertThat(Files.readString(folder.resolve("ressources.html"))).contains("Monter un collectif",
                "https://ressources.exemple.fr/cress-a-0001");
        assertThat(run(folder.resolve("ressources.csv"))).isZero();
        assertThat(Files.readAllLines(folder.resolve("ressources.csv"))).hasSizeGreaterThan(20);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ressources.csv : ");
    }

    @Test
    void refusesAnotherEnding() {
        assertThat(run(folder.resolve("ressources.docx"))).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("ressources.docx")).doesNotExist();
    }
}
