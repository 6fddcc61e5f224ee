package fr.captierslieux.sillage.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacedFileTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void takesItsPlaceAndLeavesNothingBeside() throws IOException {
        Path place = Files.writeString(folder.resolve("r.xlsx"), "before");
        try (PlacedFile file = new PlacedFile(place)) {
            Files.writeString(file.beside(), "new");
            assertThat(place).hasContent("before");
            file.take();
            file.keep();
            assertThat(file.name()).isEqualTo("r.xlsx");
        }
        assertThat(place).hasContent("new");
        assertThat(names()).containsExactly("r.xlsx");
    }

    @Test
    void putsBackWhatWasThereWhereItIsNotKept() throws IOException {
        Path place = Files.writeString(folder.resolve("r.xlsx"), "before");
        assertThatThrownBy(() -> {
            try (PlacedFile file = new PlacedFile(place)) {
                Files.writeString(file.beside(), "new");
                file.take();
                throw new IllegalStateException("the transaction did not come to be");
            }
        }).isInstanceOf(IllegalStateException.class);
        assertThat(place).hasContent("before");
        assertThat(names()).containsExactly("r.xlsx");
    }

    @Test
    void takesNoFoldersPlace() throws IOException {
        Path place = Files.createDirectory(folder.resolve("r.xlsx"));
        try (PlacedFile file = new PlacedFile(place)) {
            Files.writeString(file.beside(), "new");
            assertThatThrownBy(file::take).isInstanceOf(IOException.class);
        }
        assertThat(place).isDirectory();
        assertThat(names()).containsExactly("r.xlsx");
    }

    @Test
    void leavesAnEmptyPlaceEmpty() throws IOException {
        Path place = folder.resolve("r.xlsx");
        try (PlacedFile file = new PlacedFile(place)) {
            Files.writeString(file.beside(), "new");
            file.take();
            assertThat(place).exists();
        }
        try (PlacedFile file = new PlacedFile(place)) {
            assertThatThrownBy(file::take).as("nothing was written").isInstanceOf(IOException.class);
        }
        assertThat(names()).isEmpty();
    }
}
