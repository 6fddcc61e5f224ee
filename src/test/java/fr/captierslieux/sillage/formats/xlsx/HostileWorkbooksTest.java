package fr.captierslieux.sillage.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.formats.RecordedTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that no honest program writes: each is answered by faults, in little memory and time. */
class HostileWorkbooksTest {
    private static final String HEADER = "<row><c t=\"str\"><v>code</v></c><c t=\"str\"><v>module</v></c></row>";
    private static final String ROW = "<row><c t=\"str\"><v>D1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void refusesEntitiesAndExternalFiles() throws IOException {
        for (String type : new String[]{"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a SYSTEM \"http://192.0.2.1/x.dtd\">",
                "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;\">]>"}) {
            for (String part : new String[]{"xl/one.xml", "xl/workbook.xml", "_rels/.rels", "xl/styles.xml",
                    "xl/texts.xml"}) {
                HandMadeWorkbook workbook = new HandMadeWorkbook().sheet(HEADER + ROW).part(part, type + "<a>&x;</a>");
                RecordedTables found = read(workbook);
                assertThat(found.told()).as(part).containsExactly("DAMAGED_WORKBOOK 0");
                assertThat(found.rows).isEmpty();
            }
        }
    }

    @Test
    void stopsABombEarly() throws IOException {
        HandMadeWorkbook workbook = new HandMadeWorkbook().part("xl/one.xml", out -> {
            String sheet = HandMadeWorkbook.sheetAround(HEADER + "@");
            out.write(sheet.substring(0, sheet.indexOf('@')).getBytes(StandardCharsets.UTF_8));
            byte[] rows = "<row><c><v></v></c></row>".repeat(40_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 500; i++) {
                out.write(rows);
            }
        });
        Path file = workbook.write(folder.resolve("bomb.xlsx"));
        assertThat(Files.size(file)).isLessThan(4_000_000);
        RecordedTables found = Assertions.assertTimeout(Duration.ofSeconds(60),
                () -> RecordedTables.read(new XlsxTableReader(), file));
        assertThat(found.told()).containsExactly("WORKBOOK_TOO_LARGE 0");
    }

    @Test
    void stopsTextsAndAttributesWithoutEnd() throws IOException {
        byte[] letters = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (String start : new String[]{"<row><c r=\"", "<row><c t=\"str\"><v>", "<row><!-- ", "<row><"}) {
            HandMadeWorkbook workbook = new HandMadeWorkbook().part("xl/one.xml", out -> {
                String sheet = HandMadeWorkbook.sheetAround(HEADER + start + "@");
                out.write(sheet.substring(0, sheet.indexOf('@')).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 60; i++) {
                    out.write(letters);
                }
            });
            assertThat(read(workbook).told()).as(start).hasSize(1).first().asString()
                    .matches("(WORKBOOK_TOO_LARGE|DAMAGED_WORKBOOK) 0");
        }
    }

    @Test
    void limitsNamesAndDepth() throws IOException {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            names.append("<row><c a").append(i).append("=\"\"/></row>");
        }
        assertThat(read(new HandMadeWorkbook().sheet(HEADER + names)).told()).containsExactly("DAMAGED_WORKBOOK 0");
        assertThat(read(new HandMadeWorkbook().sheet("<a>".repeat(100_000))).told())
                .containsExactly("DAMAGED_WORKBOOK 0");
    }

    @Test
    void limitsColumns() throws IOException {
        assertThat(read(new HandMadeWorkbook().sheet(HEADER + "<row>" + "<c/>".repeat(20_000) + "</row>")).told())
                .containsExactly("DAMAGED_WORKBOOK 0");
        assertThat(read(new HandMadeWorkbook().sheet(HEADER + "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")).told())
                .containsExactly("DAMAGED_WORKBOOK 0");
    }

    @Test
    void limitsSharedTexts() throws IOException {
        byte[] text = ("<si><t>" + "y".repeat(30_000) + "</t></si>").getBytes(StandardCharsets.UTF_8);
        byte[] noise = new byte[12_000_000];
        new Random(1).nextBytes(noise);
        // the noise pays for the budget, so that the limit of the texts itself is met
        HandMadeWorkbook workbook = new HandMadeWorkbook().sheet(HEADER).part("xl/noise.bin", out -> out.write(noise))
                .part("xl/texts.xml", out -> {
                    out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 5_000; i++) {
                        out.write(text);
                    }
                    out.write("</sst>".getBytes(StandardCharsets.UTF_8));
                });
        assertThat(read(workbook).told()).containsExactly("WORKBOOK_TOO_LARGE 0");
    }

    @Test
    void refusesWhatIsCutOrFlipped() throws IOException {
        byte[] whole = Files
                .readAllBytes(new HandMadeWorkbook().sheet(HEADER + ROW.repeat(200)).write(folder.resolve("a.xlsx")));
        Path file = folder.resolve("b.xlsx");
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(RecordedTables.read(new XlsxTableReader(), file).told()).as("cut at %d", length)
                    .containsExactly("DAMAGED_WORKBOOK 0");
        }
        Random random = new Random(42);
        for (int i = 0; i < 400; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            RecordedTables found = RecordedTables.read(new XlsxTableReader(), file);
            if (found.told().isEmpty()) {
                assertThat(found.rows).as("flip %d", i).hasSize(200).allMatch(row -> row.getFirst().equals("D1"));
            }
        }
    }

    @Test
    void asksForTheWorkbookWithinTheZip() throws IOException {
        assertThat(read(new HandMadeWorkbook().without("_rels/.rels")).told()).containsExactly("DAMAGED_WORKBOOK 0");
        assertThat(read(new HandMadeWorkbook().without("xl/one.xml")).told()).containsExactly("DAMAGED_WORKBOOK 0");
        assertThat(read(new HandMadeWorkbook().without("xl/styles.xml").sheet(HEADER + ROW)).rows).hasSize(1);
        HandMadeWorkbook outside = new HandMadeWorkbook().part("xl/_rels/workbook.xml.rels",
                HandMadeWorkbook.relationships(
                        "<Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"));
        assertThat(read(outside).told()).containsExactly("DAMAGED_WORKBOOK 0");
        Path text = Files.writeString(folder.resolve("text.xlsx"), "code;module\nD1;x\n");
        assertThat(RecordedTables.read(new XlsxTableReader(), text).told()).containsExactly("DAMAGED_WORKBOOK 0");
    }

    private RecordedTables read(HandMadeWorkbook workbook) throws IOException {
        Path file = folder.resolve("a.xlsx");
        return Assertions.assertTimeout(Duration.ofSeconds(60),
                () -> RecordedTables.read(new XlsxTableReader(), workbook.write(file)));
    }
}
