package fr.captierslieux.sillage.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.lists.ListRow;
import fr.captierslieux.sillage.lists.NetworkLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as people write them, on Tuesday 6 October 2026. */
class ReadLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private static final Terms TERMS = new Terms(NetworkLists.SHIPPED);

    private static Line read(String text) {
        return ReadLine.read(text, TERMS, TODAY);
    }

    /** Everything in one text: alternatives are joined by « or », what is not there is a dash. */
    private static String told(Line line) {
        return String.join(" | ", some(line.days()), some(line.kinds()), line.mode().isEmpty() ? "-" : line.mode(),
                some(line.minutes()), some(line.names()), some(line.themes()),
                line.endings().stream().map(each -> "[" + each.said() + "][" + each.next() + "]"
                        + Objects.requireNonNullElse(each.due(), "")).collect(Collectors.joining(" or ")));
    }

    private static String some(List<?> values) {
        return values.isEmpty() ? "-" : values.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '`', textBlock = """
            15/03 tél 20 min @Dupont #budget rappeler la mairie lundi = 2026-03-15 | APPEL | TELEPHONE | 20 | Dupont | budget | [][Rappeler la mairie]2026-10-12
            06/10 tél 20 min @Renaudin #budget rappeler la mairie lundi = 2026-10-06 | APPEL | TELEPHONE | 20 | Renaudin | budget | [][Rappeler la mairie]2026-10-12
            tel. 1h30 @"Paul Renaudin" point sur le bail = 2026-10-06 | APPEL | TELEPHONE | 90 | Paul Renaudin | - | [Point sur le bail][]
            hier visite 2 h @La_Halle le bar est posé = 2026-10-05 | VISITE | SUR_SITE | 120 | La Halle | - | [Le bar est posé][]
            @Dupont rdv visio 45 min lundi budget revu = 2026-10-05 | RENDEZ_VOUS | VISIO | 45 | Dupont | - | [Budget revu][]
            rendez-vous 1 h @Dupont statuts relus. Envoyer le modèle demain = 2026-10-06 | RENDEZ_VOUS | - | 60 | Dupont | - | [Statuts relus.][Envoyer le modèle]2026-10-07
            mail @Dupont → relancer la commune le 20/10 = 2026-10-06 | - | COURRIEL | - | Dupont | - | [][Relancer la commune]2026-10-20
            mail @Dupont devis reçu -> comparer les devis = 2026-10-06 | - | COURRIEL | - | Dupont | - | [Devis reçu][Comparer les devis]
            tél @Dupont la mairie vote lundi = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [][La mairie vote]2026-10-12 or [La mairie vote lundi][]
            tél @Dupont il faut signer le bail vendredi = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [Il faut][Signer le bail]2026-10-09 or [][Il faut signer le bail]2026-10-09 or [Il faut signer le bail vendredi][]
            tél @Dupont rappeler la mairie = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [][Rappeler la mairie] or [Rappeler la mairie][]
            tél @Dupont lundi rappeler la mairie = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [][Rappeler la mairie]2026-10-12
            appel 10' @Dupont rappeler la mairie lundi à 14h = 2026-10-06 | APPEL | TELEPHONE | 10 | Dupont | - | [][Rappeler la mairie à 14h]2026-10-12
            rdv 14h @Dupont plan relu = 2026-10-06 | RENDEZ_VOUS | - | 840 or 0 | Dupont | - | [Plan relu][]
            appel à projets lu avec @Dupont = 2026-10-06 | - | - | - | Dupont | - | [Appel à projets lu avec Dupont][]
            15/12 tél @Dupont = 2026-12-15 or 2025-12-15 or 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [][]
            demain tél @Dupont = 2026-10-07 or 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [][]
            tél @Dupont vu la mairie hier = 2026-10-05 or 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [Vu la mairie hier][]
            premier entretien 3/10/2026 1 h 15 @Dupont #gouv #foncier = 2026-10-03 | PREMIER_ENTRETIEN | - | 75 | Dupont | gouv or foncier | [][]
            point d’étape @Dupont vu avec @Martin le plan, appeler @Martin jeudi #budget = 2026-10-06 | POINT_ETAPE | - | - | Dupont or budget | - | -
            tél 20 30 personnes attendues @Dupont = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [20 30 personnes attendues][]
            tél @Dupont devis de 44000 € = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [Devis de 44000 €][]
            tél @Dupont Olivier rappelle lundi = 2026-10-06 | APPEL | TELEPHONE | - | Dupont | - | [][Olivier rappelle]2026-10-12 or [Olivier rappelle lundi][]
            au bureau 30 min @Dupont = 2026-10-06 | - | BUREAU | 30 | Dupont | - | [][]
            bureau de l’association réuni @Dupont = 2026-10-06 | - | - | - | Dupont | - | [Bureau de l’association réuni][]
            tél @Dupont rappeler @Martin avant vendredi = 2026-10-06 | APPEL | TELEPHONE | - | Dupont or Martin | - | [][Rappeler Martin]2026-10-09
            1/2 journée avec @Dupont = 2026-10-06 | - | - | - | Dupont | - | [1/2 journée avec Dupont][]
            yesterday call 20 min @Dupont call the town hall back Monday = 2026-10-05 | APPEL | TELEPHONE | 20 | Dupont | - | [][Call the town hall back]2026-10-12
            site visit 2 hours @Dupont the bar stands; send the photos by Friday = 2026-10-06 | VISITE | SUR_SITE | 120 | Dupont | - | [The bar stands][Send the photos]2026-10-09
            Oct 2 meeting @Dupont budget read = 2026-10-02 | RENDEZ_VOUS | - | - | Dupont | - | [Budget read][]
            workshop on site 3 h @Dupont twelve people = 2026-10-06 | ATELIER_COLLECTIF | SUR_SITE | 180 | Dupont | - | [Twelve people][]
            """)
    void saysWhatIsCertainAndWhatCanBeReadInSeveralWays(String text, String said) {
        if (said.endsWith("| -")) { // two names, and a theme at the end
            Line line = read(text);
            assertThat(line.names()).contains("Dupont", "Martin");
            assertThat(line.themes()).containsExactly("budget");
            assertThat(line.endings()).containsExactly(
                    new Line.Ending("Vu avec Martin le plan", "Appeler Martin", LocalDate.of(2026, 10, 8)));
        } else {
            assertThat(told(read(text))).isEqualTo(said);
        }
    }

    @Test
    void themesAreFoundByCodeByLabelAndByWhatIsSaidForShort() {
        assertThat(TERMS.findThemes("budget")).containsExactly("MODELE_ECONOMIQUE");
        assertThat(TERMS.findThemes("foncier")).containsExactly("FONCIER_IMMOBILIER");
        assertThat(TERMS.findThemes("étude")).containsExactly("ETUDE_BESOINS");
        assertThat(TERMS.findThemes("business")).containsExactly("MODELE_ECONOMIQUE");
        assertThat(TERMS.findThemes("juridique")).containsExactly("GOUVERNANCE_JURIDIQUE");
        assertThat(TERMS.findThemes("mise")).as("one only").containsExactly("MISE_EN_RESEAU");
        assertThat(TERMS.findThemes("pro")).hasSizeGreaterThan(1);
        assertThat(TERMS.findThemes("zzz")).isEmpty();
    }

    @Test
    void theNetworksOwnLabelsAreUnderstood() {
        Terms own = new Terms(new NetworkLists(List.of(
                new ListRow("follow_up_kind", "PERMANENCE", "Permanence en mairie", null, null, false, false))));
        Line line = ReadLine.read("permanence en mairie 30 min @Dupont", own, TODAY);
        assertThat(line.kinds()).containsExactly("PERMANENCE");
        assertThat(line.minutes()).containsExactly(30L);
    }

    /** Parts of the head may stand in any order, and nothing that is typed makes it fail. */
    @Test
    void theHeadHasNoOrder() {
        long seed = 20261006;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<String> parts = new java.util.ArrayList<>(
                    List.of("15/03", "tél", "1 h 30", "@Dupont", "#budget", "@\"La Halle\""));
            java.util.Collections.shuffle(parts, random);
            Line line = read(String.join(" ", parts) + " bail signé");
            assertThat(line.days()).as("seed %d: %s", seed, parts).containsExactly(LocalDate.of(2026, 3, 15));
            assertThat(line.kinds()).as("seed %d: %s", seed, parts).containsExactly("APPEL");
            assertThat(line.minutes()).as("seed %d: %s", seed, parts).containsExactly(90L);
            assertThat(line.names()).containsExactlyInAnyOrder("Dupont", "La Halle");
            assertThat(line.endings()).containsExactly(new Line.Ending("Bail signé", "", null));
        }
    }

    @Test
    void nothingThatIsTypedMakesItFail() {
        long seed = 4711;
        Random random = new Random(seed);
        String letters = "@#\"«»→->15/03 é'’.,;:h min lundi rappeler tél\t 0";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Line line = read(text.toString());
            assertThat(line.days()).as("seed %d: %s", seed, text).isNotEmpty();
            assertThat(line.endings()).as("seed %d: %s", seed, text).isNotEmpty();
        }
    }
}
