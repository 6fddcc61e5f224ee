package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.store.Sql;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that exist already: what an import changes of them, and what it may not. */
@Tag("store")
class UpdateTest {
    @TempDir
    Path folder;
    private ExchangeBench bench;

    @BeforeEach
    void importALawfulNetwork() {
        bench = new ExchangeBench(folder);
        bench.lawful("in", Map.of());
        assertThat(bench.importFrom("in").result()).isEqualTo(Result.WRITTEN);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ImportOutcome update(String file, String... lines) {
        bench.file("update/" + file + ".csv", lines);
        return bench.importFrom("update");
    }

    private void assertRefused(ImportOutcome outcome, FaultKind kind, String file, String place) {
        assertThat(outcome.result()).isEqualTo(Result.REFUSED);
        assertThat(outcome.faults()).filteredOn(Fault::stops).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.source()).endsWith(file + ".csv");
            assertThat(fault.line() + " " + fault.column()).isEqualTo(place);
        });
    }

    @Test
    void emptyLeavesDashClearsAndAValueReplaces() {
        long operations = bench.count("SELECT count(*) FROM journal_op");
        ImportOutcome outcome = update("personnes", "tranche_age;code;courriel;commune", "-;P1;;49007");
        assertThat(outcome.files()).containsExactly(new FileCount("personnes", 0, 1, 0, 0));
        assertThat(bench.text(
                "SELECT courriel || commune || coalesce(age_band, '?') || version FROM (SELECT email AS courriel, * FROM person) WHERE code = 'P1'"))
                .isEqualTo("jean@exemple.fr49007?1");
        assertThat(bench.count("SELECT count(*) FROM journal_op") - operations).as("one operation a changed field")
                .isEqualTo(2);
        assertThat(update("personnes", "tranche_age;code;courriel;commune", "-;P1;;49007").result())
                .isEqualTo(Result.UNCHANGED);
    }

    @Test
    void listsAreReplacedAsAWhole() {
        update("projets", "code;familles", "T1; CUISINE_PARTAGEE || FABLAB|FABLAB|");
        assertThat(bench.text("SELECT families FROM project WHERE code = 'T1'")).isEqualTo("CUISINE_PARTAGEE|FABLAB");
    }

    @Test
    void foldedNamesFollow() {
        assertThat(bench.text("SELECT name_folded FROM person WHERE code = 'P2'")).isEqualTo("oeuvrard anne");
        update("personnes", "code;prenom", "P2;Zoë");
        assertThat(bench.text("SELECT name_folded FROM person WHERE code = 'P2'")).isEqualTo("oeuvrard zoe");
        assertThat(bench.text("SELECT name_folded FROM project WHERE code = 'T1'")).isEqualTo("le coeur");
        assertThat(bench.count("SELECT count(*) FROM person_search WHERE person_search MATCH 'zoe'")).isEqualTo(1);
    }

    @Test
    void oneWhenEmptyIsForNewRows() {
        update("participations", "evenement;personne;organisation;nombre", "E1;;Ville de Nantes;", "E1;P2;;");
        assertThat(bench.text("SELECT group_concat(attendees) FROM (SELECT attendees FROM participation ORDER BY rid)"))
                .isEqualTo("1,4,1");
        update("participations", "evenement;personne;organisation;nombre", "E1;-;Ville de Nantes;-");
        assertThat(bench.count("SELECT attendees FROM participation WHERE organisation IS NOT NULL")).isEqualTo(1);
    }

    @Test
    void rulesApplyToTheRowAsItWillStand() {
        assertRefused(update("dossiers", "code;cloture_le", "D1;-"), FaultKind.OUTCOME_WITHOUT_CLOSING, "dossiers",
                "2 issue");
        assertRefused(update("dossiers", "code;issue", "D1;-"), FaultKind.CLOSED_WITHOUT_OUTCOME, "dossiers",
                "2 cloture_le");
        assertRefused(update("dossiers", "code;premier_contact_le", "D1;2026-01-13"), FaultKind.END_BEFORE_BEGINNING,
                "dossiers",
                "2 premier_entretien_le");
        assertRefused(update("dossiers", "code;suite_de", "D1;D2"), FaultKind.CYCLE, "dossiers", "2 suite_de");
    }

    @Test
    void whatTheStoreHasIsNotBroken() {
        bench.file("update/formations.csv", "code;intitule;organisme", "AUTRE;x;y");
        assertRefused(update("sessions", "code;debut", "PTL3;2026-09-02"), FaultKind.OUTSIDE_SESSION, "sessions",
                "2 debut");
        bench.file("update/sessions.csv", "code;formation;statut;debut;fin", "PTL4;PTL;OUVERTE;2026-09-01;2026-12-18");
        assertRefused(update("inscriptions", "code;session", "I1;PTL4"), FaultKind.OTHER_SESSION, "inscriptions",
                "2 session");
        bench.file("update/inscriptions.csv", "code;session;personne;statut", "I2;PTL3;P2;INSCRIT");
        assertRefused(update("demi_journees", "code;session", "H1;PTL4"), FaultKind.OTHER_SESSION, "demi_journees",
                "2 session");
        bench.file("update/demi_journees.csv", "code;moment", "H2;MATIN");
        assertRefused(bench.importFrom("update"), FaultKind.SAME_HALF_DAY, "demi_journees", "2 moment");
        bench.file("update/demi_journees.csv", "code;moment", "H2;MATIN", "H1;APRES_MIDI");
        bench.file("update/inscriptions.csv", "code;personne;session;statut", "I3;P1;PTL3;CANDIDAT");
        assertRefused(bench.importFrom("update"), FaultKind.ENROLLED_TWICE, "inscriptions", "2 personne");
    }

    @Test
    void theNetworkOfACaseNeverChanges() {
        assertRefused(update("dossiers", "code;reseau", "D1;IRESA"), FaultKind.NETWORK_CHANGED, "dossiers", "2 reseau");
        assertThat(update("dossiers", "code;reseau", "D1;CRESS").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void aRowInTheBinIsUpdatedAndStaysThere() {
        bench.store().write(new Gesture("test", "Inès"), () -> Sql.execute(bench.store().connection(),
                "UPDATE person SET deleted = 1, version = version + 1 WHERE code = 'P2'"));
        ImportOutcome outcome = update("personnes", "code;nom", "P2;Autre");
        assertThat(outcome.faults()).singleElement().extracting(Fault::kind).isEqualTo(FaultKind.IN_THE_BIN);
        assertThat(bench.text("SELECT last_name || deleted FROM person WHERE code = 'P2'")).isEqualTo("Autre1");
        assertThat(bench.export().get("personnes.csv")).doesNotContain("P2");
        assertThat(bench.export().get("membres.csv")).as("what needs it is left aside with it").doesNotContain("P2");
    }

    @Test
    void anErasedRowIsLeftOut() {
        bench.store().write(new Gesture("test", "Inès"), () -> Sql.execute(bench.store().connection(),
                "UPDATE person SET deleted = 2, version = version + 1 WHERE code = 'P2'"));
        ImportOutcome outcome = update("personnes", "code;nom", "P2;Autre", "P1;Durand");
        assertThat(outcome.files()).containsExactly(new FileCount("personnes", 0, 1, 0, 1));
        assertThat(bench.text("SELECT last_name FROM person WHERE code = 'P2'")).isEqualTo("Œuvrard");
    }

    @Test
    void anExportThatNamesBinnedRowsCanBeReadBack() {
        bench.store().write(new Gesture("test", "Inès"), () -> Sql.execute(bench.store().connection(),
                "UPDATE member_network SET deleted = 1, version = version + 1 WHERE code = 'IRESA'"));
        Map<String, String> files = bench.export();
        assertThat(files.get("dossiers.csv")).contains("D1").doesNotContain("D2");
        assertThat(files.get("suivis.csv")).contains("S1").doesNotContain("S2");
        assertThat(files.get("orientations.csv")).contains("O1").doesNotContain("IRESA");
        try (ExchangeBench second = new ExchangeBench(folder, "b.sillage", null)) {
            assertThat(second.importFrom("export-0").faults()).isEmpty();
            assertThat(second.export()).isEqualTo(files);
        }
    }

    @Test
    void aNewCodeOfAnOpenListIsAddedOnce() {
        ImportOutcome outcome = update("suivis", "code;mode", "S1;PIGEON", "S2;PIGEON");
        assertThat(outcome.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.NEW_LIST_CODE);
            assertThat(fault.line() + fault.column() + fault.value()).isEqualTo("2modePIGEON");
        });
        assertThat(bench.text("SELECT list || code FROM list_code")).isEqualTo("modePIGEON");
        bench.file("update/suivis.csv", "code;dossier;le;type;mode", "S3;D1;2026-02-03;APPEL;PIGEON");
        assertThat(bench.importFrom("update").faults()).isEmpty();
        assertThat(bench.count("SELECT count(*) FROM list_code")).isEqualTo(1);
    }
}
