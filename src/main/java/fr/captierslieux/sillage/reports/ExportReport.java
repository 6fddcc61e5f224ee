package fr.captierslieux.sillage.reports;

import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Writes a composed report as a workbook; stopped in the middle, it leaves what was there. */
public final class ExportReport {
    private final ReportWriter writer;
    private final Clock clock;
    private final String version;

    /** @param version of the product, as the page on method tells it */
    public ExportReport(ReportWriter writer, Clock clock, String version) {
        this.writer = writer;
        this.clock = clock;
        this.version = version;
    }

    /**
     * Writes beside the place and takes the place at the end.
     *
     * @param language of the workbook
     * @param stopped  asked before the place is taken
     * @throws IOException when it cannot be written, for instance because it is open in another program
     */
    public void export(Composed report, Path output, Locale language, BooleanSupplier stopped) throws IOException {
        Path target = output.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".xlsx");
        try {
            writer.write(report.current(), report.previous(),
                    new ReportContext(report.labels(), report.rowCounts(), report.lists(), ZonedDateTime.now(clock),
                            version,
                            language),
                    beside);
            if (!stopped.getAsBoolean()) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** The name that a report's file is given unless a person says otherwise: {@code rapport-2026-T3-CRESS.xlsx}. */
    public static String fileName(ActivityReport report) {
        StringBuilder name = new StringBuilder("rapport-").append(report.period().label().replace("..", "_"));
        Scope scope = report.scope();
        for (String part : new String[]{scope.network(), scope.department(), scope.agreement()}) {
            if (part != null) {
                name.append('-').append(part);
            }
        }
        return name.append(".xlsx").toString();
    }
}
