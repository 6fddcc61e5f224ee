package fr.captierslieux.sillage.store.exchange;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random lawful networks, written in any lawful way, come out as they went in: cell for cell, sorted by code points, and the same after a
 * second store. A failing network is cut down to few rows, which are then shown.
 */
@Tag("store")
class RoundTripTest {
    @TempDir
    Path folder;
    private int stores;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatGoesInComesOut(long seed) throws Exception {
        Map<String, List<Map<String, String>>> files = new RandomNetwork(seed, 14).files();
        String problem = problemOf(files, seed);
        if (problem != null) {
            throw new AssertionError("seed " + seed + ": " + smallest(files, seed));
        }
    }

    /** Takes rows away as long as the network still fails. */
    private String smallest(Map<String, List<Map<String, String>>> files, long seed) throws Exception {
        String problem = String.valueOf(problemOf(files, seed));
        for (String name : List.copyOf(files.keySet()).reversed()) {
            for (int i = Objects.requireNonNull(files.get(name)).size() - 1; i >= 0; i--) {
                Map<String, List<Map<String, String>>> fewer = new LinkedHashMap<>(files);
                List<Map<String, String>> rows = new ArrayList<>(Objects.requireNonNull(files.get(name)));
                rows.remove(i);
                fewer.put(name, rows);
                String still = problemOf(fewer, seed);
                if (still != null && still.startsWith("differs") == problem.startsWith("differs")) {
                    files = fewer;
                    problem = still;
                }
            }
        }
        return problem + "\n" + files;
    }

    private @Nullable String problemOf(Map<String, List<Map<String, String>>> files, long seed) throws Exception {
        Random random = new Random(seed);
        String name = "net" + stores++;
        try (ExchangeBench first = new ExchangeBench(folder, name + ".sillage", null);
                ExchangeBench second = new ExchangeBench(folder, name + "b.sillage", null)) {
            write(files, name, random);
            ImportOutcome outcome = first.importFrom(name);
            if (outcome.faults().stream().anyMatch(Fault::stops)) {
                return "faulty: " + outcome.faults().stream().filter(Fault::stops).toList();
            }
            String difference = difference(first.export(name + "-0"), files);
            Map<String, List<Map<String, String>>> updated = update(files, name + "-update", random);
            ImportOutcome update = first.importFrom(name + "-update");
            Map<String, String> exported = first.export(name + "-1");
            if (difference != null || update.isRefused()) {
                return difference != null ? difference : "faulty: " + update.faults();
            }
            difference = difference(exported, updated);
            if (difference != null) {
                return difference;
            }
            if (first.importFrom(name + "-1").result() != Result.UNCHANGED
                    || first.importFrom(name + "-update").result() != Result.UNCHANGED) {
                return "differs when imported again";
            }
            second.importFrom(name + "-1");
            return second.export(name + "-2").equals(exported) ? null : "differs after the second store";
        }
    }

    private static @Nullable String difference(Map<String, String> exported,
            Map<String, List<Map<String, String>>> files) {
        for (ExchangeFile file : ExchangeFormat.files()) {
            String expected = expected(file, files.getOrDefault(file.name(), List.of()));
            String actual = exported.getOrDefault(file.name() + ".csv", expected);
            if (!actual.equals(expected)) {
                return "differs in " + file.name() + ":\n" + actual + "\ninstead of\n" + expected;
            }
        }
        return null;
    }

    /** Changes cells that no rule ties to others, in files that hold the key and those columns alone. */
    private Map<String, List<Map<String, String>>> update(Map<String, List<Map<String, String>>> files, String name,
            Random random)
            throws Exception {
        Map<String, List<Map<String, String>>> updated = new LinkedHashMap<>();
        Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, List<Map<String, String>>> each : files.entrySet()) {
            ExchangeFile file = ExchangeFormat.getFile(each.getKey());
            List<Map<String, String>> rows = each.getValue().stream().<Map<String, String>>map(LinkedHashMap::new)
                    .toList();
            StringBuilder text = new StringBuilder();
            List<ExchangeColumn> columns = file.columns().stream()
                    .filter(column -> RandomNetwork.change(random, file, column) != null).toList();
            text.append(String.join(";", file.key()))
                    .append(columns.stream().map(column -> ";" + column.header()).collect(Collectors.joining()));
            for (Map<String, String> row : rows) {
                text.append("\n").append(file.key().stream().map(key -> quoted(RandomNetwork.at(row, key)))
                        .collect(Collectors.joining(";")));
                for (ExchangeColumn column : columns) {
                    String change = String.valueOf(RandomNetwork.change(random, file, column));
                    text.append(';').append(quoted(change));
                    row.computeIfPresent(column.header(),
                            (header, cell) -> change.equals("-") ? "" : change.isEmpty() ? cell : change);
                }
            }
            Files.writeString(folder.resolve(name + "/" + file.name() + ".csv"), text, StandardCharsets.UTF_8);
            updated.put(file.name(), rows);
        }
        return updated;
    }

    /** In any lawful way: some rows in a second folder, columns in any order, with and without mark, line ends and needless quotes. */
    private void write(Map<String, List<Map<String, String>>> files, String name, Random random) throws Exception {
        for (Map.Entry<String, List<Map<String, String>>> each : files.entrySet()) {
            ExchangeFile file = ExchangeFormat.getFile(each.getKey());
            List<Map<String, String>> rows = new ArrayList<>(each.getValue());
            Collections.shuffle(rows, random);
            int cut = random.nextInt(rows.size() + 1);
            write(file, rows.subList(0, cut), folder.resolve(name + "/a"), random);
            write(file, rows.subList(random.nextInt(cut + 1), rows.size()), folder.resolve(name + "/b"), random);
        }
    }

    private static void write(ExchangeFile file, List<Map<String, String>> rows, Path target, Random random)
            throws Exception {
        List<String> headers = new ArrayList<>(file.columns().stream().map(column -> column.header()).toList());
        Collections.shuffle(headers, random);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "").append(String.join(";", headers))
                .append(end);
        for (Map<String, String> row : rows) {
            text.append(
                    headers.stream().map(header -> written(file, header, RandomNetwork.at(row, header), end, random))
                            .collect(Collectors.joining(";")))
                    .append(end);
            text.append(random.nextInt(5) == 0 ? end : "");
        }
        Files.createDirectories(target);
        Files.writeString(target.resolve(file.name() + ".csv"), text, StandardCharsets.UTF_8);
    }

    private static String written(ExchangeFile file, String header, String cell, String end, Random random) {
        boolean text = file.getColumn(header).kind() instanceof ColumnKind.Text;
        String way = random.nextBoolean() ? otherWay(file.getColumn(header).kind(), cell) : cell;
        String padded = text || random.nextInt(4) > 0 ? way : " " + way + " ";
        boolean quotes = random.nextInt(6) == 0 || padded.contains(";") || padded.contains("\"")
                || padded.contains("\n");
        return quotes ? '"' + padded.replace("\"", "\"\"").replace("\n", end) + '"' : padded;
    }

    private static String otherWay(ColumnKind kind, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        return switch (kind) {
            case ColumnKind.Decimal decimal ->
                cell.contains(".") || decimal.places() == 1 ? cell.replace('.', ',') : cell + ",00";
            case ColumnKind.CodedList ignored -> "| " + cell + "||" + cell;
            default -> cell;
        };
    }

    private static String expected(ExchangeFile file, List<Map<String, String>> rows) {
        // a column that came later is there once a row says something in it
        List<String> headers = file.columns().stream()
                .filter(column -> column.written() == ExchangeColumn.Written.ALWAYS
                        || rows.stream().anyMatch(row -> !RandomNetwork.at(row, column.header()).isEmpty()))
                .map(column -> column.header()).toList();
        Comparator<Map<String, String>> byKey = file.key().stream()
                .map(key -> Comparator
                        .<Map<String, String>, String>comparing(row -> codePoints(RandomNetwork.at(row, key))))
                .reduce(Comparator::thenComparing).orElseThrow();
        StringBuilder text = new StringBuilder("\uFEFF").append(String.join(";", headers)).append("\r\n");
        rows.stream().sorted(byKey).forEach(row -> text
                .append(headers.stream().map(header -> quoted(RandomNetwork.at(row, header)))
                        .collect(Collectors.joining(";")))
                .append("\r\n"));
        return text.toString();
    }

    /** Sorts as code points do, where a String sorts by halves of them. */
    private static String codePoints(String text) {
        return text.codePoints().mapToObj("%06x"::formatted).collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return cell.contains(";") || cell.contains("\"") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
