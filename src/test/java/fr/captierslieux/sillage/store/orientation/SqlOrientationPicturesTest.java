package fr.captierslieux.sillage.store.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.orientation.Criterion;
import fr.captierslieux.sillage.orientation.Earlier;
import fr.captierslieux.sillage.orientation.Need;
import fr.captierslieux.sillage.orientation.Need.NeedTheme;
import fr.captierslieux.sillage.orientation.NetworkPicture;
import fr.captierslieux.sillage.orientation.OrientationPicture;
import fr.captierslieux.sillage.orientation.UsualName;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class SqlOrientationPicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;
    private Store store;
    private final ExchangeRows rows = network();

    @BeforeEach
    void open() {
        store = Store.openOrCreate(folder.resolve("a.sillage"), null, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Optional<OrientationPicture> find(String code) {
        return store.read(() -> new SqlOrientationPictures(store).find(new Code(code), TODAY));
    }

    private OrientationPicture picture() {
        rows.writeInto(store);
        return find("D1").orElseThrow();
    }

    private static NetworkPicture of(OrientationPicture picture, String code) {
        return picture.networks().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void tellsWhereAProjectIsAndWhereItsIntercommunalityReaches() {
        Need need = picture().need();
        assertThat(need.network()).isEqualTo("R1");
        Need.Place place = Objects.requireNonNull(need.place());
        assertThat(place.commune()).isEqualTo("Ancenis-Saint-Géréon");
        assertThat(place.department()).isEqualTo("44");
        assertThat(place.epci()).contains("Ancenis");
        assertThat(place.reached()).contains("49").doesNotContain("44");
    }

    @Test
    void withoutACommuneThereIsNoPlaceAndNoUsualName() {
        rows.rows("projets").getFirst().put("commune", "");
        OrientationPicture picture = picture();
        assertThat(picture.need().place()).isNull();
        assertThat(picture.names()).isEmpty();
    }

    @Test
    void countsThemesOfTheLastFollowUpsAndOfPlansMostOftenFirst() {
        for (int i = 10; i < 32; i++) {
            rows.add("suivis", "code", "F" + i, "dossier", "D1", "le", "2026-03-" + (i < 32 ? i : 31), "type", "APPEL",
                    "themes", i < 12 ? "MEDIATION" : i < 30 ? "COMMUNICATION" : "FINANCEMENTS|COMMUNICATION");
        }
        rows.add("plans", "code", "P1", "intitule", "Plan", "dossier", "D1", "debut", "2026-04-01", "themes",
                "FINANCEMENTS|MISE_EN_RESEAU");
        assertThat(picture().need().themes()).as("the oldest two of 22 follow-ups say nothing any more")
                .containsExactly(new NeedTheme("COMMUNICATION", 20), new NeedTheme("FINANCEMENTS", 3),
                        new NeedTheme("MISE_EN_RESEAU", 1));
    }

    @Test
    void tellsWhatElseTheCaseSays() {
        rows.add("stades", "projet", "T1", "stade", "IDEE", "le", "2026-02-01");
        rows.add("stades", "projet", "T1", "stade", "CREATION", "le", "2026-05-01");
        rows.add("emplois", "projet", "T1", "constate_le", "2026-01-01", "crees_etp", "4");
        rows.add("emplois", "projet", "T1", "constate_le", "2026-06-01", "crees_etp", "1.5", "maintenus_etp", "1");
        rows.add("personnes", "code", "P1", "prenom", "Awa", "nom", "Diarra", "situation", "DEMANDEUR_EMPLOI");
        rows.add("personnes", "code", "P2", "prenom", "Paul", "nom", "Renaudin", "situation", "SALARIE");
        rows.add("membres", "projet", "T1", "personne", "P2", "role", "MEMBRE");
        rows.add("membres", "projet", "T1", "personne", "P1", "role", "PORTEUR", "principal", "O");
        rows.add("zones", "zone", "FRR", "commune", "44003", "debut", "2024-07-01");
        rows.add("zones", "zone", "ZRR", "commune", "44003", "debut", "2015-01-01", "fin", "2024-06-30");
        Need need = picture().need();
        assertThat(need.values(Criterion.STAGE)).containsExactly("CREATION");
        assertThat(need.values(Criterion.LEGAL_FORM)).containsExactly("ASSOCIATION");
        assertThat(need.values(Criterion.FAMILY)).containsExactly("FABLAB", "LIVINGLAB");
        assertThat(need.values(Criterion.JOBS)).containsExactly(Criterion.WITH);
        assertThat(need.jobsFteE4()).isEqualTo(25_000);
        assertThat(need.values(Criterion.FUNDING)).containsExactly(Criterion.WITHOUT);
        assertThat(need.values(Criterion.HOLDER)).containsExactly("DEMANDEUR_EMPLOI");
        assertThat(need.values(Criterion.ZONE)).containsExactly("FRR");
    }

    @Test
    void countsOpenCasesAndThoseWhoAccompanyOfEveryNetwork() {
        rows.add("projets", "code", "T2", "nom", "Autre");
        rows.add("dossiers", "code", "D2", "projet", "T2", "reseau", "R2", "premier_contact_le", "2026-01-05");
        rows.add("dossiers", "code", "D3", "projet", "T2", "reseau", "R2", "premier_contact_le", "2026-01-05",
                "cloture_le", "2026-02-05", "issue", "RELAIS");
        rows.add("conseillers", "code", "A1", "prenom", "A", "nom", "A", "reseau", "R2", "role", "CONSEILLER");
        rows.add("conseillers", "code", "A2", "prenom", "B", "nom", "B", "reseau", "R2", "role", "LECTURE");
        rows.add("conseillers", "code", "A3", "prenom", "C", "nom", "C", "reseau", "R2");
        OrientationPicture picture = picture();
        assertThat(of(picture, "R2").load()).isEqualTo(new NetworkPicture.Load(1, 2));
        assertThat(of(picture, "R3").load()).isEqualTo(new NetworkPicture.Load(0, 0));
        assertThat(of(picture, "R2").referents()).containsExactly(
                new NetworkPicture.Referent("44", LocalDate.of(2025, 1, 1), null));
        assertThat(of(picture, "R3").themes()).containsExactly("OUTILS_NUMERIQUES");
        assertThat(of(picture, "R3").accompanies()).isFalse();
        assertThat(of(picture, "R2").accompanies()).isNull();
    }

    @Test
    void tellsHowNetworksAnsweredAndWhatWasAskedOfThisProjectBefore() {
        rows.add("projets", "code", "T2", "nom", "Autre");
        rows.add("dossiers", "code", "D2", "projet", "T2", "reseau", "R1", "premier_contact_le", "2026-01-05");
        orientation("O1", "D2", "2026-01-01", "R2", "ACCEPTEE", "2026-01-05");
        orientation("O2", "D2", "2026-02-01", "R2", "REFUSEE", "2026-02-11");
        orientation("O3", "D2", "2026-03-01", "R2", "EN_ATTENTE", "");
        orientation("O4", "D2", "2023-03-01", "R2", "ACCEPTEE", "2023-04-01");
        orientation("O5", "D1", "2026-09-12", "R3", "", "");
        OrientationPicture picture = picture();
        assertThat(of(picture, "R2").answers()).isEqualTo(new NetworkPicture.Answers(2, 1, 14));
        assertThat(picture.earlier()).containsExactly(
                new Earlier(LocalDate.of(2026, 9, 12), "RESEAU_MEMBRE", "R3", null, null));
    }

    private void orientation(String code, String supportCase, String on, String network, String result, String day) {
        rows.add("orientations", "code", code, "dossier", supportCase, "le", on, "destination_type", "RESEAU_MEMBRE",
                "reseau", network, "resultat", result, "resultat_le", day);
    }

    @Test
    void namesADestinationAsTheOthersOfTheDepartmentDo() {
        rows.add("projets", "code", "T2", "nom", "Autre", "commune", "44043");
        rows.add("projets", "code", "T3", "nom", "Loin", "commune", "53130");
        rows.add("dossiers", "code", "D2", "projet", "T2", "reseau", "R1", "premier_contact_le", "2026-01-05");
        rows.add("dossiers", "code", "D3", "projet", "T3", "reseau", "R1", "premier_contact_le", "2026-01-05");
        for (int i = 0; i < 5; i++) {
            rows.add("orientations", "code", "N" + i, "dossier", i < 3 ? "D2" : "D3", "le", "2026-03-01",
                    "destination_type", "BGE", "destination", i < 2 ? "BGE Atlantique" : i < 3 ? "BGE" : "BGE Mayenne");
        }
        assertThat(picture().names()).containsExactly(new UsualName("BGE", "BGE Atlantique", 2),
                new UsualName("BGE", "BGE", 1));
    }

    @Test
    void tellsWhoIsAroundTheProjectAlready() {
        rows.add("partenaires", "projet", "T1", "reseau", "R2", "role", "CO_PORTE", "debut", "2026-02-01");
        rows.add("partenaires", "projet", "T1", "reseau", "R3", "role", "GERE", "debut", "2025-02-01", "fin",
                "2026-02-01");
        OrientationPicture picture = picture();
        assertThat(of(picture, "R2").beside())
                .isEqualTo(new NetworkPicture.Tie("CO_PORTE", LocalDate.of(2026, 2, 1)));
        assertThat(of(picture, "R3").beside()).as("it ended").isNull();
    }

    @Test
    void leavesOutWhatIsInTheBin() {
        rows.writeInto(store);
        ExchangeRows.bin(store, ExchangeFormat.getFile("reseaux"), rows.rows("reseaux").get(2));
        assertThat(find("D1").orElseThrow().networks()).extracting(NetworkPicture::code)
                .containsExactlyInAnyOrderElementsOf(List.of("R1", "R2"));
        ExchangeRows.bin(store, ExchangeFormat.getFile("dossiers"), rows.rows("dossiers").getFirst());
        assertThat(find("D1")).isEmpty();
        assertThat(find("NONE")).isEmpty();
    }

    private static ExchangeRows network() {
        ExchangeRows rows = new ExchangeRows();
        rows.add("reseaux", "code", "R1", "nom", "Réseau 1", "type", "DEPARTEMENTAL", "departements", "44");
        rows.add("reseaux", "code", "R2", "nom", "Réseau 2", "type", "DEPARTEMENTAL", "departements", "44|49");
        rows.add("reseaux", "code", "R3", "nom", "Réseau 3", "type", "THEMATIQUE", "thematiques", "OUTILS_NUMERIQUES",
                "accompagne", "N");
        rows.add("referents", "departement", "44", "reseau", "R2", "debut", "2025-01-01");
        rows.add("projets", "code", "T1", "nom", "La Halle", "commune", "44003", "forme_juridique", "ASSOCIATION",
                "familles", "FABLAB|LIVINGLAB");
        rows.add("dossiers", "code", "D1", "projet", "T1", "reseau", "R1", "premier_contact_le", "2026-01-05");
        return rows;
    }
}
