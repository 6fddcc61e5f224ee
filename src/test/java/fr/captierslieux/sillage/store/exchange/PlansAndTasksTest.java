package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans, tasks, appointments and organisations against rows that the store has already, in the bin and out of it. */
@Tag("store")
class PlansAndTasksTest {
    private static final Gesture GESTURE = new Gesture("test", "Inès");
    private static final List<String> FILES = List.of("organisations", "plans", "taches", "rendez_vous");

    @TempDir
    Path folder;
    private ExchangeBench bench;

    @BeforeEach
    void open() {
        bench = new ExchangeBench(folder);
        bench.lawful("in", Map.of());
        assertThat(bench.importFrom("in").result()).isEqualTo(Result.WRITTEN);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> faults(String file, String... lines) {
        bench.file("update/" + file + ".csv", lines);
        ImportOutcome outcome = bench.importFrom("update");
        return outcome.faults().stream()
                .map(fault -> fault.kind() + " " + fault.line() + " " + fault.column() + " " + fault.details())
                .toList();
    }

    @Test
    void aPlanWhoseTasksHaveDaysDoesNotBecomeAModel() {
        assertThat(faults("plans", "code;dossier", "PL1;-")).containsExactly(
                "DATED_TASK_OF_MODEL 2 dossier [TA1]", "OTHER_CASE 2 dossier [TA2]");
    }

    @Test
    void aModelGetsNoCaseOtherThanThatOfItsTasks() {
        assertThat(faults("plans", "code;dossier", "PL1;D2")).containsExactly("OTHER_CASE 2 dossier [TA2]");
    }

    @Test
    void aTaskLeavesNoFollowerBehind() {
        assertThat(faults("taches", "code;plan", "TA1;-")).containsExactly("OTHER_PLAN 2 plan [TA2]");
    }

    @Test
    void aPlanDoesNotLoseItsBeginning() {
        assertThat(faults("plans", "code;debut", "PL1;-")).containsExactly("MISSING_VALUE 2 debut []");
    }

    @Test
    void circlesThroughTheStoreAreFound() {
        assertThat(faults("taches", "code;apres", "TA1;TA2")).containsExactly("CYCLE 2 apres []");
        assertThat(faults("plans", "code;modele", "PM;PL1")).hasSize(2).allMatch(fault -> fault.startsWith("CYCLE "));
    }

    @Test
    void tasksGoAlongWithTheirPlanIntoAnotherCase() {
        bench.file("move/plans.csv", "code;dossier", "PL1;D2");
        bench.file("move/taches.csv", "code;dossier", "TA2;D2");
        assertThat(bench.importFrom("move").result()).isEqualTo(Result.WRITTEN);
        assertThat(bench.text("SELECT c.code FROM task t JOIN support_case c ON c.id = t.case_id WHERE t.code = 'TA2'"))
                .isEqualTo("D2");
    }

    @Test
    void whatStandsOnAFaultyPlanStaysOut() {
        bench.lawful("part", Map.of("plans", List.of("code;intitule;dossier;debut;themes", "PX;x;D1;2026-02-30;",
                "PM;De l’idée à la faisabilité;;;PROJET_VISION"), "taches",
                List.of("code;intitule;plan;apres", "TX1;x;PX;", "TX2;x;PX;TX1", "TM3;x;PM;")));
        ImportOutcome outcome = bench.importFrom(ExchangeBench.PARTIAL, "part");
        assertThat(outcome.files()).filteredOn(count -> List.of("plans", "taches").contains(count.file()))
                .containsExactly(new FileCount("plans", 0, 0, 1, 1), new FileCount("taches", 1, 0, 0, 2));
        assertThat(outcome.faults()).extracting(fault -> fault.kind())
                .contains(FaultKind.REFERS_TO_FAULTY_ROW);
    }

    @Test
    void nothingIsWrittenOnADryRun() {
        bench.file("dry/organisations.csv", "code;nom", "M9;Mairie de Clisson");
        assertThat(bench.importFrom(new ImportOptions(ImportOptions.Run.DRY_RUN, ImportOptions.Faulty.REFUSE_ALL),
                "dry").result()).isEqualTo(Result.TRIED);
        assertThat(bench.count("SELECT count(*) FROM organisation")).isEqualTo(2);
    }

    @Test
    void fieldsOfOnesOwnTravelWithThem() {
        bench.file("own/champs.csv", "code;fichier;intitule;type", "URG;taches;Urgence;ENTIER",
                "SIR;organisations;SIREN;TEXTE");
        bench.file("own/taches.csv", "code;champ:URG", "TA1;3");
        bench.file("own/organisations.csv", "code;champ:SIR", "M1;212301234");
        assertThat(bench.importFrom("own").result()).isEqualTo(Result.WRITTEN);
        Map<String, String> exported = bench.export();
        assertThat(exported.get("taches.csv")).contains("note;champ:URG\r\n").contains(";3\r\n");
        assertThat(exported.get("organisations.csv")).contains(";212301234\r\n");
    }

    /** An export must be importable: it names no row that it does not hold, whatever lies in the bin. */
    @Test
    void anExportNamesNobodyWhoIsInTheBin() {
        for (String[] row : new String[][]{{"person", "P2"}, {"follow_up", "S1"}, {"organisation", "M1"},
                {"support_plan", "PM"}, {"task", "TA1"}}) {
            bench.store().write(GESTURE, () -> {
                new SqlRows(bench.store()).update(row[0], RowId.derived(row[0], row[1]), Map.of("deleted", 1L));
                return null;
            });
        }
        Map<String, String> exported = bench.export("out");
        assertThat(exported.get("rendez_vous.csv"))
                .contains("RV1;Premier point;2026-02-03;09:30;11:00;INES;D1;P1;;BUREAU;44109;Salle 2;TENU;;\r\n")
                .contains("INES;;;;SUR_SITE");
        assertThat(exported.get("plans.csv")).doesNotContain("PM").contains("trouver un lieu\";\r\n");
        assertThat(exported.get("taches.csv")).doesNotContain("TM1").doesNotContain("TM2")
                .contains("TA2;Visiter un lieu;PL1;D1;INES;;2026-03-22;;30;;");
        try (ExchangeBench other = new ExchangeBench(folder, "other.sillage", null)) {
            // who was removed from a team or a training left rows that cannot stand without them
            assertThat(other.importFrom("out").faults()).isEmpty();
            assertThat(other.export("again")).isEqualTo(exported);
        }
    }

    @Test
    void aCaseTakesItsPlansTasksAndAppointmentsAlongAndBringsThemBack() {
        Map<String, String> before = bench.export();
        MoveToBin bin = new MoveToBin(bench.store(), new SqlRows(bench.store()));
        assertThat(bin.move(GESTURE, "support_plan", RowId.derived("support_plan", "PL1")))
                .isInstanceOf(MoveToBin.Moved.class);
        Map<String, String> without = bench.export();
        assertThat(without.get("plans.csv")).doesNotContain("PL1");
        assertThat(without.get("taches.csv")).doesNotContain("TA1").doesNotContain("TA2").contains("TA3");
        long gesture = bench.count("SELECT max(id) FROM journal_batch");
        new UndoGesture(bench.store(), new SqlHistory(bench.store())).undo(gesture, "Inès");
        assertThat(bench.export()).isEqualTo(before);

        // D2 goes first: it continues D1
        bin.move(GESTURE, "support_case", RowId.derived("support_case", "D2"));
        assertThat(bin.move(GESTURE, "support_case", RowId.derived("support_case", "D1")))
                .isInstanceOf(MoveToBin.StillUsed.class);
        bench.store().write(GESTURE, () -> {
            new SqlRows(bench.store()).update("distribution",
                    RowId.derived("distribution", "R1", "2026-03-01", "D1"), Map.of("deleted", 1L));
            return null;
        });
        assertThat(bin.move(GESTURE, "support_case", RowId.derived("support_case", "D1")))
                .isInstanceOf(MoveToBin.Moved.class);
        Map<String, String> gone = bench.export();
        assertThat(gone.get("plans.csv")).contains("PM;").doesNotContain("PL1");
        assertThat(gone.get("taches.csv")).contains("TM1;").doesNotContain("TA1");
        assertThat(gone.get("rendez_vous.csv")).contains("RV2;").doesNotContain("RV1");
    }

    @Test
    void aFollowUpMayGoAlthoughItCameOfAnAppointmentAndAnOrganisationWithTasksMayNot() {
        MoveToBin bin = new MoveToBin(bench.store(), new SqlRows(bench.store()));
        assertThat(bin.move(GESTURE, "follow_up", RowId.derived("follow_up", "S1")))
                .isInstanceOf(MoveToBin.Moved.class);
        assertThat(bin.move(GESTURE, "organisation", RowId.derived("organisation", "M1")))
                .isEqualTo(new MoveToBin.StillUsed(Map.of("appointment", 1L, "task", 2L)));
    }

    @Test
    void everyFileIsWrittenAndComesBackTheSame() {
        Map<String, String> exported = bench.export("first");
        assertThat(exported.keySet()).containsAll(FILES.stream().map(name -> name + ".csv").toList());
        assertThat(bench.importFrom("first").result()).isEqualTo(Result.UNCHANGED);
        try (ExchangeBench other = new ExchangeBench(folder, "other.sillage", null)) {
            other.importFrom("first");
            assertThat(other.export("second")).isEqualTo(exported);
        }
    }
}
