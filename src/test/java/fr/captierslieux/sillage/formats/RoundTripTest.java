package fr.captierslieux.sillage.formats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.TableWriter;
import fr.captierslieux.sillage.formats.csv.CsvTableReader;
import fr.captierslieux.sillage.formats.csv.CsvTableWriter;
import fr.captierslieux.sillage.formats.xlsx.XlsxTableReader;
import fr.captierslieux.sillage.formats.xlsx.XlsxTableWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables of every exchange file, written and read back in both formats: the same texts, character for character. */
class RoundTripTest {
    private static final String[] PIECES = {"a", "é", " ", "\"", ";", "\n", "\t", "😀", "=1+1", "+33", "-", "@SUM(A1)",
            "_x000D_", "_x005F_", "&amp;",
            "<b>", "]]>", "\u00A0", "\u2028", "\uFEFF", "\uFFFE", "\uFFFF", "''", "00012", "1e5", "2026-07-14", "VRAI",
            "O", "\\N", "œ", "|", ","};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260714})
    void givesTheSameTextsBack(long seed) throws IOException {
        Map<ExchangeFile, List<List<String>>> tables = randomTables(new Random(seed));
        Path workbook = folder.resolve("all.xlsx");
        try (TableWriter csv = new CsvTableWriter(folder.resolve("csv"));
                TableWriter xlsx = new XlsxTableWriter(workbook)) {
            for (TableWriter writer : List.of(csv, xlsx)) {
                for (Map.Entry<ExchangeFile, List<List<String>>> table : tables.entrySet()) {
                    writer.table(table.getKey().name(), headerOf(table.getKey()));
                    for (List<String> row : table.getValue()) {
                        writer.row(row);
                    }
                }
                writer.finish();
            }
        }
        List<List<String>> written = tables.values().stream().flatMap(List::stream).toList();
        RecordedTables fromWorkbook = RecordedTables.read(new XlsxTableReader(), workbook);
        assertThat(fromWorkbook.told()).as("seed %d", seed).isEmpty();
        assertThat(fromWorkbook.rows).as("seed %d", seed).isEqualTo(written);
        RecordedTables fromCsv = new RecordedTables();
        for (ExchangeFile file : tables.keySet()) {
            new CsvTableReader().read(folder.resolve("csv").resolve(file.name() + ".csv"), file.name(), fromCsv);
        }
        assertThat(fromCsv.told()).as("seed %d", seed).isEmpty();
        assertThat(fromCsv.rows).as("seed %d", seed).isEqualTo(written);
        assertThat(fromCsv.headers).isEqualTo(fromWorkbook.headers);
    }

    private static List<String> headerOf(ExchangeFile file) {
        return file.columns().stream().map(ExchangeColumn::header).toList();
    }

    private static Map<ExchangeFile, List<List<String>>> randomTables(Random random) {
        Map<ExchangeFile, List<List<String>>> tables = new LinkedHashMap<>();
        for (ExchangeFile file : ExchangeFormat.files()) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                List<String> row = new ArrayList<>();
                file.columns()
                        .forEach(column -> row.add(random.nextInt(4) == 0 ? "" : randomCell(column.kind(), random)));
                // a row without any cell is a blank line in one format and nothing at all in the other
                row.set(0, file.columns().getFirst().kind() instanceof ColumnKind.Day ? "2026-01-01" : "X" + i);
                rows.add(row);
            }
            tables.put(file, rows);
        }
        return tables;
    }

    private static String randomCell(ColumnKind kind, Random random) {
        return switch (kind) {
            case ColumnKind.Day() -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000)).toString();
            case ColumnKind.TimeOfDay() -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
            case ColumnKind.Whole whole -> String.valueOf(random.nextLong(whole.min(), whole.max() + 1));
            case ColumnKind.Decimal decimal -> (decimal.places() == 1
                    ? BigDecimal.valueOf(random.nextLong(101), 1)
                    : BigDecimal.valueOf(random.nextLong(10_000_000_000_000L), random.nextInt(5))).stripTrailingZeros()
                    .toPlainString();
            case ColumnKind.CommuneCode() -> "%05d".formatted(1_000 + random.nextInt(95_000));
            case ColumnKind.DepartmentCode() -> "%02d".formatted(1 + random.nextInt(95));
            case ColumnKind.DepartmentList() -> "%02d|%02d".formatted(1 + random.nextInt(95), 1 + random.nextInt(95));
            default -> randomText(random);
        };
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(10) == 0 ? 1_000 : random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
