package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.around.KeyFigures;
import fr.captierslieux.sillage.reports.around.NamedFunders;
import fr.captierslieux.sillage.reports.around.Surroundings;
import fr.captierslieux.sillage.reports.around.SurroundingsRepository;
import fr.captierslieux.sillage.reports.around.Territories;
import fr.captierslieux.sillage.reports.around.Trend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes a report and writes it; figures and rows are read from one picture of the store, so that they agree. */
public final class WriteReport {
    private final Transactions transactions;
    private final ReportRepository reports;
    private final TargetRepository targets;
    private final SurroundingsRepository surroundings;
    private final ReportWriter writer;
    private final Clock clock;
    private final String version;

    /** @param version of the product, as the page on method tells it */
    public WriteReport(Transactions transactions, ReportRepository reports, TargetRepository targets,
            SurroundingsRepository surroundings, ReportWriter writer, Clock clock, String version) {
        this.targets = targets;
        this.surroundings = surroundings;
        this.transactions = transactions;
        this.reports = reports;
        this.writer = writer;
        this.clock = clock;
        this.version = version;
    }

    /** Beside the period just before. */
    public ReportAnswer write(Period period, Scope scope, Variant variant, Path file, Locale language,
            @Nullable Correction correction) throws IOException {
        return write(ReportPeriods.of(period), scope, variant, file, language, correction);
    }

    /**
     * Writes the file, or refuses and leaves what was there.
     *
     * @param language   of the workbook
     * @param correction what the report corrects; null for a first one
     * @return the report as it was written, or why it was not
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    public ReportAnswer write(ReportPeriods periods, Scope scope, Variant variant, Path file, Locale language,
            @Nullable Correction correction) throws IOException {
        if (variant.isMasked() && periods.overlap()) {
            throw new IllegalArgumentException("the difference of periods that share days is a small count");
        }
        try {
            return transactions.read(() -> {
                ReportAnswer answer = new ComposeReport(transactions, reports).compose(periods, scope);
                if (answer instanceof Composed composed) {
                    write(composed, variant, file, language, correction);
                }
                return answer;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Distinct counts do not add up: the year so far is counted as such. */
    private Beside beside(Composed composed, Variant variant) {
        Period period = composed.current().period();
        Period before = period.yearBefore();
        Scope scope = composed.current().scope();
        boolean other = !before.range().equals(composed.previous().period().range())
                && !(variant.isMasked() && clashes(before, composed));
        boolean within = !period.yearToDate().range().equals(period.range());
        return new Beside(other ? reports.report(before, scope) : null,
                within ? reports.report(period.yearToDate(), scope) : null,
                scope.agreement() == null
                        ? Map.of()
                        : targets.targets(scope.agreement(), period.range().to().getYear()));
    }

    /** Whether its difference from another period that is shown is a figure of a few days. */
    private static boolean clashes(Period period, Composed composed) {
        return Stream.concat(Stream.of(composed.previous().period()), trend(composed, true).stream())
                .anyMatch(shown -> ReportPeriods.clash(period, shown));
    }

    /** Without small counts, those alone that follow whatever shares days with the period beside the report's. */
    private static List<Period> trend(Composed composed, boolean masked) {
        List<Period> periods = KeyFigures.leadingTo(composed.current().period());
        int from = 0;
        for (int i = 0; masked && i < periods.size(); i++) {
            if (ReportPeriods.clash(periods.get(i), composed.previous().period())) {
                from = i + 1;
            }
        }
        return periods.subList(from, periods.size());
    }

    private Surroundings around(Composed composed, Beside beside, Variant variant) {
        Period period = composed.current().period();
        Scope scope = composed.current().scope();
        List<Period> periods = trend(composed, variant.isMasked());
        String agreement = scope.agreement();
        Function<Period, Territories> places = each -> surroundings.territories(each, scope);
        Function<Period, Territories> placesToHide = variant.isMasked() ? places : each -> Territories.NONE;
        return new Surroundings(variant.isMasked()
                ? Trend.masked(variant.threshold(),
                        periods.stream().map(each -> report(each, composed, beside)).toList(), places)
                : Trend.of(reports.series(periods, scope, KeyFigures.list())),
                places.apply(period), placesToHide.apply(composed.previous().period()),
                placesToHide.apply(period.yearBefore()),
                agreement == null ? null : surroundings.findAgreement(agreement).orElse(null),
                period.kind() == Period.Kind.YEAR ? surroundings.listCohorts(period, scope) : List.of());
    }

    /** What is kept back of a period is told by its whole report alone. */
    private ActivityReport report(Period period, Composed composed, Beside beside) {
        return Stream.of(composed.current(), composed.previous(), beside.yearBefore()).filter(Objects::nonNull)
                .filter(report -> report.period().range().equals(period.range())).findFirst()
                .orElseGet(() -> reports.report(period, composed.current().scope()));
    }

    private NamedFunders funders(Composed composed, Variant variant) {
        Scope scope = composed.current().scope();
        return NamedFunders.of(variant.threshold(),
                surroundings.countFundedProjects(composed.current().period(), scope),
                surroundings.countFundedProjects(composed.previous().period(), scope));
    }

    private void write(Composed composed, Variant variant, Path file, Locale language,
            @Nullable Correction correction) {
        ActivityReport current = composed.current();
        Beside beside = beside(composed, variant);
        ReportContents figures = new ReportContents(current, composed.previous()).beside(beside)
                .around(around(composed, beside, variant));
        ReportContents contents = variant.rows()
                ? figures.with((table, sink) -> reports.readData(table, current.period(), current.scope(), sink))
                : variant.isMasked() ? figures.masked(variant.threshold(), funders(composed, variant)) : figures;
        ReportContext context = new ReportContext(composed.labels(), composed.rowCounts(), composed.lists(),
                ZonedDateTime.now(clock), version, language, correction);
        try {
            writer.write(contents, context, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
