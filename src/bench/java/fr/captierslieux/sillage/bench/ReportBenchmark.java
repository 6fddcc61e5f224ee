package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.basics.Sha256;
import fr.captierslieux.sillage.formats.json.JsonReport;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.reports.sent.SentReport.KeptFile;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.ReportSql;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.reports.SqlSentReports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One quarter's report as JSON against the same statements in the sqlite3 shell (a plain store). Bound: at most 1.5 of the shell's time. Then the same
 * quarter frozen as a sent report: no bound, told as a ratio.
 */
final class ReportBenchmark {
    private static final Period QUARTER = Period.quarter(2026, 2);
    private static final int RUNS = 7;

    private final Path folder;

    ReportBenchmark(Path folder) {
        this.folder = folder;
    }

    /** Measures a store; without a passphrase beside the shell. */
    void run(Path store, @Nullable Passphrase passphrase) throws IOException, InterruptedException {
        double first;
        double best = Double.MAX_VALUE;
        int characters = 0;
        try (Store open = Store.open(store, passphrase, Clock.systemUTC())) {
            SqlReportRepository repository = new SqlReportRepository(open);
            JsonReport json = new JsonReport();
            first = -1;
            for (int run = 0; run < RUNS; run++) {
                long start = System.nanoTime();
                characters = json.write(open.read(() -> repository.report(QUARTER, Scope.ALL)), Locale.FRENCH).length();
                double seconds = (System.nanoTime() - start) / 1e9;
                first = first < 0 ? seconds : first;
                best = Math.min(best, seconds);
            }
            sent(open, repository, best);
        }
        System.out.printf("report, %s: JSON of a quarter (%,d characters) %.3f s the first time, %.3f s at best%n",
                passphrase == null ? "plain" : "encrypted", characters, first, best);
        if (passphrase == null) {
            double shell = shell(store);
            System.out.printf(
                    "report: the same statements in the sqlite3 shell %.3f s, ratio %.2f (whole command with %d MB of heap: %.2f s)%n",
                    shell, best / shell, Product.HEAP_MB,
                    Product.seconds("--store", store.toString(), "report", "--period", QUARTER.label(),
                            "--format", "json", "--output", folder.resolve("report.json").toString()));
        }
    }

    /** Freezes the quarter as it would be sent, and sets it against itself; written and taken back, so that the store stays what it is. */
    private static void sent(Store open, SqlReportRepository repository, double report) {
        byte[] file = {1};
        Sha256 sha = new Sha256();
        sha.take(file, file.length);
        SentReport sent = new SentReport(RowId.derived(SentReport.ENTITY, "BENCH"), new Code("BENCH"), QUARTER,
                Scope.ALL,
                new Sending(QUARTER.range().to(), "Région", null, ""), "bench", Instant.EPOCH,
                new KeptFile("rapport.xlsx", sha.hex(), file.length));
        SqlSentReports reports = new SqlSentReports(open);
        double[] seconds = new double[2];
        long[] rows = new long[1];
        try {
            open.write(new Gesture("bench", "bench"), () -> {
                long start = System.nanoTime();
                try {
                    reports.freeze(sent, repository.report(QUARTER, Scope.ALL), new ByteArrayInputStream(file));
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                seconds[0] = (System.nanoTime() - start) / 1e9;
                rows[0] = open.dsl().fetchCount(open.dsl().selectOne().from("sent_row"));
                start = System.nanoTime();
                if (!reports.countChanges(sent).isEmpty()) {
                    throw new IllegalStateException("nothing has changed");
                }
                seconds[1] = (System.nanoTime() - start) / 1e9;
                throw new TakenBack();
            });
        } catch (TakenBack done) {
            System.out.printf(
                    "sent report: a quarter of %,d counted rows frozen in %.2f s, %.1f of its figures alone; set against now in %.2f s, %.1f%n",
                    rows[0], seconds[0], seconds[0] / report, seconds[1], seconds[1] / report);
        }
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private double shell(Path store) throws IOException, InterruptedException {
        Path sql = Files.writeString(folder.resolve("report.sql"),
                "PRAGMA query_only = ON;\nPRAGMA temp_store = MEMORY;\nPRAGMA cache_size = -32768;\n"
                        + ReportSql.of(QUARTER));
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            int code = new ProcessBuilder("sqlite3", store.toString()).redirectInput(sql.toFile())
                    .redirectOutput(folder.resolve("shell.txt").toFile()).redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("sqlite3 ended with " + code);
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }
}
