package fr.captierslieux.sillage.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Sheet;
import fr.captierslieux.sillage.formats.SheetFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aCsvFileReadsTheSame(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("liste.csv");
        new SheetFile().write(file, SHEET);
        assertThat(Files.readString(file).split("\r\n")).containsExactly("\uFEFFProjet;Le", "'=1+1;2026-11-24",
                "\"L’« Œuvre »;\n\"\"bis\"\"\tter\";", "-3;", "'@SUM(A1);");
    }
}
