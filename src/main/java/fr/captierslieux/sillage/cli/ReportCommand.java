package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ReportAnswer;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportAnswer.Computed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportContext;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import fr.captierslieux.sillage.reports.ReportText;
import fr.captierslieux.sillage.reports.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report}: the activity report of a period, as a workbook or as JSON. */
@Command(name = "report")
final class ReportCommand extends StoreCommand {
    private static final int CODES_SHOWN = 30;
    /** Of the report, whatever the terminal speaks: it goes to French funders. */
    private static final Locale LANGUAGE = Locale.FRANCE;

    @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "report.period")
    private String period = "";

    @Option(names = "--output", paramLabel = "F", descriptionKey = "report.output")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "xlsx|json", descriptionKey = "report.format")
    private Format format = Format.XLSX;

    @Option(names = "--network", paramLabel = "CODE", descriptionKey = "report.network")
    private @Nullable String network;

    @Option(names = "--department", paramLabel = "44", descriptionKey = "report.department")
    private @Nullable String department;

    @Option(names = "--agreement", paramLabel = "CODE", descriptionKey = "report.agreement")
    private @Nullable String agreement;

    /** What is written. */
    private enum Format {
        XLSX, JSON
    }

    @Override
    @Nullable
    Integer refuseUsage() {
        if (Period.parse(period).isEmpty()) {
            terminal().say("report.unknown-period", period);
            return ExitCode.USAGE;
        }
        if (format == Format.XLSX && isForStandardOutput()) {
            terminal().say("report.workbook-needs-output");
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        terminal().progress(terminal().words().get("report.computing"));
        Period asked = Period.parse(period).orElseThrow();
        Scope scope = new Scope(network, department, agreement);
        ReportAnswer answer = format == Format.JSON
                ? store.computeReport().compute(asked, scope)
                : store.composeReport().compose(asked, scope);
        return switch (answer) {
            case UnknownScope refusal -> refuse(refusal);
            case Computed computed -> write(computed);
            case Composed composed -> write(composed);
        };
    }

    private int refuse(UnknownScope refusal) {
        String accepted = refusal.accepted().stream().limit(CODES_SHOWN).map(Choice::code)
                .collect(Collectors.joining(", "));
        String shown = accepted.isEmpty()
                ? terminal().words().get("report.none")
                : refusal.accepted().size() > CODES_SHOWN ? accepted + ", …" : accepted;
        terminal().say("report.unknown." + refusal.option().name(), refusal.code(), shown);
        return ExitCode.USAGE;
    }

    private boolean isForStandardOutput() {
        return output == null || output.toString().equals("-");
    }

    private int write(Computed computed) throws IOException {
        ReportText text = sillage.product().reportText();
        if (output == null || isForStandardOutput()) {
            terminal().result(text.write(computed.report(), LANGUAGE).stripTrailing());
        } else {
            text.write(computed.report(), LANGUAGE, output);
            terminal().say("report.written", output);
        }
        return ExitCode.DONE;
    }

    private int write(Composed composed) throws IOException {
        Product product = sillage.product();
        Path workbook = Objects.requireNonNull(output, "usage was checked");
        product.reportWorkbook().write(composed.current(), composed.previous(), new ReportContext(composed.labels(),
                composed.rowCounts(), composed.lists(), ZonedDateTime.now(product.clock()), product.version(),
                LANGUAGE), workbook);
        terminal().say("report.written", workbook);
        return ExitCode.DONE;
    }
}
