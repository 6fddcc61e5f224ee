package fr.captierslieux.sillage.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.RecordedTables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableReaderTest {
    private static final String HEADER = "projet;stade;le\n";

    @TempDir
    Path folder;

    @Test
    void takesCsvFilesWhateverTheCaseOfTheExtension() {
        CsvTableReader reader = new CsvTableReader();
        assertThat(reader.reads(Path.of("a", "dossiers.CSV"))).isTrue();
        assertThat(reader.reads(Path.of("dossiers.csv.bak"))).isFalse();
        assertThat(reader.reads(Path.of("/"))).isFalse();
    }

    @Test
    void readsRowsWithTheirLines() throws IOException {
        RecordedTables found = read(
                "\uFEFFprojet;stade;le\r\nP1;\"a;\"\"b\"\"\r\nc\rd\";2026-01-01\r\n\r\n   \r\nP2;;\r\nP3; x ;");
        assertThat(found.tables).containsExactly("stades.csv stades");
        assertThat(found.headers).containsExactly(List.of("projet", "stade", "le"));
        assertThat(found.rows).containsExactly(List.of("P1", "a;\"b\"\nc\nd", "2026-01-01"), List.of("P2", "", ""),
                List.of("P3", " x ", ""));
        assertThat(found.lines).containsExactly(2L, 7L, 8L);
        assertThat(found.told()).isEmpty();
    }

    @Test
    void goesOnAfterRowsOfAnotherWidth() throws IOException {
        RecordedTables found = read(HEADER + "P1;IDEE\nP2;IDEE;2026-01-01;\nP3;IDEE;2026-01-01\n\"\"\n");
        assertThat(found.told()).containsExactly("WRONG_FIELD_COUNT 2 3/2", "WRONG_FIELD_COUNT 3 3/4",
                "WRONG_FIELD_COUNT 5 3/1");
        assertThat(found.lines).containsExactly(4L);
    }

    @Test
    void goesOnAfterStrayQuotes() throws IOException {
        RecordedTables found = read(HEADER + "P1;a\"b;\nP2;\"a\"b;\nP3; \"a\";\nP4;\"a\";\n");
        assertThat(found.told()).containsExactly("BAD_QUOTE 2 stade a\"b", "BAD_QUOTE 3 stade ab",
                "BAD_QUOTE 4 stade \"a\"");
        assertThat(found.lines).containsExactly(5L);
    }

    @Test
    void tellsWhereAQuoteWasNeverClosed() throws IOException {
        RecordedTables found = read(HEADER + "P1;IDEE;\nP2;\"IDEE;\nP3;IDEE;");
        assertThat(found.told()).containsExactly("UNCLOSED_QUOTE 3 stade IDEE;\nP3;IDEE;");
        assertThat(found.lines).containsExactly(2L);
    }

    @Test
    void refusesControlCharacters() throws IOException {
        RecordedTables found = read(HEADER + "P1;a\u0000b;\nP2;a\tb;\nP3;a\rb;\nP4;\u001B[2J;\nP5;\u0085;\n");
        assertThat(found.told()).containsExactly("CONTROL_CHARACTER 2 stade a\uFFFDb", "CONTROL_CHARACTER 4 stade a\rb",
                "CONTROL_CHARACTER 5 stade \uFFFD[2J", "CONTROL_CHARACTER 6 stade \uFFFD");
        assertThat(found.rows).containsExactly(List.of("P2", "a\tb", ""));
    }

    @Test
    void namesEveryLineThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("stades.csv");
        Files.write(file, (HEADER + "P1;été;\nP2;x;\nP3;\"\nnoël\";\n").getBytes(StandardCharsets.ISO_8859_1));
        RecordedTables found = RecordedTables.read(new CsvTableReader(), file);
        assertThat(found.told()).containsExactly("NOT_UTF8 2 stade \uFFFDt\uFFFD", "NOT_UTF8 4 stade \nno\uFFFDl");
        assertThat(found.lines).containsExactly(3L);
    }

    @Test
    void refusesSurrogatesAndOverlongFormsAndTruncatedOnes() throws IOException {
        for (byte[] wrong : List.of(new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[]{(byte) 0xC0, (byte) 0xAF},
                new byte[]{(byte) 0xF0, (byte) 0x9F, (byte) 0x98})) {
            Path file = folder.resolve("stades.csv");
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write((HEADER + "P1;;").getBytes(StandardCharsets.UTF_8));
                out.write(wrong);
            }
            assertThat(RecordedTables.read(new CsvTableReader(), file).told()).singleElement().asString()
                    .startsWith("NOT_UTF8 2 le");
        }
    }

    @Test
    void refusesUtf16WithAndWithoutItsMark() throws IOException {
        for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            Path file = folder.resolve("stades.csv");
            Files.writeString(file, HEADER + "P1;IDEE;\n", Charset.forName(name));
            RecordedTables found = RecordedTables.read(new CsvTableReader(), file);
            assertThat(found.told()).as(name).isNotEmpty().allMatch(told -> told.startsWith("NOT_UTF8 1"));
            assertThat(found.tables).isEmpty();
        }
    }

    @Test
    void judgesTheHeader() throws IOException {
        assertThat(read("").told()).containsExactly("EMPTY_FILE 0");
        assertThat(read("\uFEFF\r\n  \n").told()).containsExactly("EMPTY_FILE 0");
        assertThat(read("projet,stade,le\nP1,IDEE,2026-01-01\n").told())
                .containsExactly("WRONG_SEPARATOR 1 projet,stade,le");
        assertThat(read("projet\tstade\tle\nP1\tIDEE\t2026-01-01\n").told()).hasSize(1);
        assertThat(read("\nprojet;le;le;projet\n").told()).containsExactly("DUPLICATE_HEADER 2 le le",
                "DUPLICATE_HEADER 2 projet projet");
        assertThat(read("projet;\"stade\n").told()).containsExactly("UNCLOSED_QUOTE 1 stade\n stade");
        assertThat(read("projet" + ";x".repeat(5000) + "\n").told()).containsExactly("WRONG_FIELD_COUNT 1 500/5001");
    }

    @Test
    void leavesUnknownNamesToTheTaker() throws IOException {
        Path file = Files.writeString(folder.resolve("autres.csv"), "a,b\nx;y\n");
        RecordedTables found = RecordedTables.read(new CsvTableReader(), file);
        assertThat(found.tables).containsExactly("autres.csv autres");
        assertThat(found.rows).isEmpty();
        assertThat(found.told()).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() throws IOException {
        String emoji = "😀".repeat(32_000);
        assertThat(read(HEADER + "P1;" + emoji + ";\n").rows).containsExactly(List.of("P1", emoji, ""));
        assertThat(read(HEADER + "P1;" + emoji + "x;\nP2;;\n").told()).singleElement().asString()
                .startsWith("TOO_LONG 2 stade 😀").endsWith("32000");
    }

    @Test
    void keepsLittleOfCellsAndRowsWithoutEnd() throws IOException {
        Path file = folder.resolve("stades.csv");
        byte[] letters = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        byte[] separators = ";".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((HEADER + "P1;\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                out.write(letters);
            }
            out.write("\";\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(separators);
            }
            out.write("\nP3;;\n".getBytes(StandardCharsets.UTF_8));
        }
        RecordedTables found = RecordedTables.read(new CsvTableReader(), file);
        assertThat(found.told()).hasSize(2).first().asString().startsWith("TOO_LONG 2 stade xxx");
        assertThat(found.told()).last().isEqualTo("WRONG_FIELD_COUNT 3 3/" + (100 * (1 << 20) + 1));
        assertThat(found.lines).containsExactly(4L);
    }

    private RecordedTables read(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("stades.csv"), content);
        return RecordedTables.read(new CsvTableReader(), file);
    }
}
