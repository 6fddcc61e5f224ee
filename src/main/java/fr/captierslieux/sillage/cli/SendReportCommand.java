package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.reports.Variant;
import fr.captierslieux.sillage.reports.sent.SendReport;
import fr.captierslieux.sillage.reports.sent.SendReport.Refused;
import fr.captierslieux.sillage.reports.sent.SendReport.Sent;
import fr.captierslieux.sillage.reports.sent.SendReport.Unsettled;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.reports.sent.SentReport.Sending;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code send-report}: writes the workbook of a period and freezes it as it goes out. */
@Command(name = "send-report")
final class SendReportCommand extends StoreCommand {
    /** Of the report, whatever the terminal speaks: it goes to French funders. */
    private static final Locale LANGUAGE = Locale.FRANCE;

    @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "report.period")
    private String period = "";

    @Option(names = "--output", required = true, paramLabel = "F.xlsx", descriptionKey = "report.output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Option(names = "--to", required = true, paramLabel = "WHO", descriptionKey = "send-report.to")
    private String recipient = "";

    @Option(names = "--on", paramLabel = "2026-10-05", descriptionKey = "send-report.on")
    private @Nullable LocalDate day;

    @Option(names = "--corrects", paramLabel = "CODE", descriptionKey = "send-report.corrects")
    private @Nullable String corrects;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "send-report.note")
    private String note = "";

    @Mixin
    private ReportScope scope = new ReportScope();

    @Mixin
    private ReportVariant contents = new ReportVariant();

    @Override
    @Nullable
    Integer refuseUsage() {
        if (Period.parse(period).isEmpty()) {
            terminal().say("report.unknown-period", period);
            return ExitCode.USAGE;
        }
        if (contents.isWrong()) {
            terminal().say("report.wrong-threshold", Variant.HIGHEST_THRESHOLD);
            return ExitCode.USAGE;
        }
        String to = recipient.strip();
        if (to.isEmpty() || to.length() > Sending.LONGEST_RECIPIENT) {
            terminal().say("send-report.no-recipient", Sending.LONGEST_RECIPIENT);
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        RowId corrected = null;
        if (corrects != null) {
            Optional<SentReport> earlier = SentReportsCommand.find(store, corrects);
            if (earlier.isEmpty()) {
                terminal().say("sent-reports.unknown", corrects);
                return ExitCode.USAGE;
            }
            corrected = earlier.get().row();
        }
        terminal().progress(terminal().words().get("report.computing"));
        Sending sending = new Sending(day == null ? LocalDate.now(sillage.product().clock()) : day,
                recipient.strip(), corrected, note.strip());
        return told(store.sendReport().send(Period.parse(period).orElseThrow(), scope.scope(), contents.variant(),
                sending, output,
                LANGUAGE, store.author()));
    }

    private int told(SendReport.Answer answer) {
        return switch (answer) {
            case Refused refused -> ReportScope.refuse(refused.why(), terminal());
            case Unsettled unsettled -> {
                terminal().say("reports.sent.unsettled");
                yield ExitCode.FAILED;
            }
            case Sent sent -> {
                Code code = sent.report().code();
                terminal().say("reports.sent.told", output, sent.report().sending().recipient());
                terminal().result(code.value());
                yield ExitCode.DONE;
            }
        };
    }
}
