package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.ReportAnswer;
import fr.captierslieux.sillage.reports.ReportAnswer.Composed;
import fr.captierslieux.sillage.reports.ReportAnswer.UnknownScope;
import fr.captierslieux.sillage.reports.ReportRepository.Choice;
import fr.captierslieux.sillage.reports.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code report}: the activity report of a period, as a workbook or as JSON. */
@Command(name = "report")
final class ReportCommand extends StoreCommand {
    private static final int CODES_SHOWN = 30;

    @Option(names = "--period", required = true, paramLabel = "P", descriptionKey = "report.period")
    private String period = "";

    @Option(names = "--output", paramLabel = "F", descriptionKey = "report.output")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "json", descriptionKey = "report.format")
    private Format format = Format.JSON;

    @Option(names = "--network", paramLabel = "CODE", descriptionKey = "report.network")
    private @Nullable String network;

    @Option(names = "--department", paramLabel = "44", descriptionKey = "report.department")
    private @Nullable String department;

    @Option(names = "--agreement", paramLabel = "CODE", descriptionKey = "report.agreement")
    private @Nullable String agreement;

    /** What is written. */
    private enum Format {
        JSON
    }

    @Override
    @Nullable
    Integer refuseUsage() {
        if (Period.parse(period).isEmpty()) {
            terminal().say("report.unknown-period", period);
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        terminal().progress(terminal().words().get("report.computing"));
        ReportAnswer answer = store.composeReport().compose(Period.parse(period).orElseThrow(),
                new Scope(network, department, agreement));
        return switch (answer) {
            case UnknownScope refusal -> refuse(refusal);
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

    private int write(Composed composed) throws IOException {
        String text = switch (format) {
            case JSON -> sillage.product().reportText().write(composed.current(), Locale.FRANCE);
        };
        if (output == null || output.toString().equals("-")) {
            terminal().result(text.stripTrailing());
            return ExitCode.DONE;
        }
        replace(output.toAbsolutePath(), text);
        terminal().say("report.written", output);
        return ExitCode.DONE;
    }

    /** The file appears whole or not at all. */
    private static void replace(Path target, String text) throws IOException {
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.writeString(temporary, text, StandardCharsets.UTF_8);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
