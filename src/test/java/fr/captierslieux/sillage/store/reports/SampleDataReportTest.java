package fr.captierslieux.sillage.store.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.TableReader;
import fr.captierslieux.sillage.formats.csv.CsvTableReader;
import fr.captierslieux.sillage.reports.ActivityReport;
import fr.captierslieux.sillage.reports.Figure;
import fr.captierslieux.sillage.reports.NaiveReport;
import fr.captierslieux.sillage.reports.NaiveRows;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.ExchangeRows;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.territory.Commune;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network of the demonstration, as the product ships it: every indicator has something to show, and shows it right. */
@Tag("store")
class SampleDataReportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Paris"));

    @TempDir
    Path folder;

    @Test
    void everyIndicatorOfTheQuarterIsThereAndRight() throws IOException {
        ExchangeRows rows = shipped();
        NaiveRows naive = new NaiveRows(rows.files(), Set.of(), places());
        try (Store store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK)) {
            rows.writeInto(store);
            SqlReportRepository repository = new SqlReportRepository(store);
            List<Scope> scopes = new ArrayList<>(
                    List.of(Scope.ALL, new Scope(null, "44", null)));
            store.<List<Choice>>read(repository::listNetworks).stream().limit(1)
                    .forEach(network -> scopes.add(new Scope(network.code(), null, null)));
            store.<List<Choice>>read(repository::listAgreements).stream().limit(1)
                    .forEach(agreement -> scopes.add(new Scope(null, null, agreement.code())));
            for (String label : List.of("2026-T3", "2025")) {
                Period period = Period.parse(label).orElseThrow();
                for (Scope scope : scopes) {
                    ActivityReport report = store.<ActivityReport>read(() -> repository.report(period, scope));
                    Map<String, Map<String, String>> expected = NaiveReport.compute(naive,
                            period.range().from().toString(),
                            period.range().to().toString(), scope);
                    report.figures()
                            .forEach(figure -> assertThat(FiguresTest.written(figure))
                                    .as("%s %s %s", label, scope, figure.indicator())
                                    .isEqualTo(expected.get(figure.indicator().code())));
                }
            }
            ActivityReport quarter = store
                    .<ActivityReport>read(() -> repository.report(Period.quarter(2026, 3), Scope.ALL));
            assertThat(quarter.figures()).filteredOn(SampleDataReportTest::isEmpty)
                    .extracting(figure -> figure.indicator().code()).isEmpty();
        }
    }

    private static boolean isEmpty(Figure figure) {
        return figure.value() == null || figure.value().signum() == 0;
    }

    private static ExchangeRows shipped() throws IOException {
        ExchangeRows rows = new ExchangeRows();
        for (ExchangeFile file : ExchangeFormat.files()) {
            Path path = Path.of("sample-data", file.name() + ".csv");
            if (Files.exists(path)) {
                new CsvTableReader().read(path, file.name(), new Taker(rows, file.name()));
            }
        }
        return rows;
    }

    /** Takes the rows of a file as they are. */
    private static final class Taker implements TableReader.Sink {
        private final ExchangeRows rows;
        private final String file;
        private List<String> header = List.of();

        Taker(ExchangeRows rows, String file) {
            this.rows = rows;
            this.file = file;
        }

        @Override
        public boolean table(String source, String name, List<String> columns) {
            header = columns;
            return true;
        }

        @Override
        public void row(long line, List<String> cells) {
            rows.add(file, IntStream.range(0, cells.size()).boxed().flatMap(i -> Stream.of(header.get(i), cells.get(i)))
                    .toArray(String[]::new));
        }

        @Override
        public void fault(Fault fault) {
            throw new AssertionError(fault);
        }
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new HashMap<>();
        for (Commune commune : CommuneReference.shipped().listCommunes()) {
            String epci = commune.epci();
            List<String> place = List.of(commune.department(), epci == null ? "" : epci);
            places.put(commune.code(), place);
            commune.formerCodes().forEach(code -> places.put(code, place));
        }
        return places;
    }
}
