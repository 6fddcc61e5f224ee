package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.reports.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the benchmarks at full scale: {@code ScaleBenchmarks FOLDER [DIVISOR [NAME,NAME…]]}; the folder keeps files and stores, so that the
 * readers can be run again without the import. Names: import, report, reading, day, window, agenda, case, orientation, duplicates, dashboard, workbook; the first
 * five where none is given.
 */
public final class ScaleBenchmarks {
    private ScaleBenchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int divisor = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        List<String> named = arguments.length > 2
                ? Arrays.asList(arguments[2].split(","))
                : List.of("import", "report", "reading", "day", "window");
        Path files = folder.resolve("files-" + divisor);
        if (Files.notExists(files.resolve("diffusions.csv"))) {
            new LargeNetwork(files, divisor).write();
        }
        Path store = folder.resolve("plain.sillage");
        Path encrypted = folder.resolve("encrypted.sillage");
        if (named.contains("import") || Files.notExists(store)) {
            new ImportBenchmark(folder, files).run();
        }
        if (named.contains("report")) {
            ReportBenchmark report = new ReportBenchmark(folder);
            report.run(store, null);
            report.run(encrypted, ImportBenchmark.PASSPHRASE);
        }
        if (named.contains("workbook")) {
            new WorkbookBenchmark(folder).run(store, Scope.ALL);
        }
        if (named.contains("dashboard")) {
            new DashboardBenchmark().run(store, null);
            if (Files.exists(encrypted)) {
                new DashboardBenchmark().run(encrypted, ImportBenchmark.PASSPHRASE);
            }
        }
        if (named.contains("reading")) {
            ReadingBenchmark reading = new ReadingBenchmark();
            reading.run(store, null);
            reading.run(encrypted, ImportBenchmark.PASSPHRASE);
        }
        if (named.contains("day")) {
            DayBenchmark day = new DayBenchmark();
            day.run(store, null);
            day.run(encrypted, ImportBenchmark.PASSPHRASE);
        }
        if (named.contains("agenda")) {
            CalendarBenchmark agenda = new CalendarBenchmark();
            agenda.run(store, null);
            agenda.run(encrypted, ImportBenchmark.PASSPHRASE);
        }
        if (named.contains("window")) {
            new WindowBenchmark(store, files).run();
        }
        if (named.contains("duplicates")) {
            new DuplicatesBenchmark().run(store, null);
        }
        if (named.contains("case")) {
            CaseFileBenchmark caseFile = new CaseFileBenchmark();
            caseFile.run(store, null);
            caseFile.run(encrypted, ImportBenchmark.PASSPHRASE);
        }
        if (named.contains("orientation")) {
            OrientationBenchmark orientation = new OrientationBenchmark();
            orientation.run(store, null);
            if (Files.exists(encrypted)) {
                orientation.run(encrypted, ImportBenchmark.PASSPHRASE);
            }
        }
    }
}
