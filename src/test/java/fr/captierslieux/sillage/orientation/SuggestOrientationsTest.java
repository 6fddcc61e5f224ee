package fr.captierslieux.sillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.orientation.CallingSituations.Calling;
import fr.captierslieux.sillage.orientation.Suggestion.Member;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SuggestOrientationsTest {
    private static final Clock CLOCK = Clock.fixed(Pictures.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final Transactions AT_ONCE = new Transactions() {
        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Gesture gesture, Supplier<T> work) {
            throw new AssertionError("suggesting writes nothing");
        }
    };
    private static final NetworkPicture MAYENNE = Pictures.network("MAYENNE", "DEPARTEMENTAL", List.of("53"),
            "PROJET_VISION");
    private static final NetworkPicture VENDEE = Pictures.network("VENDEE", "DEPARTEMENTAL", List.of("85"),
            "PROJET_VISION");
    private static final NetworkPicture DIGITAL = Pictures.network("DIGITAL", "THEMATIQUE",
            List.of("44", "49", "53", "72", "85"), "OUTILS_NUMERIQUES");
    private static final NetworkPicture BUILDING = Pictures.network("BUILDING", "THEMATIQUE",
            List.of("44", "49", "53", "72", "85"), "FONCIER_IMMOBILIER");

    private static Suggestions suggest(OrientationPicture picture) {
        return suggest(picture, new ShippedSituations());
    }

    private static Suggestions suggest(OrientationPicture picture, CallingSituations situations) {
        return new SuggestOrientations(AT_ONCE, (code, today) -> Optional.of(picture), situations,
                () -> Weights.USUAL, CLOCK)
                .suggest(new Code("D1")).orElseThrow();
    }

    private static List<String> order(OrientationPicture picture) {
        return suggest(picture).networks().stream().map(each -> ((Member) each.destination()).network().code())
                .toList();
    }

    private static List<String> outside(Need need) {
        return suggest(Pictures.picture(need)).outside().stream().map(each -> each.destination().kind()).toList();
    }

    private static <T extends Reason> T reason(OrientationPicture picture, String network, Class<T> kind) {
        return suggest(picture).networks().stream()
                .filter(each -> ((Member) each.destination()).network().code().equals(network))
                .flatMap(each -> each.reasons().stream()).filter(kind::isInstance).map(kind::cast).findFirst()
                .orElseThrow();
    }

    @Test
    void anotherCommuneChangesTheOrder() {
        assertThat(order(Pictures.picture(Pictures.need("PROJET_VISION"), VENDEE, MAYENNE)))
                .containsExactly("MAYENNE", "VENDEE");
        Need elsewhere = Pictures.needIn(new Need.Place("Challans", "85", null, List.of()), "PROJET_VISION");
        assertThat(order(Pictures.picture(elsewhere, VENDEE, MAYENNE))).containsExactly("VENDEE", "MAYENNE");
    }

    @Test
    void anotherThemeChangesTheOrder() {
        assertThat(order(Pictures.picture(Pictures.need("OUTILS_NUMERIQUES"), BUILDING, DIGITAL)))
                .containsExactly("DIGITAL", "BUILDING");
        assertThat(order(Pictures.picture(Pictures.need("FONCIER_IMMOBILIER"), BUILDING, DIGITAL)))
                .containsExactly("BUILDING", "DIGITAL");
    }

    @Test
    void aThemeNamedOftenWeighsMoreThanOneNamedOnce() {
        Need need = new Need(new Code("D1"), "OWN", Pictures.need().place(),
                List.of(new Need.NeedTheme("FONCIER_IMMOBILIER", 3), new Need.NeedTheme("OUTILS_NUMERIQUES", 1)),
                Map.of(), 0);
        assertThat(order(Pictures.picture(need, DIGITAL, BUILDING))).containsExactly("BUILDING", "DIGITAL");
    }

    @Test
    void whoWorksElsewhereAloneDoesNotSuitWhateverTheTheme() {
        assertThat(suggest(Pictures.picture(Pictures.need("PROJET_VISION"), VENDEE)).networks())
                .extracting(Suggestion::suits).containsExactly(false);
    }

    @Test
    void anotherLoadChangesTheOrder() {
        NetworkPicture twin = Pictures.network("TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION");
        Need need = Pictures.need("PROJET_VISION");
        assertThat(order(Pictures.picture(need, Pictures.carrying(MAYENNE, 12, 2), twin)))
                .containsExactly("TWIN", "MAYENNE");
        assertThat(order(Pictures.picture(need, MAYENNE, Pictures.carrying(twin, 12, 2))))
                .containsExactly("MAYENNE", "TWIN");
        Reason.Carries carries = reason(Pictures.picture(need, Pictures.carrying(MAYENNE, 24, 2), twin), "MAYENNE",
                Reason.Carries.class);
        assertThat(carries.load()).isEqualTo(new NetworkPicture.Load(24, 2));
        assertThat(carries.usual()).as("the middle of 12 and 2").isEqualTo(7);
        assertThat(carries.isFor()).isFalse();
    }

    @Test
    void theReferentOfTheDayComesBeforeItsNeighboursAndIsNamedSo() {
        NetworkPicture twin = Pictures.network("A_TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION");
        OrientationPicture now = Pictures.picture(Pictures.need("PROJET_VISION"), twin,
                Pictures.referent(MAYENNE, "53", LONG_AGO, null));
        assertThat(order(now)).containsExactly("MAYENNE", "A_TWIN");
        assertThat(suggest(now).networks().getFirst().destination().kind()).isEqualTo("REFERENT_DEPARTEMENTAL");
        assertThat(reason(now, "MAYENNE", Reason.IsReferent.class).since()).isEqualTo(LONG_AGO);
        OrientationPicture ended = Pictures.picture(Pictures.need("PROJET_VISION"), twin,
                Pictures.referent(MAYENNE, "53", LONG_AGO, Pictures.TODAY.minusDays(1)));
        assertThat(order(ended)).containsExactly("A_TWIN", "MAYENNE");
        OrientationPicture toCome = Pictures.picture(Pictures.need("PROJET_VISION"), twin,
                Pictures.referent(MAYENNE, "53", Pictures.TODAY.plusDays(1), null));
        assertThat(order(toCome)).containsExactly("A_TWIN", "MAYENNE");
    }

    @Test
    void aThematicNetworkComesBeforeTheReferentWhereTheNeedIsItsOwn() {
        NetworkPicture referent = Pictures.referent(
                Pictures.network("REFERENT", "DEPARTEMENTAL", List.of("53"), "MISE_EN_RESEAU"), "53", LONG_AGO, null);
        assertThat(order(Pictures.picture(Pictures.need("OUTILS_NUMERIQUES"), referent, DIGITAL)))
                .containsExactly("DIGITAL", "REFERENT");
        assertThat(order(Pictures.picture(Pictures.need("MISE_EN_RESEAU"), referent, DIGITAL)))
                .containsExactly("REFERENT", "DIGITAL");
    }

    @Test
    void whoWasAskedAlreadyComesBehindUntilItIsTakenBack() {
        NetworkPicture twin = Pictures.network("TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION");
        OrientationPicture picture = Pictures.picture(Pictures.need("PROJET_VISION"), MAYENNE, twin);
        assertThat(order(picture)).containsExactly("MAYENNE", "TWIN");
        Earlier asked = new Earlier(LocalDate.of(2026, 9, 12), "RESEAU_MEMBRE", "MAYENNE", "EN_ATTENTE", null);
        assertThat(order(Pictures.after(picture, asked))).containsExactly("TWIN", "MAYENNE");
        assertThat(reason(Pictures.after(picture, asked), "MAYENNE", Reason.WasOriented.class).earlier())
                .isEqualTo(asked);
    }

    @Test
    void theNetworkOfTheCaseIsNotSuggestedAndOneThatIsThereComesBehind() {
        NetworkPicture own = Pictures.network("OWN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION");
        NetworkPicture there = Pictures.tied(MAYENNE, new NetworkPicture.Tie("", LONG_AGO));
        NetworkPicture twin = Pictures.network("TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION");
        assertThat(order(Pictures.picture(Pictures.need("PROJET_VISION"), own, there, twin)))
                .containsExactly("TWIN", "MAYENNE");
    }

    @Test
    void aNetworkWithoutAdvisersOrThatRefusesComesBehind() {
        NetworkPicture twin = Pictures.network("TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION");
        Need need = Pictures.need("PROJET_VISION");
        assertThat(order(Pictures.picture(need, Pictures.carrying(MAYENNE, 0, 0), twin)))
                .containsExactly("TWIN", "MAYENNE");
        assertThat(order(Pictures.picture(need, Pictures.answering(MAYENNE, 4, 0, 12), twin)))
                .containsExactly("TWIN", "MAYENNE");
        assertThat(order(Pictures.picture(need, Pictures.answering(MAYENNE, 2, 0, 12), twin)))
                .as("two answers say nothing").containsExactly("MAYENNE", "TWIN");
    }

    @Test
    void anIntercommunalityThatCrossesABorderBringsTheNeighbours() {
        NetworkPicture anjou = Pictures.network("ANJOU", "DEPARTEMENTAL", List.of("49"));
        assertThat(order(Pictures.picture(Pictures.need(), VENDEE, anjou))).containsExactly("ANJOU", "VENDEE");
        assertThat(suggest(Pictures.picture(Pictures.need(), VENDEE, anjou)).networks())
                .extracting(Suggestion::suits).containsExactly(true, false);
    }

    @Test
    void withoutACommuneTheThemesAndTheLoadDecide() {
        OrientationPicture nowhere = Pictures.picture(Pictures.nowhere("OUTILS_NUMERIQUES"), MAYENNE, DIGITAL);
        assertThat(order(nowhere)).containsExactly("DIGITAL", "MAYENNE");
        assertThat(suggest(nowhere).networks().stream().flatMap(each -> each.reasons().stream()).map(Reason::about))
                .doesNotContain(Reason.About.TERRITORY);
    }

    @Test
    void theSameRowsGiveTheSameOrderHoweverTheyCome() {
        List<NetworkPicture> networks = Arrays.asList(MAYENNE, VENDEE, DIGITAL, BUILDING,
                Pictures.network("TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION"),
                Pictures.network("É_TWIN", "DEPARTEMENTAL", List.of("53"), "PROJET_VISION"));
        Need need = Pictures.need("PROJET_VISION", "FONCIER_IMMOBILIER");
        List<String> once = order(Pictures.picture(need, networks.toArray(NetworkPicture[]::new)));
        assertThat(once.subList(1, 4)).as("alike: by name").containsExactly("É_TWIN", "MAYENNE", "TWIN");
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(networks, new Random(seed));
            assertThat(order(Pictures.picture(need, networks.toArray(NetworkPicture[]::new)))).isEqualTo(once);
        }
    }

    @Test
    void ranksFollowEachOtherAndPointsFallWithinThoseThatSuit() {
        List<Suggestion> networks = suggest(
                Pictures.picture(Pictures.need("PROJET_VISION"), MAYENNE, VENDEE, DIGITAL, BUILDING)).networks();
        assertThat(networks).extracting(Suggestion::rank).containsExactly(1, 2, 3, 4);
        assertThat(networks).allSatisfy(each -> assertThat(each.points())
                .isEqualTo(each.reasons().stream().mapToInt(Reason::points).sum()));
    }

    @Test
    void situationsCallForDestinationsOutside() {
        assertThat(outside(Pictures.saying(Pictures.need(), Criterion.STAGE, "IDEE"))).startsWith("INCUBATEUR");
        assertThat(outside(Pictures.need("GOUVERNANCE_JURIDIQUE"))).startsWith("EXPERT").contains("URSCOP");
        assertThat(outside(Pictures.need("FINANCEMENTS"))).startsWith("FRANCE_ACTIVE").contains("FINANCEUR", "REGION");
        assertThat(outside(Pictures.need())).isEmpty();
    }

    @Test
    void anAssociationThatEmploysIsCalledToTheDla() {
        Need association = Pictures.saying(Pictures.need(), Criterion.LEGAL_FORM, "ASSOCIATION");
        assertThat(outside(Pictures.saying(association, Criterion.JOBS, Criterion.WITH))).startsWith("DLA");
        assertThat(outside(Pictures.saying(association, Criterion.JOBS, Criterion.WITHOUT))).doesNotContain("DLA");
    }

    @Test
    void aDestinationAskedAlreadyComesBehindAndCarriesItsUsualName() {
        Need need = Pictures.need("FINANCEMENTS");
        OrientationPicture picture = new OrientationPicture(need, List.of(),
                List.of(new Earlier(LONG_AGO, "FRANCE_ACTIVE", null, "REFUSEE", LONG_AGO)),
                List.of(new UsualName("FINANCEUR", "Fondation de France", 3)));
        Suggestion first = suggest(picture).outside().getFirst();
        assertThat(first.destination()).isEqualTo(new Suggestion.Outside("FINANCEUR", "Fondation de France", 3));
    }

    @Test
    void anotherTableOfSituationsMakesAnotherOrder() {
        Need need = Pictures.need("FINANCEMENTS");
        assertThat(
                suggest(Pictures.picture(need), () -> List.of(new Calling("ADIE", Criterion.THEME, "FINANCEMENTS", 5)))
                        .outside())
                .extracting(each -> each.destination().kind()).containsExactly("ADIE");
    }

    @Test
    void theShippedTableNamesCodesThatThereAreEachOnce() {
        Set<String> seen = new HashSet<>();
        List<String> destinations = ShippedLists.get("destination_kind").codes();
        List<Calling> situations = new ShippedSituations().list();
        assertThat(situations).allSatisfy(each -> {
            assertThat(destinations).contains(each.destination());
            assertThat(each.points()).isNotZero();
            assertThat(seen.add(each.destination() + each.criterion() + each.value())).as(each.toString()).isTrue();
            if (each.criterion().list().isEmpty()) {
                assertThat(each.value()).isIn(Criterion.WITH, Criterion.WITHOUT);
            } else {
                assertThat(ShippedLists.get(each.criterion().list()).codes()).contains(each.value());
            }
        });
        assertThat(destinations).filteredOn(each -> !each.equals("AUTRE") && !each.startsWith("RESEAU_")
                && !each.equals("REFERENT_DEPARTEMENTAL"))
                .allSatisfy(each -> assertThat(situations).anyMatch(calling -> calling.destination().equals(each)));
    }
}
