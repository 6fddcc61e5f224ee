package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the driver that the product ships; the plain one cannot encrypt. */
class EncryptedImportTest {
    private static final String SECRET = "NOTE_CONFIDENTIELLE";

    @TempDir
    Path folder;

    @Test
    void nothingOfTheRowsCanBeReadWhileTheyWait() {
        Path inputs = folder.resolve("in");
        try (ExchangeBench bench = new ExchangeBench(folder, "a.sillage", new Passphrase("quinze réseaux d'ici"))) {
            List<String> lines = new ArrayList<>(List.of("code;prenom;nom"));
            for (int i = 0; i < 20_000; i++) {
                lines.add("P" + i + ";" + SECRET + ";x");
            }
            bench.file("in/personnes.csv", lines.toArray(String[]::new));
            List<String> seen = new ArrayList<>();
            ImportProgress look = (step, what, rows) -> filesBeside(inputs).forEach(file -> {
                seen.add(file.getFileName().toString());
                assertThat(text(file)).as(file.toString()).doesNotContain(SECRET).doesNotContain("personnes");
            });
            assertThat(bench.importFrom(ImportOptions.USUAL, look, "in").result()).isEqualTo(Result.WRITTEN);
            assertThat(seen).as("rows waited beside the store").anyMatch(name -> name.contains(".side-"));
            assertThat(bench.count("SELECT count(*) FROM person")).isEqualTo(20_000);
        }
        assertThat(filesBeside(inputs)).containsExactly(folder.resolve("a.sillage"));
        assertThat(text(folder.resolve("a.sillage"))).doesNotContain(SECRET);
    }

    private List<Path> filesBeside(Path inputs) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.equals(inputs) && !file.toString().endsWith("-shm")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
