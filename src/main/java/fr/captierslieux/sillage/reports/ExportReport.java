package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Writes a report as a workbook; stopped in the middle, it leaves what was there. */
public final class ExportReport {
    private final WriteReport write;
    private final Transactions transactions;
    private final RowReleaseRepository releases;
    private final Clock clock;

    public ExportReport(WriteReport write, Transactions transactions, RowReleaseRepository releases, Clock clock) {
        this.write = write;
        this.transactions = transactions;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Writes beside the place and takes the place at the end. That rows went out is kept with who let them, in the same
     * transaction: neither is there without the other.
     *
     * @param author   who exports
     * @param language of the workbook
     * @param stopped  asked before the place is taken
     * @return the report as it was written, or why it was not
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    public ReportAnswer export(ReportPeriods periods, Scope scope, Variant variant, Path output, String author,
            Locale language, BooleanSupplier stopped) throws IOException {
        try (PlacedFile file = new PlacedFile(output)) {
            ReportAnswer answer = write.write(periods, scope, variant, file.beside(), language, null);
            if (answer instanceof Composed && !stopped.getAsBoolean()) {
                put(file, variant, RowRelease.of(periods.shown(), scope, clock.instant(), author));
            }
            return answer;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void put(PlacedFile file, Variant variant, RowRelease release) throws IOException {
        if (variant.rows()) {
            transactions.write(new Gesture("release-rows", release.by()), () -> {
                releases.add(release);
                try {
                    file.take();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                return release;
            });
        } else {
            file.take();
        }
        file.keep();
    }

    /** The name that a report's file is given unless a person says otherwise: {@code rapport-2026-T3-CRESS.xlsx}. */
    public static String fileName(ActivityReport report) {
        return fileName(report.period(), report.scope());
    }

    /** The same of a report that is not there yet. */
    public static String fileName(Period period, Scope scope) {
        StringBuilder name = new StringBuilder("rapport-").append(period.label().replace("..", "_"));
        for (String part : new String[]{scope.network(), scope.department(), scope.agreement()}) {
            if (part != null) {
                name.append('-').append(part);
            }
        }
        return name.append(".xlsx").toString();
    }
}
