package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.app.CaseProbe;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.ReadCaseFile;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.casefile.SqlCaseFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Opening the page of a case with 500 follow-ups among a million. Bound: 100 ms to full content, p99; reading may take 40 of them. */
final class CaseFileBenchmark {
    private static final Code LARGE = new Code("D1");
    private static final Code SMALL = new Code("D2");
    private static final int FOLLOW_UPS = 500;
    private static final int RUNS = 60;
    private static final int WARM_UP = 15;

    /** Measures a store that the import benchmark filled; its case D1 is made large first. */
    void run(Path filled, @Nullable Passphrase passphrase) throws IOException, InterruptedException {
        read(filled, passphrase);
        if (passphrase == null) {
            probe(filled);
        }
    }

    private static void probe(Path filled) throws IOException, InterruptedException {
        int code = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), CaseProbe.class.getName(),
                filled.toString(), LARGE.value(), SMALL.value()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("the window ended with " + code);
        }
    }

    private static void read(Path filled, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        long first = System.nanoTime();
        try (Store store = Store.open(filled, passphrase, Clock.systemUTC())) {
            makeLarge(store);
            ReadCaseFile read = new ReadCaseFile(store, new SqlCaseFiles(store));
            long opened = System.nanoTime();
            CaseFile file = read.read(LARGE).orElseThrow();
            System.out.printf("case of %d follow-ups, %s: first reading %.1f ms (store opened and filled in %.1f s)%n",
                    file.list(Happening.FollowUp.class).size(), kind, (System.nanoTime() - opened) / 1e6,
                    (opened - first) / 1e9);
            double[] millis = new double[RUNS];
            for (int i = -WARM_UP; i < RUNS; i++) {
                long start = System.nanoTime();
                CaseFile again = read.read(LARGE).orElseThrow();
                if (i >= 0 && !again.story().isEmpty()) {
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            Arrays.sort(millis);
            System.out.printf("reading it again, %s: p50 %.1f ms, p99 %.1f ms%n", kind, millis[RUNS / 2],
                    millis[RUNS * 99 / 100]);
        }
    }

    private static void makeLarge(Store store) {
        store.write(new Gesture("benchmark", "benchmark"), () -> {
            try (PreparedStatement insert = store.connection().prepareStatement(
                    """
                            INSERT OR IGNORE INTO follow_up (id, code, case_id, advisor_id, held_on, kind, mode, duration_min, themes, report)
                            SELECT ?, ?, c.id, c.advisor_id, ?, 'RENDEZ_VOUS', 'BUREAU', 60, 'FINANCEMENTS|COMMUNICATION',
                                   (SELECT report FROM follow_up WHERE rid = ?) FROM support_case c WHERE c.code = ?""")) {
                for (int i = 0; i < FOLLOW_UPS; i++) {
                    String code = "LARGE" + i;
                    insert.setBytes(1, RowId.derived("follow_up", code).bytes());
                    insert.setString(2, code);
                    insert.setString(3, "202%d-%02d-%02d".formatted(1 + i % 5, 1 + i % 12, 1 + i % 28));
                    insert.setLong(4, 1 + i * 1_000L);
                    insert.setString(5, LARGE.value());
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
