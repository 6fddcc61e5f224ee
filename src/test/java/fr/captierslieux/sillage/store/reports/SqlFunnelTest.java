package fr.captierslieux.sillage.store.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.NaiveFunnel;
import fr.captierslieux.sillage.reports.NaiveRows;
import fr.captierslieux.sillage.reports.RandomNetwork;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.funnel.Funnel;
import fr.captierslieux.sillage.reports.funnel.Funnel.Passage;
import fr.captierslieux.sillage.reports.funnel.FunnelStep;
import fr.captierslieux.sillage.reports.funnel.ListBehindStep;
import fr.captierslieux.sillage.reports.funnel.Spread;
import fr.captierslieux.sillage.reports.funnel.Standing;
import fr.captierslieux.sillage.store.Store;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The funnel against an independent computation and against the rows behind it, over random networks. */
@Tag("store")
class SqlFunnelTest {
    private static final List<String> PERIODS = List.of("2026-T3", "2026", "2025", "1999", "1990-01-01..2030-12-31");

    @TempDir
    private Path folder;

    @Test
    void equalsAnIndependentComputationAndHasItsRowsBehindIt() {
        Set<String> told = new HashSet<>();
        for (long seed : List.of(1L, 2L, 3L, 9L)) {
            RandomNetwork network = new RandomNetwork(seed);
            NaiveRows rows = new NaiveRows(network.rows().files(), network.bin(), RandomNetwork.PLACES);
            try (Store store = FiguresTest.stored(network, folder.resolve(seed + ".sillage"))) {
                SqlFunnel funnels = new SqlFunnel(store);
                for (String label : PERIODS) {
                    for (Scope scope : List.of(Scope.ALL, new Scope("N1", null, null), new Scope(null, "44", null),
                            new Scope(null, null, "CV"))) {
                        for (LocalDate seenOn : List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2031, 1, 1))) {
                            Period period = Period.parse(label).orElseThrow();
                            Funnel funnel = store.read(() -> funnels.read(period, scope, seenOn));
                            Map<String, String> said = said(funnel);
                            assertThat(said).as("seed %d, %s, %s, %s", seed, label, scope, seenOn)
                                    .isEqualTo(NaiveFunnel.compute(rows, period.range().from().toString(),
                                            period.range().to().toString(), scope, seenOn.toString()));
                            said.forEach((key, value) -> {
                                if (!value.equals("0")) {
                                    told.add(key);
                                }
                            });
                            assertRows(store, funnels, funnel);
                        }
                    }
                }
            }
        }
        assertThat(told).as("every step was passed and not passed, and took its time")
                .contains("1 P", "1 U", "1 X", "2 P", "2 B", "3 C", "4 B", "6 P", "7 P", "7 U", "7 C");
    }

    private static void assertRows(Store store, SqlFunnel funnels, Funnel funnel) {
        ListBehindStep list = new ListBehindStep(store, funnels);
        for (Passage passage : funnel.steps()) {
            Set<String> codes = new HashSet<>();
            for (Standing standing : Standing.values()) {
                List<CountedRow> there = list.list(funnel, passage.step(), standing);
                assertThat(there).as("%s %s", passage.step(), standing).hasSize((int) passage.count(standing));
                there.forEach(row -> codes.add(row.code()));
            }
            assertThat(codes).as("all that came in stand somewhere, once").hasSize((int) funnel.entered());
        }
    }

    private static Map<String, String> said(Funnel funnel) {
        Map<String, String> said = new TreeMap<>();
        for (Passage passage : funnel.steps()) {
            int step = passage.step().place();
            said.put(step + " P", String.valueOf(passage.passed()));
            said.put(step + " U", String.valueOf(passage.underWay()));
            said.put(step + " X", String.valueOf(passage.closed()));
            say(said, step + " B", passage.sinceBefore());
            say(said, step + " C", passage.sinceContact());
        }
        return said;
    }

    private static void say(Map<String, String> said, String key, @Nullable Spread spread) {
        if (spread != null) {
            said.put(key, spread.count() + " " + plain(spread.first()) + " " + plain(spread.median()) + " "
                    + plain(spread.third()));
        }
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Test
    void quartilesLieBetweenTheValuesInProportion() {
        // 1, 2, 4, 8: QUARTILE.INCLURE gives 1.75, 3, 5
        Spread spread = Spread.of(List.of(1L, 2L, 4L, 8L));
        assertThat(spread.first()).isEqualByComparingTo("1.75");
        assertThat(spread.median()).isEqualByComparingTo("3");
        assertThat(spread.third()).isEqualByComparingTo("5");
        assertThat(Spread.of(List.of(7L)).median()).isEqualByComparingTo("7");
        assertThat(FunnelStep.values()).hasSize(8);
    }
}
