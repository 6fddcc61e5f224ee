package fr.captierslieux.sillage.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.formats.SheetFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedRowsTest {
    private static final Sheet SHEET = new Sheet("Dossiers",
            List.of(new Sheet.Column("Projet", Sheet.Kind.TEXT), new Sheet.Column("Le", Sheet.Kind.DAY)),
            List.of(List.of("=1+1", "2026-11-24"), List.of("L’« Œuvre »;\n\"bis\"\tter", ""), List.of("-3", ""),
                    List.of("@SUM(A1)", "")));

    @Test
    void cellsStayApartAndNothingIsComputed() {
        assertThat(CopiedRows.text(SHEET).lines()).containsExactly("Projet\tLe", "'=1+1\t2026-11-24",
                "L’« Œuvre »; \"bis\" ter\t", "-3\t", "'@SUM(A1)\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"liste.csv", "liste.xlsx"})
    void anExportThatIsStoppedLeavesWhatWasThere(String name, @TempDir Path folder) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, "avant");
        assertThatThrownBy(() -> new SheetFile().write(file, SHEET, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(Files.readString(file)).isEqualTo("avant");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file);
        }
    }

    @Test
    void aCsvFileReadsTheSame(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("liste.csv");
        new SheetFile().write(file, SHEET, () -> false);
        assertThat(Files.readString(file).split("\r\n")).containsExactly("\uFEFFProjet;Le", "'=1+1;2026-11-24",
                "\"L’« Œuvre »;\n\"\"bis\"\"\tter\";", "-3;", "'@SUM(A1);");
    }
}
