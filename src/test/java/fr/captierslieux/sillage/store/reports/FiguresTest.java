package fr.captierslieux.sillage.store.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.CountedRow;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.ListRowsBehind;
import fr.captierslieux.sillage.reports.NaiveReport;
import fr.captierslieux.sillage.reports.NaiveRows;
import fr.captierslieux.sillage.reports.RandomNetwork;
import fr.captierslieux.sillage.reports.ReadFigureSeries;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure against an independent computation, and every figure against the rows behind it, over random networks. Seeds are
 * printed with a failure; {@code -Dsillage.seed=N} replays one.
 */
@Tag("store")
class FiguresTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));
    /** Enough for every build; {@code -Dsillage.networks=100} for a night. */
    private static final long NETWORKS = Long.getLong("sillage.networks", 5);
    private static final int SCOPES_A_PERIOD = 3;
    private static final List<String> PERIODS = List.of("2026-T3", "2026-T2", "2026", "2026-S1", "2026-07",
            "2026-06-30..2026-07-01",
            "2026-10-01..2026-10-01", "1999");

    @TempDir
    Path folder;

    @Test
    void equalAnIndependentComputation() {
        Set<String> nonZero = new HashSet<>();
        for (long seed : seeds()) {
            RandomNetwork network = new RandomNetwork(seed);
            NaiveRows rows = new NaiveRows(network.rows().files(), network.bin(), RandomNetwork.PLACES);
            try (Store store = stored(network, seed)) {
                SqlReportRepository repository = new SqlReportRepository(store);
                int turn = 0;
                for (Period period : PERIODS.stream().map(label -> Period.parse(label).orElseThrow()).toList()) {
                    for (int i = 0; i < SCOPES_A_PERIOD; i++) {
                        Scope scope = scopes(seed).get(turn++ % 8);
                        ActivityReport report = store.<ActivityReport>read(() -> repository.report(period, scope));
                        Map<String, Map<String, String>> naive = NaiveReport.compute(rows,
                                period.range().from().toString(),
                                period.range().to().toString(), scope);
                        for (Figure figure : report.figures()) {
                            String code = figure.indicator().code();
                            assertThat(written(figure)).as("seed %d, %s, %s, %s", seed, period.label(), scope, code)
                                    .isEqualTo(naive.get(code));
                            if (figure.value() != null && figure.value().signum() != 0) {
                                nonZero.add(code);
                            }
                        }
                        assertThat(report.figures()).extracting(Figure::indicator).isEqualTo(Indicators.listAll());
                    }
                }
            }
        }
        assertThat(nonZero).as("every indicator was tried on rows that it counts").hasSize(42);
    }

    @Test
    void sayTheSameAloneAndInSeries() {
        long seed = seeds().getFirst();
        Random random = new Random(seed);
        try (Store store = stored(new RandomNetwork(seed), seed)) {
            SqlReportRepository repository = new SqlReportRepository(store);
            List<Period> periods = FigureSeries.leadingTo(Period.quarter(2026, 3), 4);
            for (Scope scope : scopes(seed)) {
                List<Indicator> asked = new ArrayList<>(Indicators.listAll());
                Collections.shuffle(asked, random);
                List<Indicator> some = asked.subList(0, 1 + random.nextInt(12));
                FigureSeries series = new ReadFigureSeries(store, repository).read(periods, scope, some);
                assertThat(series.periods()).extracting(Period::label)
                        .containsExactly("2025-T4", "2026-T1", "2026-T2", "2026-T3");
                for (int i = 0; i < periods.size(); i++) {
                    Period period = periods.get(i);
                    ActivityReport report = store.<ActivityReport>read(() -> repository.report(period, scope));
                    List<Figure> alone = store.read(() -> repository.figures(period, scope, some));
                    assertThat(alone).as("seed %d, %s, %s", seed, period.label(), scope)
                            .isEqualTo(some.stream().map(each -> report.getFigure(each.code())).toList());
                    for (Indicator each : some) {
                        assertThat(series.of(each).get(i)).as("seed %d, %s, %s, %s", seed, period.label(), scope,
                                each.code()).isEqualTo(report.getFigure(each.code()).value());
                    }
                }
            }
        }
    }

    @Test
    void haveExactlyTheirRowsBehindThem() {
        int walked = 0;
        for (long seed : List.of(seeds().getFirst(), seeds().getLast())) {
            try (Store store = stored(new RandomNetwork(seed), seed)) {
                SqlReportRepository repository = new SqlReportRepository(store);
                ListRowsBehind listRows = new ListRowsBehind(store, repository);
                for (Scope scope : List.of(Scope.ALL, new Scope("N1", null, null), new Scope(null, "44", null),
                        new Scope(null, null, "CV"))) {
                    Period period = Period.parse("2026").orElseThrow();
                    ActivityReport report = store.<ActivityReport>read(() -> repository.report(period, scope));
                    for (Figure figure : report.figures()) {
                        Indicator indicator = figure.indicator();
                        assertRows("seed " + seed + " " + indicator.code() + " " + scope, indicator, figure.value(),
                                listRows.list(period, scope, indicator, null, null));
                        for (var breakdown : figure.by().entrySet()) {
                            for (var key : breakdown.getValue().entrySet()) {
                                assertRows(
                                        "seed " + seed + " " + indicator.code() + " " + breakdown.getKey() + " "
                                                + key.getKey() + " " + scope,
                                        indicator, key.getValue(),
                                        listRows.list(period, scope, indicator, breakdown.getKey(), key.getKey()));
                                walked++;
                            }
                            assertThat(listRows.list(period, scope, indicator, breakdown.getKey(), "no such key"))
                                    .isEmpty();
                        }
                    }
                }
            }
        }
        assertThat(walked).isGreaterThan(500);
    }

    @Test
    void communesAddUpToDepartmentsAndIntercommunalities() {
        int compared = 0;
        for (long seed : seeds()) {
            try (Store store = stored(new RandomNetwork(seed), seed)) {
                SqlReportRepository reports = new SqlReportRepository(store);
                for (String label : PERIODS) {
                    Period period = Period.parse(label).orElseThrow();
                    for (Scope scope : scopes(seed)) {
                        ActivityReport report = store.<ActivityReport>read(() -> reports.report(period, scope));
                        Territories places = store
                                .<Territories>read(() -> new SqlSurroundings(store).territories(period, scope));
                        for (Indicator indicator : Territories.indicators()) {
                            compared += assertPlaces(report.getFigure(indicator.code()), places,
                                    seed + " " + label + " " + scope);
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static int assertPlaces(Figure figure, Territories places, String where) {
        Map<String, BigDecimal> departments = new TreeMap<>();
        Map<String, BigDecimal> epci = new TreeMap<>();
        places.communes().forEach(commune -> {
            BigDecimal value = commune.value(figure.indicator());
            if (value.signum() != 0) {
                departments.merge(commune.department(), value, BigDecimal::add);
                epci.merge(commune.epci(), value, BigDecimal::add);
            }
        });
        String which = where + " " + figure.indicator().code();
        assertThat(rounded(departments)).as(which)
                .isEqualTo(rounded(figure.by().getOrDefault("departement", Map.of())));
        if (figure.indicator().breakdowns().contains("epci")) {
            assertThat(rounded(epci)).as(which).isEqualTo(rounded(figure.by().getOrDefault("epci", Map.of())));
        }
        return departments.size();
    }

    /** A minute is no finite decimal of an hour. */
    private static Map<String, BigDecimal> rounded(Map<String, BigDecimal> values) {
        Map<String, BigDecimal> rounded = new TreeMap<>();
        values.forEach((key, value) -> rounded.put(key, value.setScale(10, RoundingMode.HALF_UP)));
        return rounded;
    }

    private static void assertRows(String where, Indicator indicator, @Nullable BigDecimal value,
            List<CountedRow> rows) {
        BigDecimal sum = rows.stream().map(CountedRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> sorted = rows.stream().map(CountedRow::amount).sorted().toList();
        int n = rows.size();
        if (value == null) {
            assertThat(rows).as(where).isEmpty();
            return;
        }
        assertThat(n == 0 && indicator.measure() == Indicator.Measure.SHARE).as(where).isFalse();
        BigDecimal expected = switch (indicator.measure()) {
            case DAYS -> sorted.get((n - 1) / 2).add(sorted.get(n / 2)).divide(BigDecimal.valueOf(2));
            case SHARE -> sum.divide(BigDecimal.valueOf(n), 15, RoundingMode.HALF_UP);
            default -> sum;
        };
        // A minute is no finite decimal of an hour: sums of rows agree to fifteen places.
        assertThat(expected.setScale(15, RoundingMode.HALF_UP)).as(where)
                .isEqualByComparingTo(value.setScale(15, RoundingMode.HALF_UP));
        assertThat(rows).as(where).allSatisfy(row -> {
            assertThat(row.code()).isNotBlank();
            assertThat(row.title()).isNotBlank();
        });
    }

    static Map<String, String> written(Figure figure) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("", figure.value() == null ? "null" : plain(figure, figure.value()));
        figure.by().forEach((breakdown, keys) -> keys
                .forEach((key, value) -> texts.put(breakdown + "=" + key, plain(figure, value))));
        return texts;
    }

    private static String plain(Figure figure, BigDecimal value) {
        return figure.indicator().measure().rounded(value).stripTrailingZeros().toPlainString();
    }

    /** The first network in which a stage of the same day is told only by the order of the stages. */
    private static final long TELLING = 9;

    private static List<Long> seeds() {
        Long replayed = Long.getLong("sillage.seed");
        return replayed != null
                ? List.of(replayed)
                : LongStream.concat(LongStream.rangeClosed(1, NETWORKS), LongStream.of(TELLING)).boxed().toList();
    }

    /** Everything, each option alone, and some of them together. */
    private static List<Scope> scopes(long seed) {
        Random random = new Random(seed);
        List<@Nullable String> networks = new ArrayList<>(List.of("N1", "N2", "N4"));
        String network = networks.get(random.nextInt(3));
        String department = List.of("44", "49", "85", "75").get(random.nextInt(4));
        String agreement = List.of("CV", "CV1", "CV-1").get(random.nextInt(3));
        return List.of(Scope.ALL, new Scope(network, null, null), new Scope(null, department, null),
                new Scope(null, null, agreement),
                new Scope(network, department, null), new Scope(network, null, agreement),
                new Scope(null, "44", agreement),
                new Scope(network, "44", agreement));
    }

    private Store stored(RandomNetwork network, long seed) {
        return stored(network, folder.resolve(seed + ".sillage"));
    }

    /** A new file with a network, and its rows that are in the bin there. */
    static Store stored(RandomNetwork network, Path at) {
        Store store = Store.openOrCreate(at, null, CLOCK);
        network.rows().writeInto(store);
        network.rows().files().forEach((file, rows) -> rows.stream().filter(network.bin()::contains)
                .forEach(row -> ExchangeRows.bin(store, ExchangeFormat.getFile(file), row)));
        return store;
    }
}
