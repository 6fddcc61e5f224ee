package fr.captierslieux.sillage.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    /** Something from one minute to another. */
    private record Span(int from, int until) {
    }

    private static List<SideBySide<Span>> place(List<Span> spans) {
        return SideBySide.place(spans, Span::from, Span::until);
    }

    @Test
    void whatOverlapsSharesTheWidthAndWhatFollowsHasIt() {
        Span long1 = new Span(540, 660);
        Span short1 = new Span(540, 600);
        Span after = new Span(600, 660);
        Span alone = new Span(660, 700);
        assertThat(place(List.of(after, alone, short1, long1))).containsExactly(new SideBySide<>(long1, 540, 660, 0, 2),
                new SideBySide<>(short1, 540, 600, 1, 2), new SideBySide<>(after, 600, 660, 1, 2),
                new SideBySide<>(alone, 660, 700, 0, 1));
    }

    @Test
    void nothingIsCoveredAndNoLaneIsWasted() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(14); i >= 0; i--) {
                int from = random.nextInt(96) * 15;
                spans.add(new Span(from, from + 15 + random.nextInt(16) * 15));
            }
            List<SideBySide<Span>> placed = place(spans);
            assertThat(placed).as("seed %d", seed).hasSize(spans.size());
            for (int i = 0; i < placed.size(); i++) {
                SideBySide<Span> one = placed.get(i);
                assertThat(one.lane()).as("seed %d", seed).isLessThan(one.lanes());
                for (SideBySide<Span> other : placed.subList(i + 1, placed.size())) {
                    if (one.from() < other.until() && other.from() < one.until()) {
                        assertThat(one.lane()).as("seed %d: %s covers %s", seed, one, other).isNotEqualTo(other.lane());
                        assertThat(one.lanes()).as("seed %d", seed).isEqualTo(other.lanes());
                    }
                }
                int most = 0;
                for (SideBySide<Span> each : placed) {
                    int at = each.from();
                    most = Math.max(most, (int) placed.stream().filter(o -> o.from() <= at && o.until() > at).count());
                }
                assertThat(one.lanes()).as("seed %d", seed).isLessThanOrEqualTo(most);
            }
        }
    }
}
