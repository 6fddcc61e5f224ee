package fr.captierslieux.sillage.store.records;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.FaultKind;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.MoveToBin;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.records.FieldFault;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Clash;
import fr.captierslieux.sillage.records.SaveOutcome.Gone;
import fr.captierslieux.sillage.records.SaveOutcome.Refused;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.records.SaveOutcome.Stale;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlHistory;
import fr.captierslieux.sillage.store.history.SqlRows;
import fr.captierslieux.sillage.store.workspace.SqlDrafts;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.workspace.Draft;
import fr.captierslieux.sillage.workspace.KeepDrafts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class SaveRecordsTest {
    private static final Gesture GESTURE = new Gesture("save-form", "Inès Thébault");

    @TempDir
    private Path folder;

    private SampleStore sample;
    private Store store;
    private SaveRecords save;
    private OpenRecord open;

    @BeforeEach
    void open() {
        sample = SampleStore.emptyIn(folder);
        store = sample.store();
        SqlRecords records = new SqlRecords(store);
        save = new SaveRecords(store, records, CommuneReference.shipped(), SampleStore.CLOCK);
        open = new OpenRecord(store, records);
        saved(RecordEdit.create("reseaux", Map.of("code", "CRESS", "nom", "CRESS", "type", "REGIONAL")));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Saved saved(RecordEdit... edits) {
        SaveOutcome outcome = save.save(GESTURE, List.of(edits));
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    private List<FaultKind> refused(RecordEdit... edits) {
        SaveOutcome outcome = save.save(GESTURE, List.of(edits));
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).faults().stream().map(FieldFault::kind).toList();
    }

    /** A first contact: a project, its person and its case, made together. */
    private Saved firstContact() {
        return saved(RecordEdit.create("projets", Map.of("nom", "La Halle aux Possibles", "commune", "44043")),
                RecordEdit.create("personnes", Map.of("prenom", "Ève", "nom", "Lœuvre")),
                RecordEdit.create("membres", Map.of("projet", RecordEdit.made(0), "personne", RecordEdit.made(1))),
                RecordEdit.create("dossiers", Map.of("projet", RecordEdit.made(0), "reseau", "CRESS",
                        "premier_contact_le", "2026-11-02")));
    }

    private RecordEdit change(String file, RowId row, long version, String header, String before, String after) {
        return new RecordEdit(file, row, version, Map.of(header, new Change(before, after)));
    }

    private RecordState state(String file, RowId row) {
        return open.open(file, row).orElseThrow();
    }

    @Test
    void rowsMadeTogetherNameOneAnotherAndAreOneGesture() {
        Saved made = firstContact();
        RecordState opened = state("dossiers", made.rows().get(3).row());
        assertThat(opened.text("projet")).isEqualTo(made.rows().get(0).code()).startsWith("SILLAGE-");
        assertThat(made.rows().stream().map(SaveOutcome.SavedRow::code).filter(code -> !code.isEmpty()).distinct())
                .hasSize(3);
        new UndoGesture(store, new SqlHistory(store)).undo(made.gesture(), "Inès Thébault");
        assertThat(made.rows()).allSatisfy(row -> assertThat(store.<Boolean>read(
                () -> List.of("projets", "personnes", "membres", "dossiers").stream()
                        .flatMap(file -> open.open(file, row.row()).stream()).allMatch(RecordState::inBin)))
                .isTrue());
    }

    @Test
    void aSecondContactIsFoundByItsFoldedName() {
        firstContact();
        assertThat(open.suggest("personnes", "loeuv eve", 5)).singleElement()
                .satisfies(choice -> assertThat(choice.label()).isEqualTo("Ève Lœuvre"));
        assertThat(open.suggest("projets", "possib", 5)).singleElement()
                .satisfies(choice -> assertThat(choice.detail()).isEqualTo("Clisson"));
    }

    @Test
    void wordsAfterAnApostropheAndCommunesAreFoundToo() {
        saved(RecordEdit.create("projets", Map.of("nom", "L’Atelier du bout", "commune", "44043")),
                RecordEdit.create("projets", Map.of("nom", "Saint-Martin", "commune", "44109")));
        assertThat(open.suggest("projets", "atelier", 5)).hasSize(1);
        assertThat(open.suggest("projets", "martin", 5)).hasSize(1);
        assertThat(open.suggest("projets", "Clisson", 5)).hasSize(1);
        assertThat(open.suggest("projets", "bout clisson", 5)).hasSize(1);
        assertThat(open.suggest("projets", "out", 5)).as("a word begins so, or it is not meant").isEmpty();
        assertThat(open.suggest("projets", "%", 5)).hasSize(2);
    }

    @Test
    void theRulesOfImportHoldAndNothingIsWritten() {
        assertThat(refused(RecordEdit.create("personnes",
                Map.of("prenom", "Ève", "courriel", "eve at example", "commune", "44999", "informee_le",
                        "2026-02-30"))))
                .containsExactlyInAnyOrder(FaultKind.MISSING_VALUE, FaultKind.NOT_AN_EMAIL, FaultKind.UNKNOWN_COMMUNE,
                        FaultKind.NOT_A_DATE);
        assertThat(open.suggest("personnes", "", 5)).isEmpty();
        RowId file = firstContact().rows().get(3).row();
        assertThat(refused(change("dossiers", file, 0, "cloture_le", "", "2026-11-20")))
                .containsExactly(FaultKind.CLOSED_WITHOUT_OUTCOME);
        assertThat(refused(change("dossiers", file, 0, "premier_entretien_le", "", "2026-11-01")))
                .containsExactly(FaultKind.END_BEFORE_BEGINNING);
        assertThat(refused(change("dossiers", file, 0, "conseiller", "", "NOBODY")))
                .containsExactly(FaultKind.UNKNOWN_REFERENCE);
        assertThat(refused(RecordEdit.create("reseaux", Map.of("code", "CRESS", "nom", "Autre", "type", "REGIONAL"))))
                .containsExactly(FaultKind.DUPLICATE_ROW);
    }

    @Test
    void aProjectDoesNotDescendFromItself() {
        RowId first = saved(RecordEdit.create("projets", Map.of("code", "A", "nom", "A"))).rows().getFirst().row();
        saved(RecordEdit.create("projets", Map.of("code", "B", "nom", "B", "issu_de", "A")));
        assertThat(refused(change("projets", first, 0, "issu_de", "", "B"))).containsExactly(FaultKind.CYCLE);
        assertThat(refused(change("projets", first, 0, "issu_de", "", "A"))).containsExactly(FaultKind.CYCLE);
    }

    @Test
    void twoPersonsChangesToDifferentFieldsBothStand() {
        RowId person = firstContact().rows().get(1).row();
        long opened = state("personnes", person).version();
        saved(change("personnes", person, opened, "telephone", "", "02 40 00 00 00"));
        saved(change("personnes", person, opened, "courriel", "", "eve@example.org"));
        assertThat(state("personnes", person).values()).containsEntry("telephone", "02 40 00 00 00")
                .containsEntry("courriel", "eve@example.org");
    }

    @Test
    void aFieldThatBothChangedIsAskedAbout() {
        RowId person = firstContact().rows().get(1).row();
        long opened = state("personnes", person).version();
        saved(change("personnes", person, opened, "telephone", "", "02"));
        SaveOutcome outcome = save.save(GESTURE, List.of(new RecordEdit("personnes", person, opened,
                Map.of("telephone", new Change("", "03"), "courriel", new Change("", "eve@example.org")))));
        assertThat(state("personnes", person).values()).as("nothing is written").doesNotContainKey("courriel");
        assertThat(outcome).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.clashes()).containsExactly(new Clash("telephone", "", "03", "02"));
            saved(change("personnes", person, stale.version(), "telephone", "02", "03"));
        });
        assertThat(state("personnes", person).text("telephone")).isEqualTo("03");
    }

    @Test
    void savingWhatStandsSoAlreadyWritesNothing() {
        RowId person = firstContact().rows().get(1).row();
        Saved again = saved(change("personnes", person, 0, "nom", "x", "Lœuvre"));
        assertThat(again.gesture()).isZero();
        assertThat(again.rows().getFirst().version()).isEqualTo(state("personnes", person).version());
    }

    @Test
    void aChangedKeyIsARemovalAndANewRow() {
        String project = firstContact().rows().getFirst().code();
        RowId stage = saved(RecordEdit.create("stades", Map.of("projet", project, "stade", "IDEE", "le", "2026-11-02")))
                .rows().getFirst().row();
        RowId moved = saved(change("stades", stage, 0, "le", "2026-11-02", "2026-11-03")).rows().getFirst().row();
        assertThat(moved).isNotEqualTo(stage);
        assertThat(state("stades", stage).inBin()).isTrue();
        assertThat(state("stades", moved).values()).containsEntry("stade", "IDEE").containsEntry("le", "2026-11-03");
        RowId back = saved(change("stades", moved, 0, "le", "2026-11-03", "2026-11-02")).rows().getFirst().row();
        assertThat(back).isEqualTo(stage);
        assertThat(state("stades", stage).inBin()).isFalse();
        assertThat(refused(RecordEdit.create("stades", Map.of("projet", project, "stade", "IDEE", "le", "2026-11-02"))))
                .containsExactly(FaultKind.DUPLICATE_ROW);
    }

    @Test
    void fieldsOfOnesOwnAreReadByTheirType() {
        saved(RecordEdit.create("champs",
                Map.of("code", "SURFACE", "fichier", "projets", "intitule", "Surface", "type", "ENTIER")));
        RowId project = firstContact().rows().getFirst().row();
        assertThat(refused(change("projets", project, 0, "champ:SURFACE", "", "grande")))
                .containsExactly(FaultKind.NOT_WHOLE);
        long version = state("projets", project).version();
        saved(change("projets", project, version, "champ:SURFACE", "", "240"));
        assertThat(state("projets", project).text("champ:SURFACE")).isEqualTo("240");
        saved(change("projets", project, version, "champ:SURFACE", "240", ""));
        assertThat(state("projets", project).values()).doesNotContainKey("champ:SURFACE");
    }

    @Test
    void aRowThatIsNotThereIsAnAnswer() {
        SaveOutcome outcome = save.save(GESTURE,
                List.of(change("personnes", RowId.derived("person", "NOBODY"), 0, "nom", "", "X")));
        assertThat(outcome).isInstanceOf(Gone.class);
    }

    @Test
    void aTextThatLooksLikeAPlaceIsAText() {
        Saved made = saved(RecordEdit.create("projets", Map.of("nom", "Halle")),
                RecordEdit.create("projets", Map.of("nom", "@0", "description", "@3 personnes à rappeler")));
        assertThat(state("projets", made.rows().get(1).row()).values()).containsEntry("nom", "@0")
                .containsEntry("description", "@3 personnes à rappeler");
    }

    @Test
    void whatWasRemovedMeanwhileIsNotBroughtBackBySaving() {
        Saved made = firstContact();
        String project = made.rows().getFirst().code();
        RowId stage = saved(RecordEdit.create("stades", Map.of("projet", project, "stade", "IDEE", "le", "2026-11-02")))
                .rows().getFirst().row();
        RowId moved = saved(change("stades", stage, 0, "le", "2026-11-02", "2026-11-03")).rows().getFirst().row();
        assertThat(save.save(GESTURE, List.of(change("stades", stage, 0, "stade", "IDEE", "FAISABILITE"))))
                .as("its date was corrected by somebody else").isInstanceOf(Gone.class);
        new MoveToBin(store, new SqlRows(store)).move(GESTURE, "project", made.rows().getFirst().row());
        assertThat(state("stades", moved).inBin()).isTrue();
        assertThat(state("stades", stage).inBin()).isTrue();
    }

    @Test
    void aFollowUpIsNotSavedOnACaseThatWasRemoved() {
        Saved made = firstContact();
        RowId file = made.rows().get(3).row();
        String code = made.rows().get(3).code();
        RowId followUp = saved(
                RecordEdit.create("suivis", Map.of("dossier", code, "le", "2026-11-20", "type", "APPEL")))
                .rows().getFirst().row();
        // as another laptop's removal may leave it: the case alone
        store.write(GESTURE, () -> {
            new SqlRows(store).update("support_case", file, Map.of("deleted", 1L));
            return file;
        });
        assertThat(save.save(GESTURE, List.of(change("suivis", followUp, 0, "compte_rendu", "", "Vu."))))
                .isInstanceOf(Gone.class);
        assertThat(refused(RecordEdit.create("suivis", Map.of("dossier", code, "le", "2026-11-21", "type", "APPEL"))))
                .containsExactly(FaultKind.UNKNOWN_REFERENCE);
    }

    @Test
    void twoPersonsValuesOfAFieldOfOnesOwnAreAskedAbout() {
        saved(RecordEdit.create("champs",
                Map.of("code", "SURFACE", "fichier", "projets", "intitule", "Surface", "type", "ENTIER")));
        RowId project = firstContact().rows().getFirst().row();
        long version = state("projets", project).version();
        saved(change("projets", project, version, "champ:SURFACE", "", "240"));
        assertThat(save.save(GESTURE, List.of(change("projets", project, version, "champ:SURFACE", "", "300"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void oneIsSaidWhereImportWouldSayOne() {
        saved(RecordEdit.create("evenements",
                Map.of("code", "E", "le", "2026-11-20", "type", "VISITE", "titre", "Visite")));
        RowId made = saved(RecordEdit.create("participations", Map.of("evenement", "E", "organisation", "Mairie")))
                .rows().getFirst().row();
        assertThat(state("participations", made).text("nombre")).isEqualTo("1");
    }

    @Test
    void whatIsSaidWhenSavedStandsOrFallsWithTheRow() {
        KeepDrafts drafts = new KeepDrafts(store, new SqlDrafts(store));
        drafts.keep(new Draft("personnes?", "personnes", null, 0, List.of(), "", SampleStore.CLOCK.instant()));
        save.save(GESTURE, List.of(RecordEdit.create("personnes", Map.of("prenom", "Ève"))),
                () -> drafts.discardWithin("personnes?"));
        assertThat(drafts.listAll()).as("refused: the draft stays").hasSize(1);
        save.save(GESTURE, List.of(RecordEdit.create("personnes", Map.of("prenom", "Ève", "nom", "Lœuvre"))),
                () -> drafts.discardWithin("personnes?"));
        assertThat(drafts.listAll()).isEmpty();
    }

    @Test
    void aPersonIsEnrolledOnceAndStaysInTheSessionTheyAttended() {
        saved(RecordEdit.create("formations", Map.of("code", "F", "intitule", "Piloter", "organisme", "Coopérative")));
        for (String code : List.of("S1", "S2")) {
            saved(RecordEdit.create("sessions", Map.of("code", code, "formation", "F", "statut", "OUVERTE", "debut",
                    "2026-09-01", "fin", "2026-09-30")));
        }
        saved(RecordEdit.create("demi_journees",
                Map.of("code", "D1", "session", "S1", "le", "2026-09-02", "moment", "MATIN")));
        String person = firstContact().rows().get(1).code();
        RowId enrolment = saved(RecordEdit.create("inscriptions",
                Map.of("code", "I1", "session", "S1", "personne", person, "statut", "INSCRIT"))).rows().getFirst()
                .row();
        assertThat(refused(RecordEdit.create("inscriptions",
                Map.of("session", "S1", "personne", person, "statut", "CANDIDAT"))))
                .containsExactly(FaultKind.ENROLLED_TWICE);
        saved(change("inscriptions", enrolment, 0, "session", "S1", "S2"));
        saved(change("inscriptions", enrolment, 0, "session", "S2", "S1"));
        saved(RecordEdit.create("presences",
                Map.of("demi_journee", "D1", "inscription", "I1", "presence", "PRESENT")));
        assertThat(refused(change("inscriptions", enrolment, 0, "session", "S1", "S2")))
                .containsExactly(FaultKind.OTHER_SESSION);
    }
}
