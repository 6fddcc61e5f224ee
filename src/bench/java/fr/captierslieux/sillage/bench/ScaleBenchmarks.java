package fr.captierslieux.sillage.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the benchmarks at full scale in one process: {@code ScaleBenchmarks FOLDER [DIVISOR]}; the folder keeps files and stores. */
public final class ScaleBenchmarks {
    private ScaleBenchmarks() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int divisor = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path files = folder.resolve("files-" + divisor);
        if (Files.notExists(files.resolve("diffusions.csv"))) {
            new LargeNetwork(files, divisor).write();
        }
        Path store = new ImportBenchmark(folder, files).run();
        ReportBenchmark report = new ReportBenchmark(folder);
        report.run(store, null);
        Path encrypted = folder.resolve("encrypted.sillage");
        report.run(encrypted, ImportBenchmark.PASSPHRASE);
        ReadingBenchmark reading = new ReadingBenchmark();
        reading.run(store, null);
        reading.run(encrypted, ImportBenchmark.PASSPHRASE);
    }
}
