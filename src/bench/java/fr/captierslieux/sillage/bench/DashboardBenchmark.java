package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.FigureSeries;
import fr.captierslieux.sillage.reports.Indicator;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlFunnel;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the dashboard asks when a quarter is chosen, as its window asks it: at once, on several threads. Bound: figures, map, parts and
 * funnel within 200 ms; the eight quarters behind them are told apart.
 */
final class DashboardBenchmark {
    private static final Period QUARTER = Period.quarter(2026, 2);
    private static final Period COHORT = Period.parse("2024").orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final List<Indicator> KEYS = Stream.of("A1", "C2", "C1", "C5", "E1", "E4").map(Indicators::get)
            .toList();
    private static final List<Indicator> SHOWN = Stream.concat(KEYS.stream(), Stream.of(Indicators.get("C8"))).toList();
    private static final int RUNS = 15;

    /** Measures a store. */
    void run(Path path, @Nullable Passphrase passphrase) {
        String kind = passphrase == null ? "plain" : "encrypted";
        try (Store store = Store.open(path, passphrase, Clock.systemUTC());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            SqlReportRepository reports = new SqlReportRepository(store);
            SqlFunnel funnel = new SqlFunnel(store);
            Supplier<Object> figures = () -> store.read(() -> reports.figures(QUARTER, Scope.ALL, SHOWN));
            Supplier<Object> way = () -> store.read(() -> funnel.read(QUARTER, Scope.ALL, TODAY));
            Supplier<Object> series = () -> store
                    .read(() -> reports.series(FigureSeries.leadingTo(QUARTER, 8), Scope.ALL, KEYS));
            tell(kind, "figures and parts alone", () -> figures.get());
            tell(kind, "funnel of the quarter alone", () -> way.get());
            tell(kind, "funnel of a year alone",
                    () -> store.read(() -> funnel.read(COHORT, Scope.ALL, TODAY)));
            tell(kind, "figures, parts and funnel together (bound 200 ms)", () -> together(threads, figures, way));
            tell(kind, "eight quarters of six figures", () -> series.get());
        }
    }

    private static Object together(ExecutorService threads, Supplier<Object> one, Supplier<Object> other) {
        CompletableFuture<Object> first = CompletableFuture.supplyAsync(one, threads);
        CompletableFuture<Object> second = CompletableFuture.supplyAsync(other, threads);
        return List.of(first.join(), second.join());
    }

    private static void tell(String kind, String what, Supplier<Object> work) {
        List<Double> times = new ArrayList<>();
        Object read = "";
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            read = work.get();
            times.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf("dashboard, %s: %s %.0f ms the first time, median %.0f, worst of the others %.0f%n", kind,
                what, read.equals("") ? 0 : times.getFirst(), sorted.get(sorted.size() / 2),
                times.stream().skip(1).mapToDouble(each -> each).max().orElse(0));
    }
}
