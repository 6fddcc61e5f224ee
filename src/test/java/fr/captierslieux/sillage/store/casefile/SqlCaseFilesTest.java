package fr.captierslieux.sillage.store.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.OwnValue;
import fr.captierslieux.sillage.cases.ReadCaseFile;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.exchange.RandomNetwork;
import java.nio.file.Path;
import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("store")
class SqlCaseFilesTest {
    private static final Code CASE = new Code("D1");

    @TempDir
    Path folder;
    private Store store;
    private ReadCaseFile read;

    @BeforeEach
    void open() {
        store = Store.openOrCreate(folder.resolve("a.sillage"), null, Clock.systemUTC());
        read = new ReadCaseFile(store, new SqlCaseFiles(store));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void tellsOfEveryCaseWhatLoopsOverItsRowsTell(long seed) {
        ExchangeRows rows = new ExchangeRows();
        new RandomNetwork(seed, 24).files()
                .forEach((file, all) -> all.forEach(row -> rows.files()
                        .computeIfAbsent(file, unknown -> new java.util.ArrayList<>()).add(row)));
        rows.writeInto(store);
        NaiveCase naive = new NaiveCase(rows.files(), bin(rows, new Random(seed)));
        for (Map<String, String> row : rows.rows("dossiers")) {
            CaseFile file = read.read(new Code(row.getOrDefault("code", ""))).orElseThrow();
            assertThat(NaiveCase.lines(file.story())).as("seed %d, case %s", seed, row.get("code"))
                    .containsExactlyInAnyOrderElementsOf(naive.story(row));
            assertThat(file.story()).isSortedAccordingTo(Happening.NEWEST_FIRST);
        }
    }

    /** A third of the rows that nothing of a case stands on goes into the bin. */
    private IdentityHashMap<Map<String, String>, Boolean> bin(ExchangeRows rows, Random random) {
        IdentityHashMap<Map<String, String>, Boolean> gone = new IdentityHashMap<>();
        for (String name : List.of("suivis", "orientations", "stades", "visions", "emplois", "financements", "membres",
                "participations", "inscriptions", "diffusions", "taches", "rendez_vous")) {
            ExchangeFile file = ExchangeFormat.getFile(name);
            rows.rows(name).stream().filter(row -> random.nextInt(3) == 0).forEach(row -> {
                ExchangeRows.bin(store, file, row);
                gone.put(row, true);
            });
        }
        return gone;
    }

    @Test
    void tellsTheStagesOfADayInTheirOrderAndTheLastOneIsTheStage() {
        ExchangeRows rows = network();
        rows.add("stades", "projet", "T1", "stade", "FAISABILITE", "le", "2026-03-01");
        rows.add("stades", "projet", "T1", "stade", "IDEE", "le", "2026-03-01");
        rows.writeInto(store);
        CaseFile file = read.read(CASE).orElseThrow();
        assertThat(file.list(StageReached.class)).extracting(StageReached::stage).containsExactly("FAISABILITE",
                "IDEE");
        assertThat(file.stage()).hasValueSatisfying(stage -> assertThat(stage.stage()).isEqualTo("FAISABILITE"));
        assertThat(Stages.path()).doesNotContain(Stages.STOPPED).hasSize(6);
    }

    @Test
    void tellsCaseProjectPeopleAndNetworks() {
        ExchangeRows rows = network();
        rows.add("personnes", "code", "P1", "prenom", "Awa", "nom", "Diarra", "courriel", "awa@exemple.fr");
        rows.add("personnes", "code", "P2", "prenom", "Paul", "nom", "Renaudin");
        rows.add("membres", "projet", "T1", "personne", "P1", "role", "MEMBRE");
        rows.add("membres", "projet", "T1", "personne", "P2", "role", "PORTEUR", "principal", "O");
        rows.add("partenaires", "projet", "T1", "reseau", "R2", "role", "CO_PORTE", "debut", "2026-02-01");
        rows.add("suivis", "code", "S1", "dossier", "D1", "le", "2026-02-03", "type", "APPEL", "duree_min", "25");
        rows.add("suivis", "code", "S2", "dossier", "D1", "le", "2026-02-04", "type", "VISITE", "duree_min", "90",
                "prochaine_action", "Relire", "fait_le", "2026-02-06");
        rows.writeInto(store);
        CaseFile file = read.read(CASE).orElseThrow();
        assertThat(file.project().name()).isEqualTo("La Halle");
        assertThat(file.project().commune()).isEqualTo("Clisson");
        assertThat(file.project().epci()).contains("Clisson");
        assertThat(file.facts().status()).isEqualTo(CaseStatus.IN_SUPPORT);
        assertThat(file.facts().agreements()).containsExactly("Accompagner, 2026", "Former");
        assertThat(file.team()).extracting("name").containsExactly("Paul Renaudin", "Awa Diarra");
        assertThat(file.partners()).singleElement()
                .satisfies(partner -> assertThat(partner.network()).isEqualTo("Réseau 2"));
        assertThat(file.minutes()).isEqualTo(115);
        assertThat(file.list(FollowUp.class)).extracting(FollowUp::isOpenPromise).containsExactly(false, false);
    }

    @Test
    void tellsWhoWasMetInTheOrderWrittenWithoutThoseInTheBin() {
        ExchangeRows rows = network();
        rows.add("personnes", "code", "P1", "prenom", "Awa", "nom", "Diarra");
        rows.add("personnes", "code", "P2", "prenom", "Paul", "nom", "Renaudin");
        Map<String, String> gone = rows.add("personnes", "code", "P3", "prenom", "Zoé", "nom", "Lefeuvre");
        rows.add("suivis", "code", "S1", "dossier", "D1", "le", "2026-02-03", "type", "APPEL", "personnes", "P2|P3|P1");
        rows.add("suivis", "code", "S2", "dossier", "D1", "le", "2026-02-04", "type", "VISITE");
        rows.writeInto(store);
        ExchangeRows.bin(store, ExchangeFormat.getFile("personnes"), gone);
        assertThat(read.read(CASE).orElseThrow().list(FollowUp.class)).extracting(FollowUp::people)
                .containsExactly(List.of(), List.of("Paul Renaudin", "Awa Diarra"));
    }

    @Test
    void tellsFieldsOfOnesOwnByRow() {
        ExchangeRows rows = network();
        rows.add("suivis", "code", "S1", "dossier", "D1", "le", "2026-02-03", "type", "APPEL");
        rows.add("champs", "code", "SURFACE", "fichier", "projets", "intitule", "Surface en m²", "type", "NOMBRE");
        rows.add("champs", "code", "HUMEUR", "fichier", "suivis", "intitule", "Humeur", "type", "TEXTE");
        rows.writeInto(store);
        RowId project = RowId.derived("project", "T1");
        RowId followUp = RowId.derived("follow_up", "S1");
        own("SURFACE", project, "120.5");
        own("HUMEUR", followUp, "sereine");
        CaseFile file = read.read(CASE).orElseThrow();
        assertThat(file.ownOf(project)).containsExactly(new OwnValue("Surface en m²", "NOMBRE", "120.5"));
        assertThat(file.ownOf(followUp)).containsExactly(new OwnValue("Humeur", "TEXTE", "sereine"));
        assertThat(file.ownOf(file.facts().row())).isEmpty();
    }

    @Test
    void aCaseInTheBinIsNotThere() {
        ExchangeRows rows = network();
        rows.writeInto(store);
        ExchangeRows.bin(store, ExchangeFormat.getFile("dossiers"), rows.rows("dossiers").getFirst());
        assertThat(read.read(CASE)).isEmpty();
        assertThat(read.read(new Code("NONE"))).isEmpty();
    }

    private void own(String field, RowId row, String value) {
        store.write(new Gesture("test", "test"), () -> Sql.execute(store.connection(),
                "INSERT INTO own_value (id, field_id, row_id, value) VALUES (?, ?, ?, ?)",
                OwnFields.valueId(field, row), RowId.derivedBytes("own_field", field), row.bytes(), value));
    }

    private static ExchangeRows network() {
        ExchangeRows rows = new ExchangeRows();
        rows.add("reseaux", "code", "R1", "nom", "Réseau 1", "type", "DEPARTEMENTAL");
        rows.add("reseaux", "code", "R2", "nom", "Réseau 2", "type", "DEPARTEMENTAL");
        rows.add("projets", "code", "T1", "nom", "La Halle", "commune", "44043");
        rows.add("conventions", "code", "A", "financeur", "Région", "intitule", "Accompagner, 2026");
        rows.add("conventions", "code", "B", "financeur", "État", "intitule", "Former");
        rows.add("dossiers", "code", "D1", "projet", "T1", "reseau", "R1", "premier_contact_le", "2026-01-05",
                "accompagnement_debut", "2026-02-01", "conventions", "A|B");
        return rows;
    }
}
