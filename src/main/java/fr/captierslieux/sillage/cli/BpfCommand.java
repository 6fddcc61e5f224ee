package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.Composed;
import fr.captierslieux.sillage.trainings.bpf.ComposeBpf.UnknownProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bpf}: the pre-filled yearly return of a training provider, as a workbook. */
@Command(name = "bpf")
final class BpfCommand extends StoreCommand {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    /** Of the return, whatever the terminal speaks: it goes to a French administration. */
    private static final Locale LANGUAGE = Locale.FRANCE;

    @Option(names = "--year", required = true, paramLabel = "2026", descriptionKey = "option.bpf-year")
    private int year;

    @Option(names = "--provider", required = true, paramLabel = "NAME", descriptionKey = "option.bpf-provider")
    private String provider = "";

    @Option(names = "--output", required = true, paramLabel = "F.xlsx", descriptionKey = "option.bpf-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Override
    @Nullable
    Integer refuseUsage() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            terminal().say("bpf.command.unknown-year", String.valueOf(year));
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        return switch (store.composeBpf().compose(provider, year)) {
            case UnknownProvider unknown -> {
                terminal().say("bpf.command.unknown-provider", provider, unknown.accepted().isEmpty()
                        ? terminal().words().get("report.none")
                        : String.join(" · ", unknown.accepted()));
                yield ExitCode.USAGE;
            }
            case Composed composed -> {
                sillage.product().bpfWriter().write(composed.bpf(), LANGUAGE, output);
                terminal().say("bpf.command.written", output);
                yield ExitCode.DONE;
            }
        };
    }
}
