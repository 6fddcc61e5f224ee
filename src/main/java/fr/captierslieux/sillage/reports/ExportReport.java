package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Writes a report as a workbook; stopped in the middle, it leaves what was there. */
public final class ExportReport {
    private static final int DIGITS = 8;

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
        Path target = output.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".xlsx");
        try {
            ReportAnswer answer = write.write(periods, scope, variant, beside, language, null);
            if (answer instanceof Composed && !stopped.getAsBoolean()) {
                put(beside, target, variant, new Released(periods.shown(), scope, author));
            }
            return answer;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What goes out, and who lets it. */
    private record Released(Period period, Scope scope, String author) {
    }

    private void put(Path beside, Path target, Variant variant, Released what) throws IOException {
        if (!variant.rows()) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Code code = new Code("SORTIE-" + what.period().label().replace("..", "_") + "-"
                + UUID.randomUUID().toString().substring(0, DIGITS));
        transactions.write(new Gesture("release-rows", what.author()), () -> {
            releases.add(new RowRelease(RowId.derived(RowRelease.ENTITY, code.value()), code, what.period(),
                    what.scope(), clock.instant().truncatedTo(ChronoUnit.SECONDS), what.author()));
            try {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return code;
        });
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
