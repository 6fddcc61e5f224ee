package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.store.ExchangeRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The column that came later: written once a follow-up names somebody, and never in a way that cannot be read back. */
@Tag("store")
class PeopleOfFollowUpsExchangeTest {
    private static final String BEFORE = "\uFEFFcode;dossier;conseiller;le;type;mode;duree_min;preparation_min;trajet_min;collectif;"
            + "participants;themes;compte_rendu;prochaine_action;echeance;fait_le";

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

    private String followUps() {
        return Objects.requireNonNull(bench.export().get("suivis.csv"));
    }

    private static String header(String file) {
        return file.substring(0, file.indexOf("\r\n"));
    }

    private ImportOutcome met(String people) {
        bench.file("met/suivis.csv", "code;personnes", "S1;" + people);
        return bench.importFrom("met");
    }

    @Test
    void filesWithoutPeopleStayAsTheyWere() {
        assertThat(header(followUps())).isEqualTo(BEFORE);
        met("P2|P1");
        assertThat(header(followUps())).isEqualTo(BEFORE + ";personnes");
        assertThat(followUps()).contains(";=1+1;;;;P2|P1\r\n").doesNotContain(";P2|P1;");
        met("-");
        assertThat(header(followUps())).as("nobody is named any more").isEqualTo(BEFORE);
    }

    @Test
    void exportAndImportGiveTheSameBytesBothWays() {
        for (String people : List.of("-", "P1", "P2|P1")) {
            met(people);
            Map<String, String> first = bench.export("out-" + people.length());
            try (ExchangeBench second = new ExchangeBench(folder, "second" + people.length() + ".sillage", null)) {
                assertThat(second.importFrom("out-" + people.length()).isRefused()).isFalse();
                assertThat(second.export("back-" + people.length())).isEqualTo(first);
            }
        }
    }

    @Test
    void somebodyUnknownIsAFaultAndRepeatedOnesCountOnce() {
        assertThat(met("P1|NOBODY").faults()).extracting(Fault::kind).containsExactly(FaultKind.UNKNOWN_REFERENCE);
        assertThat(met("P1||P2|P1").isRefused()).isFalse();
        assertThat(bench.text("SELECT people FROM follow_up WHERE code = 'S1'")).isEqualTo("P1|P2");
    }

    @Test
    void somebodyInTheBinIsNotExportedAndComesBackWithThem() {
        met("P1|P2");
        ExchangeRows.bin(bench.store(), ExchangeFormat.getFile("personnes"), Map.of("code", "P2"));
        assertThat(followUps()).contains(";=1+1;;;;P1\r\n");
        met("P2");
        assertThat(header(followUps())).as("only somebody in the bin is named").isEqualTo(BEFORE);
        Map<String, String> exported = bench.export("without");
        try (ExchangeBench second = new ExchangeBench(folder, "without.sillage", null)) {
            assertThat(second.importFrom("without").isRefused()).isFalse();
            assertThat(second.export("without-back")).isEqualTo(exported);
        }
        assertThat(bench.text("SELECT people FROM follow_up WHERE code = 'S1'")).as("the reference is kept")
                .isEqualTo("P2");
    }

    @Test
    void anAgreementInTheBinIsNotExportedEither() {
        ExchangeRows.bin(bench.store(), ExchangeFormat.getFile("objectifs"),
                Map.of("convention", "REG26", "indicateur", "A1", "annee", "2026"));
        ExchangeRows.bin(bench.store(), ExchangeFormat.getFile("conventions"), Map.of("code", "REG26"));
        Map<String, String> exported = bench.export("no-agreement");
        assertThat(exported.get("dossiers.csv")).doesNotContain("REG26");
        try (ExchangeBench second = new ExchangeBench(folder, "agreement.sillage", null)) {
            assertThat(second.importFrom("no-agreement").isRefused()).isFalse();
            assertThat(second.export("agreement-back")).isEqualTo(exported);
        }
    }
}
