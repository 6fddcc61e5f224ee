package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a network says of lists travels in a file of its own, which is there once something is said. */
@Tag("store")
class ListsExchangeTest {
    private static final String HEADER = "liste;code;libelle_fr;libelle_en;ordre;retire";

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

    private ImportOutcome say(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        bench.file("said/listes.csv", lines);
        return bench.importFrom("said");
    }

    @Test
    void nothingSaidIsNoFileAndAnUnsaidCodeIsNoRow() {
        assertThat(bench.export()).doesNotContainKey("listes.csv");
        bench.file("new/suivis.csv", "code;mode", "S1;PIGEON");
        assertThat(bench.importFrom("new").faults()).extracting(Fault::kind).containsExactly(FaultKind.NEW_LIST_CODE);
        assertThat(bench.export()).doesNotContainKey("listes.csv");
    }

    @Test
    void whatIsSaidComesOutSortedAndGoesInAgain() {
        assertThat(say("mode;PIGEON;Pigeon;;50;", "themes;MEDIATION;La médiation;;;O", "stade;IDEE;Émergence;Seed;;")
                .isRefused()).isFalse();
        Map<String, String> first = bench.export("out");
        assertThat(first.get("listes.csv")).isEqualTo("\uFEFF" + HEADER + "\r\nmode;PIGEON;Pigeon;;50;\r\n"
                + "stade;IDEE;Émergence;Seed;;\r\nthemes;MEDIATION;La médiation;;;O\r\n");
        assertThat(bench.importFrom("out").result()).isEqualTo(Result.UNCHANGED);
        try (ExchangeBench second = new ExchangeBench(folder, "second.sillage", null)) {
            assertThat(second.importFrom("out").isRefused()).isFalse();
            assertThat(second.export("back")).isEqualTo(first);
        }
        say("mode;PIGEON;-;;-;", "stade;IDEE;-;-;;", "themes;MEDIATION;-;;;-");
        assertThat(bench.export()).as("nothing is said any more").doesNotContainKey("listes.csv");
    }

    @Test
    void aCodeThatTheFileBringsIsNoNewsAndOneThatFormsOfferNoMoreIsTaken() {
        say("themes;MEDIATION;;;;O");
        bench.file("both/listes.csv", HEADER, "mode;PIGEON;Pigeon;;;");
        bench.file("both/suivis.csv", "code;mode;themes", "S1;PIGEON;MEDIATION|FINANCEMENTS");
        assertThat(bench.importFrom("both").faults()).isEmpty();
        assertThat(bench.count("SELECT count(*) FROM list_code WHERE list = 'mode'")).isEqualTo(1);
        assertThat(bench.text("SELECT label FROM list_code WHERE code = 'PIGEON'")).isEqualTo("Pigeon");
    }

    @Test
    void aRowThatWasThereWithoutALabelIsTheSameRow() {
        bench.file("new/suivis.csv", "code;mode", "S1;PIGEON");
        bench.importFrom("new");
        say("mode;PIGEON;Pigeon;;;");
        assertThat(bench.text("SELECT group_concat(label) FROM list_code WHERE code = 'PIGEON'")).isEqualTo("Pigeon");
    }

    @Test
    void partialImportLeavesOutWhatIsFixed() {
        bench.file("said/listes.csv", HEADER, "stade;GERME;Germe;;;", "stade;IDEE;Émergence;;;", "genre;F;;;;O");
        ImportOutcome outcome = bench.importFrom(ExchangeBench.PARTIAL, "said");
        assertThat(outcome.faults()).extracting(Fault::kind).containsExactly(FaultKind.FIXED_LIST,
                FaultKind.FIXED_ENTRY);
        assertThat(bench.text("SELECT group_concat(code) FROM list_code")).isEqualTo("IDEE");
    }
}
