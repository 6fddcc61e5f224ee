package fr.captierslieux.sillage.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backup}: a consistent copy, also while the window is open. */
@Command(name = "backup")
final class BackupCommand extends StoreCommand {
    @Option(names = "--output", paramLabel = "F", required = true, descriptionKey = "option.backup-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Override
    int run(OpenedStore store) throws IOException {
        if (output.toAbsolutePath().normalize().equals(store.path())) {
            terminal().say("backup.onto-itself");
            return ExitCode.USAGE;
        }
        store.keeper().backUp(output);
        terminal().result(output.toString());
        return ExitCode.DONE;
    }
}
