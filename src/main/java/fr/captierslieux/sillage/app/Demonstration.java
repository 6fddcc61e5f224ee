package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.cli.Terminal;
import fr.captierslieux.sillage.reports.ExportReport;
import fr.captierslieux.sillage.reports.ReportForm;
import fr.captierslieux.sillage.reports.ReportPeriods;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The product on a throw-away copy of the sample network: in the window, or as pictures and a workbook where there is no display. */
final class Demonstration {
    private final Clock clock;
    private final Terminal terminal;

    Demonstration(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    /** @param output where pictures and workbook go without a display */
    void run(Map<String, String> environment, Path output) throws IOException {
        boolean display = Display.isThere(environment);
        if (!display) {
            Display.drawWithout();
        }
        terminal.progress(terminal.words().get("demo.loading"));
        try (Sample sample = Sample.open(clock)) {
            sample.attachFiles(clock);
            sample.introduce();
            if (display) {
                new WindowStart(terminal.words(), clock).showUntilClosed(sample.store());
            } else {
                withoutDisplay(sample.store(), output);
            }
        }
    }

    private void withoutDisplay(WiredStore store, Path output) throws IOException {
        Files.createDirectories(output);
        Period quarter = Period.lastFullQuarter(LocalDate.now(clock));
        Path workbook = output.resolve(ExportReport.fileName(quarter, Scope.ALL));
        store.exportReport(ReportForm.WORKBOOK).export(ReportPeriods.of(quarter), Scope.ALL, Variant.WITH_ROWS,
                workbook,
                store.author(),
                Locale.FRANCE,
                () -> false);
        terminal.progress(terminal.words().get("demo.drawing"));
        int pictures = new DemoPictures(store, clock, output).draw();
        terminal.say("demo.written", workbook.getFileName(), pictures, output);
    }
}
