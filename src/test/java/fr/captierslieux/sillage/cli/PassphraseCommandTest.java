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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the driver that the product ships; the plain one cannot encrypt. */
class PassphraseCommandTest {
    private static final String SECRET = "quatre mots au hasard";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path key;

    @BeforeEach
    void sample() throws IOException {
        SampleStore.copyInto(folder).close();
        key = Files.writeString(folder.resolve("phrase.txt"), SECRET + "\n");
    }

    private int run(String key, String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(List.of("--store", folder.resolve("exemple.sillage").toString()));
        all.addAll(List.of(arguments));
        return new SillageCommand(new Wiring(SampleStore.CLOCK), new Terminal(stream, stream, false, Words.french()),
                key.isEmpty() ? Map.of() : Map.of("SILLAGE_KEY", key)).execute(all.toArray(String[]::new));
    }

    @Test
    void givesChangesAndRemovesWithoutEverSayingIt() throws IOException {
        assertThat(run("", "passphrase", "--new-key-file", key.toString())).isZero();
        assertThat(run("", "check")).isEqualTo(ExitCode.STORE);
        assertThat(run(SECRET, "check")).isZero();
        Path other = Files.writeString(folder.resolve("autre.txt"), "cinq autres mots au hasard");
        assertThat(run(SECRET, "passphrase", "--new-key-file", other.toString())).isZero();
        assertThat(run(SECRET, "passphrase", "--remove")).as("the former one").isEqualTo(ExitCode.STORE);
        assertThat(run("", "passphrase", "--remove", "--key-file", other.toString())).isZero();
        assertThat(run("", "check")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("n’ouvre pas ce fichier", "Le fichier est chiffré",
                "n’a plus de phrase secrète").doesNotContain("mots au hasard");
    }

    @Test
    void refusesWhatIsNoPassphrase() throws IOException {
        Files.writeString(key, "court");
        assertThat(run("", "passphrase", "--new-key-file", key.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("", "passphrase", "--new-key-file", folder.resolve("absent.txt").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("", "passphrase", "--remove", "--new-key-file", key.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("", "check")).as("nothing has changed").isZero();
    }
}
