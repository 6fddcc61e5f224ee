package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import fr.captierslieux.sillage.reports.Scope;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a report is of: options that commands on reports share. */
final class ReportScope {
    private static final int CODES_SHOWN = 30;

    @Option(names = "--network", paramLabel = "CODE", descriptionKey = "report.network")
    private @Nullable String network;

    @Option(names = "--department", paramLabel = "44", descriptionKey = "report.department")
    private @Nullable String department;

    @Option(names = "--agreement", paramLabel = "CODE", descriptionKey = "report.agreement")
    private @Nullable String agreement;

    Scope scope() {
        return new Scope(network, department, agreement);
    }

    /** Says that the scope names what is not there, and what is. */
    static int refuse(UnknownScope refusal, Terminal terminal) {
        String accepted = refusal.accepted().stream().limit(CODES_SHOWN).map(Choice::code)
                .collect(Collectors.joining(", "));
        String shown = accepted.isEmpty()
                ? terminal.words().get("report.none")
                : refusal.accepted().size() > CODES_SHOWN ? accepted + ", …" : accepted;
        terminal.say("report.unknown." + refusal.option().name(), refusal.code(), shown);
        return ExitCode.USAGE;
    }
}
