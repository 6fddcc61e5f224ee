package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.safekeeping.HeldFiles;
import fr.captierslieux.sillage.words.Written;
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
        HeldFiles held = store.keeper().held();
        if (held.attachments() > 0) {
            terminal().say("backup.attachments", held.attachments(),
                    new Written(terminal().words()).size(held.bytes()));
        }
        terminal().result(output.toString());
        return ExitCode.DONE;
    }
}
