package fr.captierslieux.sillage.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.search.Hit;
import fr.captierslieux.sillage.search.SearchEverything;
import fr.captierslieux.sillage.search.SearchQuery;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class SearchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;
    private final ExchangeRows rows = new ExchangeRows();
    @SuppressWarnings("NullAway.Init")
    private Store store;
    @SuppressWarnings("NullAway.Init")
    private SqlSearchRepository repository;

    @BeforeEach
    void open() {
        store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK);
        repository = new SqlSearchRepository(store);
        rows.add("reseaux", "code", "N1", "nom", "CRESS", "type", "REGIONAL");
        rows.add("personnes", "code", "H1", "prenom", "Ève", "nom", "Le Bœuf", "courriel", "eve@exemple.fr");
        rows.add("personnes", "code", "H2", "prenom", "Noël", "nom", "D'Arcy");
        rows.add("personnes", "code", "H3", "prenom", "Solène", "nom", "Marchandeau", "courriel", "solene2@exemple.fr");
        rows.add("membres", "projet", "P1", "personne", "H3", "role", "PORTEUR");
        rows.add("projets", "code", "P1", "nom", "L’Épicerie du Cœur", "description", "un lieu \"ouvert\" à tous");
        rows.add("projets", "code", "P2", "nom", "Oeuvre commune", "description", "atelier partagé", "commune",
                "44043");
        rows.add("dossiers", "code", "D1", "projet", "P1", "reseau", "N1", "premier_contact_le", "2026-01-01");
        rows.add("suivis", "code", "S1", "dossier", "D1", "le", "2026-02-01", "type", "VISITE", "compte_rendu",
                "Visite de l'épicerie : le bail est signé.", "prochaine_action", "rappeler la mairie");
        rows.add("organisations", "code", "O1", "nom", "Syndicat du Vignoble", "courriel", "accueil@vignoble.fr",
                "description",
                "Soutient la Manœuvre", "commune", "44043");
        rows.add("plans", "code", "PL", "intitule", "Ouvrir", "dossier", "D1", "debut", "2026-01-01");
        rows.add("taches", "code", "TA", "intitule", "Chiffrer les travaux", "plan", "PL", "echeance", "2026-12-01",
                "note",
                "Voir avec l’électricienne");
        rows.add("taches", "code", "TB", "intitule", "Chiffrer le mobilier", "organisation", "O1");
        rows.add("rendez_vous", "code", "RV", "titre", "Tour du chantier", "le", "2026-12-02", "dossier", "D1",
                "statut",
                "PREVU", "note", "Apporter les bottes");
        rows.add("formations", "code", "F1", "intitule", "Piloter un lieu, facilitation", "organisme",
                "La Coopérative");
        rows.add("modules", "code", "MO1", "formation", "F1", "intitule", "Place de la facilitation");
        rows.add("formateurs", "code", "FO1", "prenom", "Anna", "nom", "Kœnig-Martin");
        rows.add("evenements", "code", "E1", "le", "2026-05-04", "type", "VISITE", "titre", "Chantiers partagés");
        rows.add("ressources", "code", "R1", "titre", "Les baux", "type", "FICHE");
        rows.add("groupes", "code", "G1", "nom", "Groupe foncier", "instance", "GROUPE_DE_TRAVAIL", "objet",
                "Baux et friches");
        rows.add("instances", "code", "C1", "le", "2026-04-02", "instance", "COPIL", "groupe", "G1", "titre",
                "Réunion des baux");
        rows.add("decisions", "code", "DE1", "instance", "C1", "texte", "Écrire une fiche sur les baux");
        for (int i = 0; i < 300; i++) {
            rows.add("suivis", "code", "V" + i, "dossier", "D1", "le", "2026-03-01", "type", "APPEL", "compte_rendu",
                    i == 7 ? "Une accompagnatrice et un propriétaire" : "Accord du propriétaire sur la suite");
        }
        rows.writeInto(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void accentsCaseLigaturesAndApostrophesDoNotMatter() {
        assertThat(codes("eve boeuf")).containsExactly("H1");
        assertThat(codes("ÈVE BŒUF")).containsExactly("H1");
        assertThat(codes("noel d’arcy")).containsExactly("H2");
        assertThat(codes("cœur")).containsExactly("D1", "P1");
        assertThat(codes("coeur")).containsExactly("D1", "P1");
        assertThat(codes("œuvre")).containsExactly("P2");
        assertThat(codes("oeuvre")).containsExactly("P2");
        assertThat(codes("l'épicerie")).containsExactly("D1", "P1", "S1");
        assertThat(codes("e\u0301picerie")).containsExactly("D1", "P1", "S1");
        assertThat(codes("eve@exemple.fr")).containsExactly("H1");
    }

    @Test
    void allWordsMustStandAndTheLastMayGoOn() {
        assertThat(codes("visite bai")).containsExactly("S1");
        assertThat(codes("visi bail")).isEmpty();
        assertThat(codes("visite fablab")).isEmpty();
        assertThat(codes("ep")).containsExactly("D1", "P1", "S1");
        assertThat(codes("mairi")).containsExactly("S1");
    }

    @Test
    void aCodeFindsItsRowWholeOrByItsBeginning() {
        assertThat(codes("D1")).as("whole").containsExactly("D1");
        ExchangeRows more = new ExchangeRows();
        more.add("projets", "code", "ECO-A-0012", "nom", "Le Bief");
        more.add("projets", "code", "ECO-A-0120", "nom", "Le Moulin");
        more.add("dossiers", "code", "ECO-A-0012", "projet", "ECO-A-0012", "reseau", "N1", "premier_contact_le",
                "2026-01-01");
        more.writeInto(store);
        assertThat(hits("ECO-A-0012")).extracting(Hit::kind, Hit::title).containsExactly(
                tuple(Hit.Kind.CASE, "Le Bief"), tuple(Hit.Kind.PROJECT, "Le Bief"));
        assertThat(codes("eco-a-01")).as("small letters").containsExactly("ECO-A-0120");
        assertThat(codes("ECO-A")).containsExactly("ECO-A-0012", "ECO-A-0012", "ECO-A-0120");
        assertThat(codes("ECO_A")).as("no sign stands for another").isEmpty();
        assertThat(codes("ECO-A-0012 bief")).as("more than a code").isEmpty();
        ExchangeRows.bin(store, ExchangeFormat.getFile("dossiers"), more.rows("dossiers").getLast());
        assertThat(codes("ECO-A-0012")).containsExactly("ECO-A-0012");
    }

    @Test
    void organisationsTasksAndAppointmentsAreFoundWithWhereTheyStand() {
        assertThat(codes("manoeuvre")).containsExactly("O1");
        assertThat(codes("accueil@vignoble.fr")).containsExactly("O1");
        assertThat(codes("electric")).containsExactly("TA");
        assertThat(codes("bottes")).containsExactly("RV");
        List<Hit> tasks = hits("chiffrer");
        assertThat(tasks).extracting(hit -> hit.code().value()).containsExactly("TB", "TA");
        assertThat(tasks.getFirst().detail()).isEqualTo("Syndicat du Vignoble");
        assertThat(tasks.getFirst().supportCase()).isNull();
        assertThat(tasks.getLast().supportCase()).isEqualTo(new Code("D1"));
        assertThat(tasks.getLast().detail()).isEqualTo("L’Épicerie du Cœur");
        assertThat(tasks.getLast().on()).isEqualTo(LocalDate.of(2026, 12, 1));
        ExchangeRows.bin(store, ExchangeFormat.getFile("organisations"), rows.rows("organisations").getFirst());
        assertThat(codes("manoeuvre")).isEmpty();
    }

    @Test
    void trainingsAndNetworkLifeAreFoundByTheirWords() {
        assertThat(codes("facilitation")).containsExactly("F1", "MO1");
        assertThat(hits("facilitation").getLast().detail()).isEqualTo("Piloter un lieu, facilitation");
        assertThat(codes("koenig-martin")).containsExactly("FO1");
        assertThat(hits("chantiers")).singleElement().satisfies(hit -> {
            assertThat(hit.kind()).isEqualTo(Hit.Kind.EVENT);
            assertThat(hit.on()).isEqualTo(LocalDate.of(2026, 5, 4));
        });
        assertThat(codes("baux")).containsExactly("R1", "G1", "C1", "DE1");
        assertThat(hits("baux").getLast().detail()).isEqualTo("Réunion des baux");
        ExchangeRows.bin(store, ExchangeFormat.getFile("instances"), rows.rows("instances").getFirst());
        assertThat(codes("baux")).containsExactly("R1", "G1");
        store.write(new Gesture("test", "test"), () -> store.dsl().execute(
                "UPDATE training_module SET title = 'Accueillir', version = version + 1 WHERE code = 'MO1'"));
        assertThat(codes("facilitation")).containsExactly("F1");
        assertThat(codes("accueillir")).containsExactly("MO1");
    }

    @Test
    void sessionsAndActionsAreFoundByWhatTheyAreCalledAndByTheirCodes() {
        ExchangeRows more = new ExchangeRows();
        more.add("sessions", "code", "SE1", "formation", "F1", "numero", "3", "commune", "44043", "statut", "OUVERTE",
                "debut", "2026-09-14", "fin", "2026-12-01");
        more.add("sessions", "code", "SE2", "formation", "F1", "numero", "4", "statut", "PROJET", "debut",
                "2027-03-01", "fin", "2027-06-01");
        more.add("actions", "code", "AC1", "le", "2026-06-02", "type", "PRESSE", "titre", "Tribune des maires",
                "departement", "44");
        more.add("demi_journees", "code", "DJ1", "session", "SE2", "le", "2027-03-02", "moment", "MATIN", "lieu",
                "La Bergerie", "commune", "44109");
        more.add("evenements", "code", "E9", "le", "2026-06-03", "type", "INTERVENTION", "titre", "Atelier",
                "commanditaire", "Lycée de Briacé");
        more.writeInto(store);
        assertThat(hits("piloter")).extracting(Hit::kind, hit -> hit.code().value()).containsExactly(
                tuple(Hit.Kind.TRAINING, "F1"), tuple(Hit.Kind.SESSION, "SE2"), tuple(Hit.Kind.SESSION, "SE1"));
        assertThat(hits("piloter 2026")).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("Piloter un lieu, facilitation (3)");
            assertThat(hit.detail()).isEqualTo("Clisson");
            assertThat(hit.on()).isEqualTo(LocalDate.of(2026, 9, 14));
        });
        assertThat(codes("piloter cliss")).containsExactly("SE1");
        assertThat(hits("coopérative")).extracting(hit -> hit.excerpt().text()).containsOnly("La Coopérative");
        assertThat(codes("tribune")).containsExactly("AC1");
        assertThat(codes("bergerie")).as("where a half-day is").containsExactly("SE2");
        assertThat(codes("piloter nantes")).containsExactly("SE2");
        assertThat(hits("briace")).as("who commissioned it").singleElement()
                .satisfies(hit -> assertThat(hit.excerpt().text()).contains("Lycée de Briacé"));
        for (String code : List.of("SE1", "AC1", "E1", "R1", "G1", "C1", "F1")) {
            assertThat(codes(code)).as(code).contains(code);
        }
        ExchangeRows.bin(store, ExchangeFormat.getFile("sessions"), more.rows("sessions").getFirst());
        assertThat(codes("piloter cliss")).isEmpty();
    }

    @Test
    void signsOfTheQueryLanguageAreHarmless() {
        for (String typed : List.of("\"bail", "bail*", "bail)", "^bail", "report:bail", "bail -", "{bail}", "bail + ",
                "'bail'", "bail;")) {
            assertThat(codes(typed)).as(typed).isSubsetOf("S1");
        }
        assertThat(codes("\"bail\"")).containsExactly("S1");
        for (String typed : List.of("bail OR visite", "bail AND visite", "NOT bail", "NEAR(bail visite)",
                "bail NOT visite")) {
            assertThat(codes(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aLongBeginningIsFoundWhetherBroadOrRare() {
        assertThat(codes("proprie")).hasSize(20).startsWith("V299", "V298");
        assertThat(codes("accompagnat")).containsExactly("V7");
        assertThat(codes("accompagnatrices")).isEmpty();
    }

    @Test
    void whatIsInTheBinIsNotFoundAndWhatIsEditedIsFoundAnew() {
        ExchangeRows.bin(store, ExchangeFormat.getFile("suivis"), rows.rows("suivis").getFirst());
        assertThat(codes("mairie")).isEmpty();
        store.write(new Gesture("test", "test"), () -> store.dsl()
                .execute("UPDATE project SET name = 'Le Fournil œcuménique', version = version + 1 WHERE code = 'P1'"));
        assertThat(codes("coeur")).isEmpty();
        assertThat(codes("oecumen")).containsExactly("D1", "P1");
        ExchangeRows.bin(store, ExchangeFormat.getFile("projets"), rows.rows("projets").getFirst());
        assertThat(codes("proprietaire")).as("follow-ups of a project in the bin").isEmpty();
    }

    @Test
    void saysWhereTheWordStands() {
        Hit hit = hits("signe").getFirst();
        assertThat(hit.kind()).isEqualTo(Hit.Kind.FOLLOW_UP);
        assertThat(hit.title()).isEqualTo("L’Épicerie du Cœur");
        assertThat(hit.excerpt().text().substring(hit.excerpt().start(), hit.excerpt().end())).isEqualTo("signé");
        assertThat(hits("mairie").getFirst().excerpt().text()).isEqualTo("rappeler la mairie");
    }

    @Test
    void aCaseIsFoundByItsTeamAndAProjectByItsCommune() {
        assertThat(codes("marchandeau")).containsExactly("H3", "D1");
        assertThat(codes("clisson")).containsExactly("P2");
        assertThat(codes("cliss")).containsExactly("P2");
        assertThat(codes("oeuvre clisson")).containsExactly("P2");
        assertThat(codes("atelier clis")).containsExactly("P2");
        assertThat(codes("epicerie clisson")).isEmpty();
        Hit hit = hits("marchandeau").get(1);
        assertThat(hit.excerpt().text()).isEqualTo("Solène Marchandeau");
        assertThat(hit.detail()).isEqualTo("CRESS");
    }

    @Test
    void smallMistakesAreForgiven() {
        assertThat(near("clison")).containsExactly("P2");
        assertThat(found("clison").meant()).isEqualTo("Clisson");
        assertThat(near("lcisson")).as("swapped").containsExactly("P2");
        assertThat(near("marchndaeu")).as("two in a long word").containsExactly("H3", "D1");
        assertThat(near("marchndxeu")).as("three are too many").isEmpty();
        assertThat(near("Bœuff")).containsExactly("H1");
        assertThat(near("beouf")).containsExactly("H1");
        assertThat(near("eve boeff")).containsExactly("H1");
        assertThat(near("oeuvre clison")).containsExactly("P2");
        assertThat(found("oeuvre clison").meant()).isEqualTo("Oeuvre Clisson");
        assertThat(near("epicreie")).as("notes as well").contains("P1", "D1", "S1");
        assertThat(near("march")).as("nothing to forgive").isEmpty();
        assertThat(near("cli")).as("three letters are not enough to guess").isEmpty();
    }

    @Test
    void aWordThatWasAddedIsForgivenFromThenOn() {
        assertThat(near("bernache")).isEmpty();
        store.write(new Gesture("test", "test"), () -> store.dsl()
                .execute("UPDATE project SET name = 'La Bernache', version = version + 1 WHERE code = 'P2'"));
        assertThat(near("bernahce")).containsExactly("P2");
    }

    private List<String> near(String typed) {
        return found(typed).near().stream().map(hit -> hit.code().value()).toList();
    }

    private List<String> codes(String typed) {
        return hits(typed).stream().map(hit -> hit.code().value()).toList();
    }

    private List<Hit> hits(String typed) {
        return found(typed).hits();
    }

    private SearchEverything.Found found(String typed) {
        return new SearchEverything(store, repository).search(SearchQuery.parse(typed).orElseThrow(), 20);
    }

    @Test
    void everyKindIsLimited() {
        Map<Hit.Kind, Long> counts = new SearchEverything(store, new SqlSearchRepository(store))
                .search(SearchQuery.parse("ac").orElseThrow(), 5).hits().stream()
                .collect(java.util.stream.Collectors.groupingBy(Hit::kind, java.util.stream.Collectors.counting()));
        assertThat(counts).containsEntry(Hit.Kind.FOLLOW_UP, 5L);
    }
}
