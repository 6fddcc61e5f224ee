package fr.captierslieux.sillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
    private static final Indicator CASES = Indicators.get("A1");

    private static ActivityReport report(Figure... figures) {
        return new ActivityReport(Period.quarter(2026, 3), Scope.ALL, List.of(figures));
    }

    private static Figure figure(String code, int total, String breakdown, Map<String, Integer> parts) {
        Map<String, BigDecimal> values = new TreeMap<>();
        parts.forEach((key, value) -> values.put(key, BigDecimal.valueOf(value)));
        return new Figure(Indicators.get(code), BigDecimal.valueOf(total), Map.of(breakdown, values));
    }

    private static Set<String> hidden(Map<String, Integer> parts) {
        Figure figure = figure("A1", parts.values().stream().mapToInt(Integer::intValue).sum(), "departement", parts);
        SmallCounts small = SmallCounts.below(5, report(figure));
        Set<String> keys = new TreeSet<>();
        parts.keySet().stream().filter(key -> small.hides(CASES, "departement", key)).forEach(keys::add);
        if (small.hides(CASES)) {
            keys.add("total");
        }
        return keys;
    }

    @Test
    void aSmallCountIsKeptBackAndTheNextOneThatWouldGiveItAway() {
        assertThat(hidden(Map.of("44", 20, "49", 12, "53", 3))).containsExactly("49", "53");
        assertThat(hidden(Map.of("44", 20, "49", 12, "53", 6))).isEmpty();
    }

    @Test
    void severalSmallOnesNeedNoOtherOnceTheyReachTheThreshold() {
        assertThat(hidden(Map.of("44", 20, "49", 3, "53", 3))).containsExactly("49", "53");
        // of five in two places neither is more than four
        assertThat(hidden(Map.of("44", 20, "49", 3, "53", 2))).containsExactly("44", "49", "53");
        assertThat(hidden(Map.of("44", 20, "49", 1, "53", 1, "72", 9))).containsExactly("49", "53", "72");
    }

    @Test
    void aSmallTotalTakesAllItsPartsWithItAndZeroTellsOfNobody() {
        assertThat(hidden(Map.of("44", 3, "49", 1))).containsExactly("44", "49", "total");
        assertThat(hidden(Map.of("44", 30, "49", 0))).isEmpty();
        assertThat(hidden(Map.of("44", 0))).isEmpty();
    }

    @Test
    void onesAloneTakeTheTotalWithThemAndSoDoesOneMore() {
        assertThat(hidden(Map.of("44", 1, "49", 1, "53", 1, "72", 1, "85", 2)))
                .containsExactly("44", "49", "53", "72", "85", "total");
        assertThat(hidden(Map.of("44", 1, "49", 1, "53", 1, "72", 1, "85", 1)))
                .containsExactly("44", "49", "53", "72", "85", "total");
    }

    @Test
    void hoursGoWithTheirFollowUpsAndShareAndMedianWithWhatTheyAreTakenOver() {
        SmallCounts small = SmallCounts.below(5, report(
                figure("A1", 4, "departement", Map.of("44", 4)),
                new Figure(Indicators.get("A4"), BigDecimal.TEN, Map.of()),
                figure("B2", 30, "resultat", Map.of("ACCEPTEE", 3, "REFUSEE", 12, "EN_ATTENTE", 15)),
                new Figure(Indicators.get("B3"), new BigDecimal("0.2"), Map.of()),
                figure("C4", 30, "reseau", Map.of("CRESS", 2, "APES", 8, "ECOSSOLIES", 20)),
                figure("C5", 40, "reseau", Map.of("CRESS", 3, "APES", 12, "ECOSSOLIES", 25))));
        assertThat(small.hides(Indicators.get("A4"))).isTrue();
        assertThat(small.hides(Indicators.get("B3"))).isTrue();
        Indicator hours = Indicators.get("C5");
        assertThat(small.hides(hours)).isFalse();
        assertThat(small.hides(hours, "reseau", "CRESS")).isTrue();
        assertThat(small.hides(hours, "reseau", "APES")).isTrue();
        assertThat(small.hides(hours, "reseau", "ECOSSOLIES")).isFalse();
    }

    @Test
    void aTotalThatIsThePartOfAnotherFigureGoesWithIt() {
        SmallCounts small = SmallCounts.below(5, report(
                figure("C3", 30, "issue", Map.of("OBJECTIF_ATTEINT", 20, "ABANDON", 6, "RELAIS", 4)),
                figure("D6", 7, "qpv", Map.of("OUI", 7, "NON", 2, "NR", 30)),
                figure("E6", 6, "motif_abandon", Map.of("FONCIER", 6))));
        assertThat(small.hides(Indicators.get("C3"), "issue", "ABANDON")).isTrue();
        assertThat(small.hides(Indicators.get("E6"))).isTrue();
        assertThat(small.hides(Indicators.get("E6"), "motif_abandon", "FONCIER")).isTrue();
        assertThat(small.hides(Indicators.get("D6"))).isTrue();
        SmallCounts ones = SmallCounts.below(5, report(
                figure("C1", 6, "reseau", Map.of("CRESS", 6)),
                figure("D7", 6, "initiateur", Map.of("A", 1, "B", 1, "C", 1, "D", 1, "E", 1, "F", 1))));
        assertThat(ones.hides(Indicators.get("C1"))).isTrue();
    }

    @Test
    void whereAbandonsAreKeptBackForTheirReasonsTheirShareOfClosingsIsToo() {
        SmallCounts small = SmallCounts.below(5, report(
                figure("C3", 30, "issue", Map.of("OBJECTIF_ATTEINT", 15, "ABANDON", 6, "RELAIS", 9)),
                figure("E6", 6, "motif_abandon", Map.of("A", 1, "B", 1, "C", 1, "D", 1, "E", 1, "F", 1))));
        assertThat(small.hides(Indicators.get("E6"))).isTrue();
        assertThat(small.hides(Indicators.get("C3"), "issue", "ABANDON")).isTrue();
        assertThat(small.hides(Indicators.get("C3"), "issue", "RELAIS")).isTrue();
        assertThat(small.hides(Indicators.get("C3"), "issue", "OBJECTIF_ATTEINT")).isFalse();
    }

    @Test
    void fewJobsAreFewPeople() {
        SmallCounts small = SmallCounts.below(5, report(
                figure("E3C", 30, "departement", Map.of("44", 2, "49", 8, "53", 20))));
        assertThat(small.hides(Indicators.get("E3C"), "departement", "44")).isTrue();
        assertThat(small.hides(Indicators.get("E3C"), "departement", "49")).isTrue();
        assertThat(small.hides(Indicators.get("E3C"), "departement", "53")).isFalse();
    }

    @Test
    void whatWasDoneForFewProjectsGoesWithThem() {
        SmallCounts small = SmallCounts.below(5, report(
                figure("C1", 32, "reseau", Map.of("APES", 10, "CRESS", 2, "ECOSSOLIES", 20)),
                figure("C4", 90, "reseau", Map.of("APES", 25, "CRESS", 15, "ECOSSOLIES", 50)),
                figure("C5", 80, "reseau", Map.of("APES", 20, "CRESS", 20, "ECOSSOLIES", 40))));
        for (String code : List.of("C1", "C4", "C5")) {
            assertThat(small.hides(Indicators.get(code), "reseau", "CRESS")).as(code).isTrue();
            assertThat(small.hides(Indicators.get(code), "reseau", "APES")).as(code).isTrue();
            assertThat(small.hides(Indicators.get(code), "reseau", "ECOSSOLIES")).as(code).isFalse();
        }
    }

    @Test
    void whatWasDoneForFewProjectsInAllGoesWithThem() {
        Figure done = figure("C4", 50, "type", Map.of("ENTRETIEN", 50));
        List<Figure> hours = Stream.of("C5", "C6", "C5P", "C5T")
                .map(code -> new Figure(Indicators.get(code), BigDecimal.valueOf(60), Map.of())).toList();
        for (Figure projects : List.of(figure("C1", 4, "reseau", Map.of("CRESS", 4)),
                figure("C1", 6, "stade", Map.of("A", 1, "B", 1, "C", 1, "D", 1, "E", 2)))) {
            SmallCounts small = SmallCounts.below(5,
                    report(Stream.concat(Stream.of(projects, done), hours.stream()).toArray(Figure[]::new)));
            assertThat(small.hides(done.indicator())).isTrue();
            assertThat(small.hides(done.indicator(), "type", "ENTRETIEN")).isTrue();
            assertThat(hours).allMatch(figure -> small.hides(figure.indicator()));
        }
    }

    @Test
    void whatConcernsNobodyStays() {
        SmallCounts small = SmallCounts.below(5, report(figure("G1", 2, "type", Map.of("VISITE", 2))));
        assertThat(small.hides(Indicators.get("G1"))).isFalse();
    }

    /** Whoever subtracts what is shown from the total is left with at least two ways in which the rest may be made up. */
    @Test
    void noSmallCountFollowsFromTheTotalAndTheOtherParts() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            Map<String, Integer> parts = new TreeMap<>();
            int size = 1 + random.nextInt(7);
            for (int i = 0; i < size; i++) {
                parts.put("K" + i, random.nextInt(random.nextBoolean() ? 4 : 30));
            }
            Set<String> keys = hidden(parts);
            List<String> small = new ArrayList<>(parts.keySet());
            small.removeIf(key -> parts.getOrDefault(key, 0) < 1 || parts.getOrDefault(key, 0) > 4);
            assertThat(keys).containsAll(small);
            if (!keys.isEmpty() && !keys.contains("total")) {
                int together = keys.stream().mapToInt(parts::get).sum();
                assertThat(keys.size()).as(parts.toString()).isGreaterThan(1);
                assertThat(together).as(parts.toString()).isGreaterThanOrEqualTo(keys.size() + 4);
            }
        }
    }
}
