package fr.captierslieux.sillage.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: every exchange file, as a folder of CSV files or one workbook. */
@Command(name = "export")
final class ExportCommand extends StoreCommand {
    @Option(names = "--output", paramLabel = "DIR", required = true, descriptionKey = "option.export-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Override
    int run(OpenedStore store) throws IOException {
        long rows = store.exportFiles().run(output, new ExchangeProgress(terminal()));
        terminal().say("export.done", rows);
        terminal().result(output.toString());
        return ExitCode.DONE;
    }
}
