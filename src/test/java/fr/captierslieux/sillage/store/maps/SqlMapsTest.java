package fr.captierslieux.sillage.store.maps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.maps.Area;
import fr.captierslieux.sillage.maps.BehindRow;
import fr.captierslieux.sillage.maps.ListBehindTerritory;
import fr.captierslieux.sillage.maps.MapFigure;
import fr.captierslieux.sillage.maps.MapQuestion;
import fr.captierslieux.sillage.maps.ReadMap;
import fr.captierslieux.sillage.maps.TerritoryMap;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.NaiveMap;
import fr.captierslieux.sillage.reports.NaiveRows;
import fr.captierslieux.sillage.reports.RandomNetwork;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a map against an independent count over random rows, against the rows behind it, and against the report. */
@Tag("store")
class SqlMapsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final List<String> PERIODS = List.of("2026-T3", "2026", "2026-06-30..2026-07-01", "1999");
    private static final long FIRST = Long.getLong("sillage.seed", 7);
    private static final int NETWORKS = 4;

    @TempDir
    Path folder;

    @Test
    void equalsAnIndependentCountAndTheRowsBehindIt() {
        Set<MapFigure> counted = new HashSet<>();
        for (long seed = FIRST; seed < FIRST + NETWORKS; seed++) {
            RandomNetwork network = opened(new RandomNetwork(seed), seed);
            NaiveRows rows = new NaiveRows(network.rows().files(), network.bin(), RandomNetwork.PLACES);
            try (Store store = stored(network, seed)) {
                for (String label : PERIODS) {
                    for (String code : List.of("", "N1")) {
                        for (MapFigure figure : MapFigure.values()) {
                            for (TerritoryLevel level : TerritoryLevel.values()) {
                                MapQuestion question = new MapQuestion(figure, level,
                                        Period.parse(label).orElseThrow(), code.isEmpty() ? null : code);
                                if (check("seed " + seed + " " + question, store, question, rows)) {
                                    counted.add(figure);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(counted).as("every figure was tried on rows that it counts").containsExactlyInAnyOrder(
                MapFigure.values());
    }

    private static boolean check(String as, Store store, MapQuestion question, NaiveRows rows) {
        TerritoryMap map = new ReadMap(store, new SqlMaps(store), RegionMap.shipped()).read(question);
        Map<String, Map<String, Long>> expected = new HashMap<>();
        NaiveMap.compute(rows, question.figure().name(), question.period().range().from().toString(),
                question.period().range().to().toString(), question.network())
                .forEach((commune, units) -> expected
                        .computeIfAbsent(territory(question.level(), commune), none -> new HashMap<>()).putAll(units));
        List<String> territories = new ArrayList<>(map.areas().stream().map(Area::code).toList());
        territories.addAll(List.of(TerritoryMap.OUTSIDE, TerritoryMap.NOWHERE));
        ListBehindTerritory behind = new ListBehindTerritory(store, new SqlMaps(store), RegionMap.shipped());
        for (String territory : territories) {
            Map<String, Long> units = expected.getOrDefault(territory, Map.of());
            Area.Count count = map.countOf(territory);
            assertThat(count.rows()).as("%s, rows of %s", as, territory).isEqualTo(units.size());
            assertThat(count.amount()).as("%s, amount of %s", as, territory)
                    .isEqualTo(units.values().stream().mapToLong(Long::longValue).sum());
            if (!units.isEmpty() || territory.equals("44")) {
                List<BehindRow> listed = behind.list(question, territory);
                Map<String, Long> adds = new HashMap<>();
                listed.forEach(row -> adds.put(row.code().value(), row.amount()));
                assertThat(adds).as("%s, behind %s", as, territory).isEqualTo(units);
                assertThat(listed).hasSameSizeAs(units.keySet());
            }
        }
        assertThat(territories).as(as).containsAll(expected.keySet());
        return map.inside().amount() > 0;
    }

    /** As the contract has it: a former commune counts where it lies now, one that is in no intercommunality for itself. */
    private static String territory(TerritoryLevel level, String commune) {
        List<String> place = RandomNetwork.PLACES.get(commune);
        if (place == null) {
            return TerritoryMap.NOWHERE;
        }
        if (place.get(0).equals("75")) {
            return TerritoryMap.OUTSIDE;
        }
        return level == TerritoryLevel.DEPARTMENT
                ? place.get(0)
                : place.get(1).isEmpty() ? RegionMap.ALONE + commune : place.get(1);
    }

    /** Gives projects a state, which the network made for reports has no need of. */
    private static RandomNetwork opened(RandomNetwork network, long seed) {
        Random random = new Random(seed);
        network.rows().rows("projets")
                .forEach(row -> row.put("etat", List.of("OUVERT", "EN_PROJET", "").get(random.nextInt(3))));
        return network;
    }

    private Store stored(RandomNetwork network, long seed) {
        Store store = Store.openOrCreate(folder.resolve(seed + ".sillage"), null, CLOCK);
        network.rows().writeInto(store);
        network.rows().files().forEach((file, rows) -> rows.stream().filter(network.bin()::contains)
                .forEach(row -> ExchangeRows.bin(store, ExchangeFormat.getFile(file), row)));
        return store;
    }

    @Test
    void saysWhatTheReportSays() {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            Store store = sample.store();
            Period period = Period.parse("2026-T3").orElseThrow();
            ActivityReport report = store
                    .<ActivityReport>read(() -> new SqlReportRepository(store).report(period, Scope.ALL));
            compare(store, period, MapFigure.ACCOMPANIED, 1, report, "C1");
            compare(store, period, MapFigure.FOLLOW_UPS, 1, report, "C4");
            compare(store, period, MapFigure.HOURS, 60, report, "C5", "C6");
        }
    }

    private static void compare(Store store, Period period, MapFigure figure, int parts, ActivityReport report,
            String... indicators) {
        TerritoryMap map = new ReadMap(store, new SqlMaps(store), RegionMap.shipped())
                .read(new MapQuestion(figure, TerritoryLevel.DEPARTMENT, period, null));
        assertThat(map.inside().amount()).isPositive();
        for (Area area : map.areas()) {
            BigDecimal sum = Stream.of(indicators).map(code -> report.getFigure(code).by().get("departement"))
                    .map(keys -> keys == null ? BigDecimal.ZERO : keys.getOrDefault(area.code(), BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Math.round(sum.multiply(BigDecimal.valueOf(parts)).doubleValue())).as("%s in %s", figure,
                    area.name()).isEqualTo(area.amount());
        }
    }
}
