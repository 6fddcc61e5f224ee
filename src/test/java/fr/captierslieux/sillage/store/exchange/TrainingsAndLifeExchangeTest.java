package fr.captierslieux.sillage.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.records.SqlRecords;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trainings and network life against rows that the store has already; files that do not use what is new stay as they were. */
@Tag("store")
class TrainingsAndLifeExchangeTest {
    private static final Gesture GESTURE = new Gesture("test", "Inès");

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
        bench.file("update-" + file + "/" + file + ".csv", lines);
        return bench.importFrom("update-" + file).faults().stream()
                .map(fault -> fault.kind() + " " + fault.line() + " " + fault.column() + " " + fault.details())
                .toList();
    }

    private void write(String file, String... lines) {
        bench.file("write-" + file + "/" + file + ".csv", lines);
        assertThat(bench.importFrom("write-" + file).faults()).isEmpty();
    }

    @Test
    void filesHaveTheirLaterColumnsOnceARowSaysSomethingInThem() {
        Map<String, String> before = bench.export();
        for (ExchangeFile file : ExchangeFormat.files()) {
            List<String> always = file.columns().stream()
                    .filter(column -> column.written() == ExchangeColumn.Written.ALWAYS).map(ExchangeColumn::header)
                    .toList();
            if (file.written() == ExchangeFile.Written.ALWAYS) {
                assertThat(before.get(file.name() + ".csv")).startsWith("\uFEFF" + String.join(";", always) + "\r\n");
            }
        }
        write("demi_journees", "code;module_formation;formateurs;lieu", "H1;MO1;FO2|FO1;Le Préau");
        write("taches", "code;intitule;decision", "TD;Écrire la fiche;DE1");
        Map<String, String> named = bench.export("named");
        assertThat(named.get("demi_journees.csv")).contains("formateur;lieu;module_formation;formateurs\r\n")
                .contains(";Le Préau;MO1;FO2|FO1\r\n");
        assertThat(named.get("taches.csv")).contains(";note;decision\r\n").contains("TD;Écrire la fiche;;;;;;;;;;DE1");
        try (ExchangeBench other = new ExchangeBench(folder, "other.sillage", null)) {
            assertThat(other.importFrom("named").faults()).isEmpty();
            assertThat(other.export("again")).isEqualTo(named);
        }
        write("demi_journees", "code;module_formation;formateurs;lieu", "H1;-;-;-");
        write("taches", "code;decision", "TD;-");
        assertThat(bench.export().get("demi_journees.csv")).isEqualTo(before.get("demi_journees.csv"));
    }

    @Test
    void modulesSessionsAndHalfDaysStayWithinOneTraining() {
        write("demi_journees", "code;module_formation", "H1;MO1");
        write("formations", "code;intitule;organisme", "AUT;Autre;x");
        assertThat(faults("modules", "code;formation", "MO1;AUT"))
                .containsExactly("OTHER_PROGRAMME 2 formation [PTL3]");
        assertThat(faults("sessions", "code;formation", "PTL3;AUT")).contains("OTHER_PROGRAMME 2 formation [PTL3]");
        assertThat(save(edit("modules", "MO1", "formation", "PTL", "AUT"))).isInstanceOf(Refused.class);
        assertThat(save(edit("sessions", "PTL3", "formation", "PTL", "AUT"))).isInstanceOf(Refused.class);
    }

    /** One gesture may move a session and its half-days; each alone would leave the other behind. */
    @Test
    void aSessionMovesAlongWithItsHalfDays() {
        RecordEdit session = edit("sessions", "PTL3", "debut", "2026-09-01", "2026-09-08");
        RecordEdit one = edit("demi_journees", "H1", "le", "2026-09-01", "2026-09-08");
        RecordEdit other = edit("demi_journees", "H2", "le", "2026-09-01", "2026-09-08");
        assertThat(kinds(save(session))).containsExactly("0 debut OUTSIDE_SESSION");
        assertThat(kinds(save(edit("demi_journees", "H1", "le", "2026-09-01", "2026-08-31"))))
                .containsExactly("0 le OUTSIDE_SESSION");
        assertThat(kinds(save(edit("demi_journees", "H2", "moment", "APRES_MIDI", "MATIN"))))
                .containsExactly("0 moment SAME_HALF_DAY");
        assertThat(kinds(save(session, one))).containsExactly("0 debut OUTSIDE_SESSION");
        assertThat(save(session, one, other)).isInstanceOf(Saved.class);
    }

    @Test
    void attendancesHoldTheirSession() {
        write("sessions", "code;formation;statut;debut;fin", "PTL4;PTL;OUVERTE;2026-09-01;2026-12-18");
        assertThat(kinds(save(edit("demi_journees", "H1", "session", "PTL3", "PTL4"))))
                .containsExactly("0 session OTHER_SESSION");
        write("inscriptions", "code;session;personne;statut", "I4;PTL4;P2;INSCRIT");
        assertThat(kinds(save(made("presences",
                Map.of("demi_journee", "H1", "inscription", "I4", "presence", "PRESENT")))))
                .containsExactly("0 inscription OTHER_SESSION");
    }

    @Test
    void aFormTellsWhatImportTells() {
        assertThat(kinds(save(made("financements_formation", Map.of("inscription", "I1", "ligne", "C1", "financeur",
                "La Grange", "statut", "FACTURE"))))).containsExactly("0 facture_le INVOICED_WITHOUT_DATE");
        assertThat(kinds(save(made("financements_formation", Map.of("inscription", "I1", "ligne", "C1", "financeur",
                "La Grange", "statut", "REFUSE", "facture_le", "2026-10-01")))))
                .containsExactly("0 facture_le DATED_WITHOUT_INVOICE");
        assertThat(kinds(save(made("evaluations", Map.of("inscription", "I1", "type", "A_FROID", "le", "2026-10-01",
                "reussi", "O"))))).containsExactly("0 reussi NOTHING_TO_PASS");
        assertThat(kinds(save(made("evaluations", Map.of("inscription", "I1", "type", "A_FROID", "le", "2026-10-01",
                "note", "11"))))).containsExactly("0 note OUT_OF_RANGE");
    }

    @Test
    void whatBelongsTogetherGoesTogetherAndWhatIsUsedStays() {
        write("taches", "code;intitule;decision", "TD;Écrire la fiche;DE1");
        write("instances", "code;groupe", "C1;G1");
        write("demi_journees", "code;formateurs", "H1;FO1");
        Map<String, String> before = bench.export();
        MoveToBin bin = new MoveToBin(bench.store(), new SqlRows(bench.store()));
        assertThat(bin.move(GESTURE, "working_group", RowId.derived("working_group", "G1")))
                .isEqualTo(new MoveToBin.StillUsed(Map.of("governance_meeting", 1L)));
        assertThat(bin.move(GESTURE, "trainer", RowId.derived("trainer", "FO1")))
                .isEqualTo(new MoveToBin.StillUsed(Map.of("half_day", 1L)));
        assertThat(bin.move(GESTURE, "governance_meeting", RowId.derived("governance_meeting", "C1")))
                .isInstanceOf(MoveToBin.Moved.class);
        Map<String, String> without = bench.export();
        assertThat(without.get("decisions.csv")).doesNotContain("DE1");
        assertThat(without.get("taches.csv")).as("the task stays and names no decision any more")
                .contains("TD;Écrire la fiche;").doesNotContain("DE1");
        new UndoGesture(bench.store(), new SqlHistory(bench.store()))
                .undo(bench.count("SELECT max(id) FROM journal_batch"), "Inès");
        assertThat(bench.export()).isEqualTo(before);
        assertThat(bin.move(GESTURE, "enrolment", RowId.derived("enrolment", "I1")))
                .isInstanceOf(MoveToBin.Moved.class);
        assertThat(bench.export().get("evaluations.csv")).doesNotContain("EV1");
        assertThat(bench.export().get("financements_formation.csv")).doesNotContain("FF1");
    }

    @Test
    void fieldsOfOnesOwnTravelWithEveryNewFile() {
        List<String> fields = new ArrayList<>(List.of("code;fichier;intitule;type"));
        List<String> files = List.of("modules", "formateurs", "evaluations", "financements_formation", "groupes",
                "membres_groupe", "decisions", "invitations");
        files.forEach(file -> fields.add("X_" + file.toUpperCase(java.util.Locale.ROOT) + ";" + file + ";Plus;TEXTE"));
        bench.file("own/champs.csv", fields.toArray(String[]::new));
        for (String file : files) {
            ExchangeFile format = ExchangeFormat.getFile(file);
            String[] first = Objects.requireNonNull(ExchangeBench.lawful().get(file)).get(1).split(";");
            List<String> headers = Arrays
                    .asList(Objects.requireNonNull(ExchangeBench.lawful().get(file)).getFirst().split(";"));
            List<String> key = format.key().stream().map(header -> first[headers.indexOf(header)]).toList();
            bench.file("own/" + file + ".csv",
                    String.join(";", format.key()) + ";champ:X_" + file.toUpperCase(java.util.Locale.ROOT),
                    String.join(";", key) + ";à soi");
        }
        assertThat(bench.importFrom("own").faults()).isEmpty();
        Map<String, String> exported = bench.export();
        files.forEach(file -> assertThat(exported.get(file + ".csv")).as(file).contains(";à soi\r\n"));
    }

    private SaveOutcome save(RecordEdit... edits) {
        return new SaveRecords(bench.store(), new SqlRecords(bench.store()), CommuneReference.shipped(),
                ExchangeBench.CLOCK).save(GESTURE, List.of(edits));
    }

    private RecordEdit edit(String file, String code, String header, String before, String after) {
        ExchangeFile format = ExchangeFormat.getFile(file);
        SqlRecords records = new SqlRecords(bench.store());
        return bench.store().read(() -> records.find(format, RowId.derived(format.entity(), code)))
                .map(row -> new RecordEdit(file, row.row(), row.version(), Map.of(header, new Change(before, after))))
                .orElseThrow();
    }

    private static RecordEdit made(String file, Map<String, String> texts) {
        Map<String, Change> changes = new HashMap<>();
        texts.forEach((header, text) -> changes.put(header, new Change("", text)));
        return new RecordEdit(file, null, 0, changes);
    }

    private static List<String> kinds(SaveOutcome outcome) {
        return outcome instanceof Refused refused
                ? refused.faults().stream().map(fault -> fault.edit() + " " + fault.header() + " " + fault.kind())
                        .toList()
                : List.of(outcome.toString());
    }
}
