package fr.captierslieux.sillage.maps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.maps.MapClasses.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MapClassesTest {
    private static final long SEED = 20261128;

    @Test
    void holdEveryAmountInOneClassAndLeaveNoneEmpty() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            int step = random.nextBoolean() ? 1 : 60;
            List<Long> amounts = new ArrayList<>();
            for (int i = random.nextInt(80); i > 0; i--) {
                amounts.add((long) (Math.pow(random.nextDouble(), 4) * (random.nextBoolean() ? 9 : 4_000)));
            }
            MapClasses classes = MapClasses.of(amounts, step);
            String as = "seed " + SEED + " round " + round + " " + amounts;
            assertThat(classes.ranges()).as(as).hasSizeLessThanOrEqualTo(MapClasses.SHADES);
            long above = 0;
            for (Range range : classes.ranges()) {
                assertThat(range.above()).as(as).isEqualTo(above);
                assertThat(range.upTo()).as(as).isGreaterThan(above);
                assertThat(range.upTo() % step).as(as).isZero();
                assertThat(amounts).as(as).anyMatch(amount -> amount > range.above() && amount <= range.upTo());
                above = range.upTo();
            }
            long last = above;
            assertThat(amounts).as(as).allMatch(amount -> amount <= last);
            assertThat(amounts).as(as).allMatch(amount -> amount == 0 == (classes.shadeOf(amount) == 0));
            amounts.sort(null);
            assertThat(amounts.stream().map(classes::shadeOf).toList()).as(as).isSorted();
        }
    }

    @Test
    void giveFewAmountsAClassEach() {
        assertThat(MapClasses.of(List.of(0L, 1L, 1L, 2L, 7L), 1).ranges()).containsExactly(new Range(0, 1),
                new Range(1, 2), new Range(2, 7));
        assertThat(MapClasses.of(List.of(0L), 1).ranges()).isEmpty();
    }
}
