package fr.captierslieux.sillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.around.Territories;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Départements and intercommunalities beside each other give no small count away. */
class SmallPlacesTest {
    private static final int THRESHOLD = 5;

    /** Of an indicator: how much in which département and intercommunality. */
    private record Counted(String code, List<int[]> parts) {
        private Figure figure() {
            Map<String, BigDecimal> departments = new TreeMap<>();
            parts.forEach(part -> departments.merge(String.valueOf(part[0]), BigDecimal.valueOf(part[2]),
                    BigDecimal::add));
            return new Figure(Indicators.get(code), BigDecimal.valueOf(parts.stream().mapToInt(part -> part[2]).sum()),
                    Map.of("departement", departments));
        }
    }

    private static SmallCounts below(Counted... counted) {
        Map<List<Integer>, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        for (Counted each : counted) {
            each.parts().forEach(part -> values.computeIfAbsent(List.of(part[0], part[1]), key -> new TreeMap<>())
                    .merge(each.code(), BigDecimal.valueOf(part[2]), BigDecimal::add));
        }
        List<Territories.InCommune> communes = new ArrayList<>();
        values.forEach((place, amounts) -> communes.add(new Territories.InCommune(new Territories.Place(
                "C" + communes.size(), "Commune", String.valueOf(place.getFirst()), String.valueOf(place.getLast())),
                amounts)));
        return SmallCounts.below(THRESHOLD, new ActivityReport(Period.quarter(2026, 3), Scope.ALL,
                Stream.of(counted).map(Counted::figure).toList()), new Territories(communes));
    }

    /** The one in 53 would be the département less the other. */
    @Test
    void anIntercommunalityIsNotToldByItsDepartment() {
        SmallCounts small = below(new Counted("C1",
                List.of(new int[]{44, 1, 16}, new int[]{44, 2, 4}, new int[]{53, 3, 17}, new int[]{53, 4, 3})));
        Indicator projects = Indicators.get("C1");
        assertThat(List.of("1", "2", "3", "4")).allMatch(epci -> small.hides(projects, "epci", epci));
        assertThat(small.hides(projects, "departement", "53")).isFalse();
        assertThat(small.hides(projects)).isFalse();
    }

    @Test
    void theOnesOfSeveralDepartmentsAreNotToldByWhatIsLeftOfTheTotal() {
        Counted counted = new Counted("C1", List.of(new int[]{44, 1, 30}, new int[]{49, 2, 1}, new int[]{49, 3, 1},
                new int[]{53, 4, 1}, new int[]{53, 5, 1}, new int[]{53, 6, 1}));
        SmallCounts small = below(counted);
        assertThat(small.hides(Indicators.get("C1"), "departement", "44")).isTrue();
        assertThat(small.hides(Indicators.get("C1"), "epci", "1")).isTrue();
        assertThat(small.hides(Indicators.get("C1"))).isFalse();
        notGivenAway("", counted, small);
    }

    @Test
    void onesEverywhereTakeTheTotalWithThem() {
        for (String code : List.of("A1", "C1", "C2", "C4")) {
            SmallCounts small = below(new Counted(code, List.of(new int[]{44, 1, 1}, new int[]{44, 2, 1},
                    new int[]{49, 3, 1}, new int[]{49, 4, 1}, new int[]{53, 5, 1}, new int[]{53, 6, 1})));
            assertThat(small.hides(Indicators.get(code))).as(code).isTrue();
        }
    }

    @Test
    void followUpsGoWithTheProjectsOfADepartmentThatIsKeptBackForItsPlaces() {
        Counted projects = new Counted("C1", List.of(new int[]{44, 1, 30}, new int[]{49, 2, 30}, new int[]{53, 4, 1},
                new int[]{53, 5, 1}, new int[]{53, 6, 1}, new int[]{53, 7, 1}, new int[]{53, 8, 1}));
        SmallCounts small = below(projects, new Counted("C4", List.of(new int[]{44, 1, 90}, new int[]{49, 2, 80},
                new int[]{53, 4, 70}, new int[]{53, 5, 30})));
        for (String code : List.of("C1", "C4")) {
            assertThat(small.hides(Indicators.get(code), "departement", "53")).as(code).isTrue();
            assertThat(small.hides(Indicators.get(code), "epci", "4")).as(code).isTrue();
        }
    }

    /** Some intercommunalities lie in two départements; one in ten networks has nothing but ones. */
    @ParameterizedTest
    @ValueSource(strings = {"A1", "C1", "C4"})
    void noSmallCountFollowsFromBothTablesOfPlaces(String code) {
        Random random = new Random(11);
        int told = 0;
        for (int round = 0; round < 3_000; round++) {
            Counted counted = new Counted(code, draw(random));
            Counted projects = new Counted("C1", counted.parts().stream()
                    .map(part -> new int[]{part[0], part[1], 1 + random.nextInt(part[2])}).toList());
            SmallCounts small = code.equals("C4") ? below(projects, counted) : below(counted);
            told += notGivenAway("round " + round, counted, small);
            if (code.equals("C4")) {
                for (int[] part : projects.parts()) {
                    assertThat(part[2] >= THRESHOLD || small.hides(Indicators.get(code), "epci",
                            String.valueOf(part[1]))).as("round " + round).isTrue();
                }
            }
        }
        assertThat(told).isGreaterThan(1_000);
    }

    private static List<int[]> draw(Random random) {
        Map<List<Integer>, Integer> drawn = new LinkedHashMap<>();
        boolean ones = random.nextInt(10) == 0;
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            drawn.put(List.of(random.nextInt(4), random.nextInt(7)),
                    ones ? 1 : 1 + random.nextInt(random.nextBoolean() ? 4 : 25));
        }
        return drawn.entrySet().stream()
                .map(each -> new int[]{each.getKey().getFirst(), each.getKey().getLast(), each.getValue()}).toList();
    }

    /** @return how many sums are told */
    private static int notGivenAway(String round, Counted counted, SmallCounts small) {
        List<int[]> parts = counted.parts();
        Indicator indicator = Indicators.get(counted.code());
        List<boolean[]> known = new ArrayList<>();
        if (!small.hides(indicator)) {
            known.add(of(parts, part -> true));
        }
        Predicate<int[]> department = part -> !small.hides(indicator, "departement", String.valueOf(part[0]));
        Predicate<int[]> epci = part -> !small.hides(indicator, "epci", String.valueOf(part[1]));
        parts.stream().filter(department).forEach(one -> known.add(of(parts, part -> part[0] == one[0])));
        parts.stream().filter(epci).forEach(one -> known.add(of(parts, part -> part[1] == one[1])));
        int told = known.size();
        if (!small.hides(indicator)) {
            known.add(of(parts, department.negate()));
            known.add(of(parts, epci.negate()));
        }
        int[] most = most(parts, known);
        for (int i = 0; i < most.length; i++) {
            assertThat(parts.get(i)[2] >= THRESHOLD || most[i] >= THRESHOLD).as(round).isTrue();
            assertThat(parts.get(i)[2] >= THRESHOLD || !epci.test(parts.get(i))).as(round).isTrue();
        }
        return told;
    }

    private static boolean[] of(List<int[]> parts, Predicate<int[]> in) {
        boolean[] sum = new boolean[parts.size()];
        IntStream.range(0, sum.length).forEach(i -> sum[i] = in.test(parts.get(i)));
        return sum;
    }

    /** The most that each part may be for whoever knows some sums, and that each part is one at least. */
    private static int[] most(List<int[]> parts, List<boolean[]> known) {
        int[] least = new int[parts.size()];
        int[] most = new int[parts.size()];
        Arrays.fill(least, 1);
        Arrays.fill(most, 1_000);
        for (boolean narrower = true; narrower;) {
            narrower = false;
            for (boolean[] sum : known) {
                int[] in = IntStream.range(0, sum.length).filter(i -> sum[i]).toArray();
                int all = IntStream.of(in).map(i -> parts.get(i)[2]).sum();
                int leastOfAll = IntStream.of(in).map(i -> least[i]).sum();
                int mostOfAll = IntStream.of(in).map(i -> most[i]).sum();
                for (int i : in) {
                    int high = Math.min(most[i], all - leastOfAll + least[i]);
                    int low = Math.max(least[i], all - mostOfAll + most[i]);
                    narrower |= high < most[i] || low > least[i];
                    mostOfAll += high - most[i];
                    leastOfAll += low - least[i];
                    most[i] = high;
                    least[i] = low;
                }
            }
        }
        return most;
    }
}
