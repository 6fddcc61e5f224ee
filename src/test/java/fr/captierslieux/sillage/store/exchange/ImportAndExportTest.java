package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class ImportAndExportTest {
    @TempDir
    Path folder;

    @Test
    void everyFileGoesInAndComesOutTheSame() {
        try (ExchangeBench first = new ExchangeBench(folder)) {
            first.lawful("in", Map.of());
            ImportOutcome outcome = first.importFrom("in");
            assertThat(outcome.faults()).isEmpty();
            assertThat(outcome.result()).isEqualTo(Result.WRITTEN);
            assertThat(outcome.files()).allSatisfy(count -> assertThat(count.added()).as(count.file()).isPositive());
            Map<String, String> files = first.export();
            assertThat(files).hasSize((int) ExchangeFormat.files().stream()
                    .filter(file -> file.written() == ExchangeFile.Written.ALWAYS).count())
                    .doesNotContainKeys("champs.csv", "listes.csv",
                            "modeles_notes.csv", "sous_stades.csv");
            assertThat(files.get("suivis.csv")).isEqualTo(
                    "\uFEFFcode;dossier;conseiller;le;type;mode;duree_min;preparation_min;trajet_min;collectif;"
                            + "participants;themes;compte_rendu;prochaine_action;echeance;fait_le\r\n"
                            + "S1;D1;INES;2026-02-03;RENDEZ_VOUS;;90;;;;;FINANCEMENTS|MEDIATION;=1+1;;;\r\n"
                            + "S2;D2;;2026-07-31;APPEL;;;;;;;;\"Première « visite »\navec \"\"Jean\"\"; fin\";;;\r\n");
            assertThat(files.get("emplois.csv")).endsWith("T1;2026-06-30;1.5;0.25;\r\n");
            assertThat(files.get("participations.csv")).endsWith("E1;;Ville de Nantes;4\r\nE1;P1;;1\r\n");
            try (ExchangeBench second = new ExchangeBench(folder, "b.sillage", null)) {
                assertThat(second.importFrom("export-0").faults()).isEmpty();
                assertThat(second.export()).isEqualTo(files);
            }
        }
    }

    @Test
    void theSameFilesTwiceWriteNothing() {
        try (ExchangeBench bench = new ExchangeBench(folder)) {
            bench.lawful("in", Map.of());
            bench.importFrom("in");
            long operations = bench.count("SELECT count(*) FROM journal_op");
            ImportOutcome again = bench.importFrom("in");
            assertThat(again.result()).isEqualTo(Result.UNCHANGED);
            assertThat(again.files()).allSatisfy(count -> assertThat(count.unchanged()).as(count.file()).isPositive());
            assertThat(bench.count("SELECT count(*) FROM journal_op")).isEqualTo(operations);
            assertThat(bench.count("SELECT count(*) FROM journal_batch")).isEqualTo(1);
            assertThat(bench.text("SELECT gesture FROM journal_batch")).isEqualTo("import-exchange");
            assertThat(bench.beside()).allMatch(name -> name.startsWith("a.sillage") && !name.contains(".side-"));
        }
    }
}
