package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --partial}: what is lawful goes in, what is faulty stays out with all that refers to it. */
@Tag("store")
class PartialImportTest {
    @TempDir
    Path folder;
    private ExchangeBench bench;

    @BeforeEach
    void open() {
        bench = new ExchangeBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ImportOutcome importWith(String file, String... lines) {
        bench.lawful("in", Map.of(file, List.of(lines)));
        return bench.importFrom(ExchangeBench.PARTIAL, "in");
    }

    private static FileCount of(ImportOutcome outcome, String file) {
        return outcome.files().stream().filter(count -> count.file().equals(file)).findFirst().orElseThrow();
    }

    @Test
    void whoRefersToAFaultyRowStaysOutAsWell() {
        ImportOutcome outcome = importWith("projets", "code;nom;commune;issu_de", "T1;x;99999;", "T2;x;;T1", "T3;x;;");
        assertThat(outcome.result()).isEqualTo(Result.WRITTEN);
        assertThat(of(outcome, "projets")).isEqualTo(new FileCount("projets", 1, 0, 0, 2));
        assertThat(of(outcome, "suivis")).as("through their cases").isEqualTo(new FileCount("suivis", 0, 0, 0, 2));
        assertThat(of(outcome, "presences").leftOut()).as("through enrolments").isEqualTo(1);
        assertThat(of(outcome, "reseaux").added()).isEqualTo(2);
        assertThat(outcome.faults()).filteredOn(fault -> fault.kind() == FaultKind.REFERS_TO_FAULTY_ROW)
                .extracting(fault -> fault.source().substring(fault.source().lastIndexOf('/') + 1) + fault.line()
                        + fault.column())
                .contains("projets.csv3issu_de", "dossiers.csv2projet", "suivis.csv2dossier",
                        "presences.csv2inscription");
        assertThat(bench.count("SELECT count(*) FROM project")).isEqualTo(1);
        assertThat(bench.count("SELECT count(*) FROM pragma_foreign_key_check")).isZero();
        assertThat(bench.importFrom(ExchangeBench.PARTIAL, "in").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void aRuleThatHeldOnlyWithALeftOutRowIsFoundThen() {
        bench.lawful("in", Map.of());
        bench.importFrom("in");
        // the session may end earlier only if the half-day moves, and that row is faulty
        bench.file("update/sessions.csv", "code;fin", "PTL3;2026-11-30");
        bench.file("update/demi_journees.csv", "code;le;debut", "H1;2026-11-30;25:00");
        bench.file("first/demi_journees.csv", "code;le", "H1;2026-12-18");
        bench.importFrom("first");
        ImportOutcome outcome = bench.importFrom(ExchangeBench.PARTIAL, "update");
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.faults()).extracting(Fault::kind).containsExactlyInAnyOrder(FaultKind.NOT_A_TIME,
                FaultKind.OUTSIDE_SESSION);
    }

    @Test
    void aFileThatCannotBeTrustedStaysOut() {
        ImportOutcome outcome = importWith("actions", "code;le;type;titre;inconnue", "A1;2026-04-01;PRESSE;x;y");
        assertThat(of(outcome, "actions")).isEqualTo(new FileCount("actions", 0, 0, 0, 1));
        assertThat(outcome.result()).isEqualTo(Result.WRITTEN);
        assertThat(bench.count("SELECT count(*) FROM advocacy_action")).isZero();
    }

    @Test
    void aLineWithSeveralFlawsIsOneRow() {
        bench.file("in/actions.csv", "code;le;type;titre;departement", "A1;2026-04-01;\"PRESSE\"x;\"x\"y;",
                "A2;2026-04-01;PRESSE;x;");
        assertThat(bench.importFrom(ExchangeBench.PARTIAL, "in").files())
                .containsExactly(new FileCount("actions", 1, 0, 0, 1));
    }

    @Test
    void whenNothingIsLeftNothingIsDone() {
        bench.file("in/actions.csv", "code;le;type;titre", "A1;2026-04-31;PRESSE;x", "A2;2026-04-01;PRESSE;");
        ImportOutcome outcome = bench.importFrom(ExchangeBench.PARTIAL, "in");
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.files()).containsExactly(new FileCount("actions", 0, 0, 0, 2));
    }

    @Test
    void codesThatOnlyLeftOutRowsUseAreNotAdded() {
        importWith("actions", "code;le;type;titre", "A1;2026-04-31;TRACT;x", "A2;2026-04-01;FLYER;x");
        assertThat(bench.text("SELECT group_concat(code) FROM list_code")).isEqualTo("FLYER");
    }
}
