package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stages of a network's own: files of those who have none stay as they were. */
@Tag("store")
class SubStagesExchangeTest {
    @TempDir
    Path folder;

    private ExchangeBench bench;

    @BeforeEach
    void open() {
        bench = new ExchangeBench(folder);
        bench.lawful("net", Map.of());
        bench.importFrom("net");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ImportOutcome name(String subStage) {
        bench.file("sub/sous_stades.csv", "code;stade;intitule;ordre", "ETUDE;FAISABILITE;Étude de marché;2",
                "STATUTS;CREATION;Statuts;");
        bench.file("sub/stades.csv", "projet;stade;le;sous_stade", "T1;CREATION;2026-03-01;" + subStage);
        return bench.importFrom("sub");
    }

    @Test
    void filesWithoutSubStagesStayAsTheyWere() {
        Map<String, String> before = bench.export();
        assertThat(before).doesNotContainKey("sous_stades.csv");
        assertThat(before.get("stades.csv")).startsWith("\uFEFFprojet;stade;le\r\n");
        assertThat(name("STATUTS").faults()).isEmpty();
        Map<String, String> named = bench.export("named");
        assertThat(named.get("stades.csv")).isEqualTo(
                "\uFEFFprojet;stade;le;sous_stade\r\nT1;CREATION;2026-03-01;STATUTS\r\nT1;IDEE;2026-01-05;\r\n");
        try (ExchangeBench second = new ExchangeBench(folder, "second.sillage", null)) {
            assertThat(second.importFrom("named").isRefused()).isFalse();
            assertThat(second.export("back")).isEqualTo(named);
        }
        name("-");
        assertThat(bench.export().get("stades.csv")).isEqualTo(before.get("stades.csv"));
    }

    @Test
    void aRowNamesASubStageOfItsOwnStageAndThatStaysWithinIt() {
        assertThat(name("ETUDE").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.OTHER_STAGE);
            assertThat(fault.column()).isEqualTo("sous_stade");
            assertThat(fault.value()).isEqualTo("ETUDE");
            assertThat(fault.details()).containsExactly("FAISABILITE");
        });
        name("STATUTS");
        bench.file("moved/sous_stades.csv", "code;stade;intitule", "STATUTS;IDEE;Statuts");
        assertThat(bench.importFrom("moved").faults()).extracting(Fault::kind)
                .containsExactly(FaultKind.CODE_CHANGED_MEANING);
    }

    @Test
    void partialImportLeavesOutTheRowAndKeepsTheSubStages() {
        bench.file("sub/sous_stades.csv", "code;stade;intitule", "ETUDE;FAISABILITE;Étude");
        bench.file("sub/stades.csv", "projet;stade;le;sous_stade", "T1;CREATION;2026-03-01;ETUDE");
        bench.importFrom(ExchangeBench.PARTIAL, "sub");
        assertThat(bench.count("SELECT count(*) FROM sub_stage")).isEqualTo(1);
        assertThat(bench.count("SELECT count(*) FROM stage_change WHERE sub_stage_id IS NOT NULL")).isZero();
    }
}
