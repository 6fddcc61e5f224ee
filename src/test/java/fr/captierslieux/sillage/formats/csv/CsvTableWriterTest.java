package fr.captierslieux.sillage.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesWhatTheContractSays() throws IOException {
        Path target = folder.resolve("a").resolve("export");
        try (CsvTableWriter writer = new CsvTableWriter(target)) {
            writer.table("stades", List.of("projet", "stade", "le"));
            writer.row(List.of("P1", " =1+1 ", "a;b"));
            writer.row(List.of("", "il dit \"oui\"", "un\ndeux"));
            writer.table("zones", List.of("zone", "commune", "debut", "fin"));
            assertThat(target).doesNotExist();
            writer.finish();
        }
        assertThat(target.resolve("stades.csv"))
                .hasContent("\uFEFFprojet;stade;le\r\nP1; =1+1 ;\"a;b\"\r\n;\"il dit \"\"oui\"\"\";\"un\ndeux\"\r\n");
        assertThat(target.resolve("zones.csv")).hasContent("\uFEFFzone;commune;debut;fin\r\n");
        assertThat(filesIn(folder.resolve("a"))).containsExactly("export");
    }

    @Test
    void replacesItsOwnFilesAndLeavesOthersAlone() throws IOException {
        Files.writeString(folder.resolve("stades.csv"), "old");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        try (CsvTableWriter writer = new CsvTableWriter(folder)) {
            writer.table("stades", List.of("projet", "stade", "le"));
            assertThat(folder.resolve("stades.csv")).hasContent("old");
            writer.finish();
        }
        assertThat(folder.resolve("stades.csv")).hasContent("\uFEFFprojet;stade;le\r\n");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("notes.txt", "stades.csv");
    }

    @Test
    void leavesNothingWhenNotFinished() throws IOException {
        Path target = folder.resolve("export");
        try (CsvTableWriter writer = new CsvTableWriter(target)) {
            writer.table("stades", List.of("projet", "stade", "le"));
            writer.row(List.of("P1", "IDEE", ""));
        }
        assertThat(filesIn(folder)).isEmpty();
        assertThatThrownBy(() -> new CsvTableWriter(Files.writeString(folder.resolve("x"), "")))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void refusesATextThatIsNoText() throws IOException {
        try (CsvTableWriter writer = new CsvTableWriter(folder.resolve("export"))) {
            writer.table("stades", List.of("projet", "stade", "le"));
            assertThatThrownBy(() -> {
                writer.row(List.of("P1", "\uD800", ""));
                writer.finish();
            }).isInstanceOf(IOException.class);
        }
        assertThat(filesIn(folder)).isEmpty();
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
