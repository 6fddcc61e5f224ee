package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import leaves behind, when it is refused, tried, interrupted, or not alone. */
@Tag("store")
class ImportSafetyTest {
    @TempDir
    Path folder;

    @Test
    void aRefusedOrTriedImportLeavesTheStoreAsItWas() throws IOException {
        Path file = folder.resolve("a.sillage");
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            bench.lawful("in", Map.of());
            bench.importFrom("in");
        }
        byte[] before = Files.readAllBytes(file);
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            bench.file("wrong/actions.csv", "code;le;type;titre", "A1;2026-04-01;PRESSE;autre",
                    "A9;2026-04-31;PRESSE;x");
            assertThat(bench.importFrom("wrong").result()).isEqualTo(Result.REFUSED);
            bench.file("right/actions.csv", "code;le;type;titre", "A1;2026-04-01;PRESSE;autre");
            assertThat(bench.importFrom(ExchangeBench.DRY_RUN, "right").result()).isEqualTo(Result.TRIED);
            assertThat(bench.importFrom("in").result()).isEqualTo(Result.UNCHANGED);
            assertThat(bench.beside()).allMatch(name -> name.startsWith("a.sillage") && !name.contains(".side-"));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aStoreThatMovedSinceTheCheckIsCheckedAgain() {
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            bench.lawful("in", Map.of());
            bench.importFrom("in");
            bench.file("update/dossiers.csv", "code;issue", "D1;SUSPENDU");
            // the outcome stands only beside the closing date that the store has, and somebody takes it away before the writing begins
            ImportOutcome outcome = bench.importFrom(ImportOptions.USUAL, (step, what, rows) -> {
                if (step == ImportProgress.Step.WRITING && what.isEmpty()) {
                    bench.store().write(new Gesture("test", "Inès"), () -> Sql.execute(bench.store().connection(),
                            "UPDATE support_case SET closed_on = NULL, outcome = NULL, version = version + 1 WHERE code = 'D1'"));
                }
            }, "update");
            assertThat(outcome.faults()).extracting(Fault::kind).containsExactly(FaultKind.OUTCOME_WITHOUT_CLOSING);
            assertThat(outcome.result()).isEqualTo(Result.REFUSED);
            assertThat(bench.text("SELECT outcome FROM support_case WHERE code = 'D1'")).isEqualTo("null");
        }
    }

    @Test
    void whatADeadProcessLeftIsRemoved() throws Exception {
        Process dead = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-version").redirectErrorStream(true).start();
        dead.waitFor();
        Path left = Files.writeString(folder.resolve("a.sillage.side-" + dead.pid() + "-1f"), "rows");
        Path alive = Files.writeString(folder.resolve("a.sillage.side-" + ProcessHandle.current().pid() + "-1f"),
                "rows");
        new ExchangeBench(folder).close();
        assertThat(left).doesNotExist();
        assertThat(alive).exists();
    }

    @Test
    void faultsBeyondTheListAreCounted() {
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            String[] lines = new String[ImportOutcome.LISTED + 11];
            lines[0] = "code;le;type;titre";
            for (int i = 1; i < lines.length; i++) {
                lines[i] = "A" + i + ";2026-04-31;PRESSE;x";
            }
            bench.file("in/actions.csv", lines);
            ImportOutcome outcome = bench.importFrom("in");
            assertThat(outcome.faults()).hasSize(ImportOutcome.LISTED);
            assertThat(outcome.faulty()).isEqualTo(ImportOutcome.LISTED + 10);
        }
    }

    @Test
    void aLongLawfulChainIsNoCycle() {
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            String[] lines = new String[20_001];
            lines[0] = "code;nom;issu_de";
            for (int i = 1; i < lines.length; i++) {
                lines[i] = "T" + i + ";x;" + (i == lines.length - 1 ? "" : "T" + (i + 1));
            }
            bench.file("in/projets.csv", lines);
            assertThat(bench.importFrom(ExchangeBench.DRY_RUN, "in").faults()).isEmpty();
            lines[lines.length - 1] = "T20000;x;T1";
            bench.file("in/projets.csv", lines);
            assertThat(bench.importFrom(ExchangeBench.DRY_RUN, "in").faulty()).isEqualTo(20_000);
            lines[1] = "T1;x;T2-";
            bench.file("in/projets.csv", lines);
            ImportOutcome partial = bench.importFrom(ExchangeBench.PARTIAL, "in");
            assertThat(partial.leftOut()).as("all of them refer to the first, in the end").isEqualTo(20_000);
        }
    }

    @Test
    void importsBesideAnotherOpenStore() throws Exception {
        try (ExchangeBench bench = new ExchangeBench(folder);
                Store window = Store.open(folder.resolve("a.sillage"), null, ExchangeBench.CLOCK)) {
            bench.lawful("in", Map.of());
            CountDownLatch begun = new CountDownLatch(1);
            try (ExecutorService person = Executors.newSingleThreadExecutor()) {
                Future<Integer> saved = person.submit(() -> {
                    begun.await();
                    return window.write(new Gesture("test", "Inès"), () -> Sql.execute(window.connection(),
                            "INSERT INTO list_code (id, list, code) VALUES (randomblob(16), 'mode', 'PIGEON')"));
                });
                ImportOutcome outcome = bench.importFrom(ImportOptions.USUAL, (step, what, rows) -> {
                    if (step == ImportProgress.Step.WRITING) {
                        begun.countDown();
                    }
                }, "in");
                assertThat(outcome.result()).isEqualTo(Result.WRITTEN);
                assertThat(saved.get()).isEqualTo(1);
            }
            assertThat(window.<Long>read(() -> Sql
                    .list(window.connection(), row -> row.getLong(1), "SELECT count(*) FROM follow_up").getFirst()))
                    .isEqualTo(2);
            assertThat(bench.count("SELECT count(*) FROM list_code")).isEqualTo(1);
        }
    }
}
