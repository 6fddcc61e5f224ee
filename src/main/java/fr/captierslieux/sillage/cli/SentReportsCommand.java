package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.reports.Indicator.Measure;
import fr.captierslieux.sillage.reports.sent.ChangedRow;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.ChangedFigure;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sent-reports}: the reports that went out, what became other since one of them, or its file as it went out; tab-separated. */
@Command(name = "sent-reports")
final class SentReportsCommand extends StoreCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", descriptionKey = "sent-reports.code")
    private @Nullable String code;

    @Option(names = "--rows", descriptionKey = "sent-reports.rows")
    private boolean rows;

    @Option(names = "--output", paramLabel = "F.xlsx", descriptionKey = "sent-reports.output")
    private @Nullable Path output;

    @Override
    @Nullable
    Integer refuseUsage() {
        if (code == null && (rows || output != null)) {
            terminal().say("sent-reports.which");
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        if (code == null) {
            store.sentReports().list().forEach(this::tell);
            return ExitCode.DONE;
        }
        Optional<SentReport> report = find(store, code);
        if (report.isEmpty()) {
            terminal().say("sent-reports.unknown", code);
            return ExitCode.USAGE;
        }
        return output == null ? compare(store, report.get()) : takeOut(store, report.get(), output);
    }

    static Optional<SentReport> find(OpenedStore store, String code) {
        return Code.isCode(code) ? store.sentReports().find(new Code(code)) : Optional.empty();
    }

    private void tell(SentReport report) {
        terminal().result(line(report.code().value(), report.period().label(),
                Stream.of(report.scope().network(), report.scope().department(), report.scope().agreement())
                        .filter(Objects::nonNull).collect(Collectors.joining(",")),
                report.sending().on().toString(), report.sending().recipient(), report.sentBy()));
    }

    private int compare(OpenedStore store, SentReport report) {
        Comparison comparison = store.compareSentReport().compare(report);
        for (ChangedFigure figure : comparison.changed()) {
            Measure measure = figure.indicator().measure();
            terminal().result(line(figure.indicator().code(), written(measure, figure.sent()),
                    written(measure, figure.now()), String.valueOf(figure.rows())));
            if (rows) {
                store.compareSentReport().listChanges(report, figure.indicator(), null, null)
                        .forEach(row -> tell(row, measure));
            }
        }
        terminal().say("reports.sent.changed", comparison.changed().size());
        return ExitCode.DONE;
    }

    /** Codes and figures alone: who wants the names asks for them in the window. */
    private void tell(ChangedRow row, Measure measure) {
        terminal().result(line("", row.row().entity(), row.row().code(),
                row.row().on() == null ? "" : row.row().on().toString(), row.change().name(), row.cause().name(),
                written(measure, row.sent()), written(measure, row.now())));
    }

    private int takeOut(OpenedStore store, SentReport report, Path target) throws IOException {
        boolean written = store.takeOutSentFile().takeOut(report, target);
        terminal().say(written ? "reports.sent.file-told" : "reports.sent.file-gone", target);
        return written ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String written(Measure measure, @Nullable BigDecimal value) {
        return value == null ? "" : measure.rounded(value).stripTrailingZeros().toPlainString();
    }

    private static String line(String... cells) {
        return String.join("\t", cells);
    }
}
