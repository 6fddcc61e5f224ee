package fr.captierslieux.sillage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code restore}: puts a backup back; the replaced store stays beside it. */
@Command(name = "restore")
final class RestoreCommand extends StoreCommand {
    @Parameters(index = "0", paramLabel = "F", descriptionKey = "parameter.backup")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path backup;

    @Override
    Integer work() throws IOException {
        Optional<Path> replaced = sillage.product().restoreStore().restore(backup, storePath(), passphrase());
        terminal().result(storePath().toString());
        replaced.ifPresent(kept -> terminal().say("restore.kept", kept));
        return ExitCode.DONE;
    }

    @Override
    int run(OpenedStore store) {
        throw new IllegalStateException("a restore does not open the store that it replaces");
    }
}
