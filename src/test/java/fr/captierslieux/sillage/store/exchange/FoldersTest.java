package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several folders as one import. */
@Tag("store")
class FoldersTest {
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

    @Test
    void rowsReferToEachOtherAcrossFolders() {
        bench.file("all/a/dossiers.csv", "code;projet;reseau;premier_contact_le", "D1;T1;CRESS;2026-01-05");
        bench.file("all/b/deep/projets.csv", "code;nom", "T1;x");
        bench.file("all/b/reseaux.csv", "code;nom;type", "CRESS;x;REGIONAL");
        bench.file("all/b/notes.txt", "ignored");
        bench.file("all/b/.hidden.csv", "ignored");
        bench.file("all/b/~$projets.csv", "ignored");
        ImportOutcome outcome = bench.importFrom("all");
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.added()).isEqualTo(3);
    }

    @Test
    void equalRowsAreOneAndAnEmptyCellContradictsNothing() {
        bench.file("all/a/reseaux.csv", "code;nom;type;courriel", "CRESS;x;REGIONAL;");
        bench.file("all/b/reseaux.csv", "code;nom;type;courriel;accompagne", "CRESS;x;REGIONAL;a@b.fr;-");
        bench.file("all/c/reseaux.csv", "nom;code;type", "x;CRESS;REGIONAL");
        ImportOutcome outcome = bench.importFrom("all");
        assertThat(outcome.faults()).isEmpty();
        assertThat(outcome.files()).containsExactly(new FileCount("reseaux", 1, 0, 0, 0));
        assertThat(bench.text("SELECT email FROM member_network")).isEqualTo("a@b.fr");
        assertThat(bench.importFrom("all", "all/a", "all/../all").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void differentValuesAreAFaultThatNamesBothPlaces() {
        bench.file("all/a/reseaux.csv", "code;nom;type", "CRESS;;REGIONAL", "IRESA;x;REGIONAL");
        bench.file("all/b/reseaux.csv", "code;nom;type", "CRESS;Cress;REGIONAL", "IRESA;x;REGIONAL");
        bench.file("all/c/reseaux.csv", "code;type;nom", "IRESA;REGIONAL;x", "CRESS;REGIONAL;CRESS");
        ImportOutcome outcome = bench.importFrom("all");
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.DIFFERENT_IN_TWO_FOLDERS);
            assertThat(fault.source()).endsWith(Path.of("c", "reseaux.csv").toString());
            assertThat(fault.line() + fault.column() + fault.value()).isEqualTo("3nomCRESS");
            assertThat(fault.details()).singleElement().asString().endsWith(Path.of("b", "reseaux.csv") + ":2");
        });
        assertThat(bench.importFrom(ExchangeBench.PARTIAL, "all").files())
                .containsExactly(new FileCount("reseaux", 1, 0, 0, 1));
    }

    @Test
    void clearingHereAndSayingThereIsDifferent() {
        bench.file("all/a/reseaux.csv", "code;nom;type;courriel", "CRESS;x;REGIONAL;-");
        bench.file("all/b/reseaux.csv", "code;nom;type;courriel", "CRESS;x;REGIONAL;a@b.fr");
        assertThat(bench.importFrom("all").faults()).extracting(Fault::kind)
                .containsExactly(FaultKind.DIFFERENT_IN_TWO_FOLDERS);
    }

    @Test
    void aRowTwiceInOneFileNamesBothLines() {
        bench.file("all/reseaux.csv", "code;nom;type", "CRESS;x;REGIONAL", "IRESA;x;REGIONAL", "CRESS;x;REGIONAL");
        assertThat(bench.importFrom("all").faults())
                .extracting(fault -> fault.kind() + " " + fault.line() + " " + fault.details())
                .containsExactly("DUPLICATE_ROW 2 [4]", "DUPLICATE_ROW 4 [2]");
    }

    @Test
    void emptyFoldersHoldNothingToRead() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));
        assertThat(bench.importFrom("empty").faults()).extracting(Fault::kind)
                .containsExactly(FaultKind.NOTHING_TO_READ);
    }
}
