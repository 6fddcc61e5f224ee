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

@Tag("store")
class OwnFieldsTest {
    private static final List<String> FIELDS = List.of("code;fichier;intitule;type;reseau;choix",
            "SURFACE;projets;Surface;NOMBRE;;",
            "COULEUR;projets;Couleur;LISTE;CRESS;rouge| vert |rouge", "NOTE;stades;Note;TEXTE;;",
            "VU;projets;Vu;OUI_NON;;", "LE;projets;Le;DATE;;",
            "N;projets;Nombre;ENTIER;;");

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

    private ImportOutcome importWith(List<String> fields, String... projects) {
        bench.lawful("in", Map.of("champs", fields, "projets", List.of(projects),
                "stades", List.of("projet;stade;le;champ:NOTE", "T1;IDEE;2026-01-05; une note ")));
        return bench.importFrom("in");
    }

    private static final String HEADER = "champ:SURFACE;code;nom;champ:COULEUR;champ:VU;champ:LE;champ:N";

    @Test
    void areExchangedWithTheirRows() {
        ImportOutcome outcome = importWith(FIELDS, HEADER, "12,50;T1;Le Cœur;rouge;O;2026-07-14;007",
                ";T2;L'Annexe;;;;");
        assertThat(outcome.faults()).isEmpty();
        Map<String, String> files = bench.export();
        assertThat(files.get("champs.csv")).contains("COULEUR;projets;Couleur;LISTE;CRESS;rouge|vert\r\n");
        assertThat(files.get("projets.csv"))
                .contains(";description;champ:COULEUR;champ:LE;champ:N;champ:SURFACE;champ:VU\r\n")
                .contains("T1;Le Cœur;;;;;;;;;;;;rouge;2026-07-14;7;12.5;O\r\n")
                .contains("T2;L'Annexe;;;;;;;;;;;;;;;;\r\n");
        assertThat(files.get("stades.csv")).contains("T1;IDEE;2026-01-05; une note \r\n");
        try (ExchangeBench second = new ExchangeBench(folder, "b.sillage", null)) {
            assertThat(second.importFrom("export-0").faults()).isEmpty();
            assertThat(second.export()).isEqualTo(files);
        }
        assertThat(bench.importFrom("export-0").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void aValueChangesAndIsClearedByItself() {
        importWith(FIELDS, HEADER, "12.5;T1;Le Cœur;rouge;O;;", ";T2;L'Annexe;;;;");
        long operations = bench.count("SELECT count(*) FROM journal_op");
        bench.file("update/projets.csv", "code;champ:SURFACE;champ:COULEUR;champ:VU", "T1;13;-;");
        assertThat(bench.importFrom("update").files()).containsExactly(new FileCount("projets", 0, 1, 0, 0));
        assertThat(bench.export().get("projets.csv")).contains("T1;Le Cœur;;;;;;;;;;;;;;;13;O\r\n");
        assertThat(bench.count("SELECT count(*) FROM journal_op") - operations).isEqualTo(2);
        assertThat(bench.importFrom("update").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void valuesAreCheckedByType() {
        ImportOutcome outcome = importWith(FIELDS, HEADER, "beaucoup;T1;Le Cœur;bleu;oui;14/07/2026;1.5",
                ";T2;L'Annexe;;;;");
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.faults()).extracting(fault -> fault.kind() + " " + fault.line() + " " + fault.column())
                .containsExactlyInAnyOrder("NOT_DECIMAL 2 champ:SURFACE", "NOT_IN_LIST 2 champ:COULEUR",
                        "NOT_YES_NO 2 champ:VU",
                        "NOT_A_DATE 2 champ:LE", "NOT_WHOLE 2 champ:N");
    }

    @Test
    void aColumnThatNobodyDefinedIsAFaultOfTheFile() {
        ImportOutcome outcome = importWith(FIELDS, HEADER + ";champ:NOTE", "1;T1;x;;;;;y", ";T2;x;;;;;z");
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.UNKNOWN_COLUMN);
            assertThat(fault.line() + fault.column()).isEqualTo("1champ:NOTE");
        });
    }

    @Test
    void aFieldKeepsItsMeaning() {
        importWith(FIELDS, HEADER, "12.5;T1;Le Cœur;rouge;O;;", ";T2;L'Annexe;;;;");
        bench.file("update/champs.csv", "code;type;fichier;choix", "SURFACE;TEXTE;projets;", "NOTE;;projets;",
                "COULEUR;;;vert|bleu");
        assertThat(bench.importFrom("update").faults()).filteredOn(Fault::stops)
                .extracting(fault -> fault.kind() + " " + fault.line() + " " + fault.column())
                .containsExactlyInAnyOrder("CODE_CHANGED_MEANING 2 type", "CODE_CHANGED_MEANING 3 fichier",
                        "NOT_IN_LIST 4 choix");
        bench.file("update/champs.csv", "code;intitule;choix", "COULEUR;Teinte;bleu|rouge");
        assertThat(bench.importFrom("update").result()).isEqualTo(Result.WRITTEN);
    }
}
