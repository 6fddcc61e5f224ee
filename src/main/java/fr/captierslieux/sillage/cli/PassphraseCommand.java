package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code passphrase}: encrypts a store, changes its passphrase, or takes it away. The new one comes from a file or a prompt. */
@Command(name = "passphrase")
final class PassphraseCommand extends StoreCommand {
    @Option(names = "--new-key-file", paramLabel = "FILE", descriptionKey = "option.new-key-file")
    @Nullable
    private Path newKeyFile;

    @Option(names = "--remove", descriptionKey = "option.remove-passphrase")
    private boolean remove;

    @Override
    @Nullable
    Integer refuseUsage() {
        if (remove && newKeyFile != null) {
            terminal().say("passphrase.both");
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    Integer work() throws IOException {
        Passphrase now = withPassphrase(this::proved).orElse(null);
        Passphrase then = remove ? null : newPassphrase();
        if (!remove && then == null) {
            return ExitCode.USAGE;
        }
        List<Path> older = sillage.product().changePassphrase().change(storePath(), now, then);
        terminal().result(storePath().toString());
        terminal().say(then == null ? "passphrase.done.remove" : "passphrase.done.set");
        terminal().say("passphrase.backups");
        for (Path each : older) {
            terminal().say("passphrase.older", each);
        }
        return ExitCode.DONE;
    }

    /** What opens the store, which is brought up to this version by it. */
    private Optional<Passphrase> proved(@Nullable Passphrase given) {
        sillage.product().open(storePath(), given).close();
        return Optional.ofNullable(given);
    }

    /** Null, after a sentence, when there is none that will do. */
    private @Nullable Passphrase newPassphrase() {
        Passphrase then = newKeyFile == null ? typedTwice() : read(newKeyFile);
        if (then == null) {
            terminal().say("passphrase.none");
        } else if (then.isShort()) {
            terminal().say("passphrase.fault.short", Passphrase.SHORTEST);
            return null;
        } else if (then.isUntypable()) {
            terminal().say("passphrase.fault.untypable");
            return null;
        }
        return then;
    }

    private static @Nullable Passphrase read(Path keyFile) {
        try {
            return StoreOptions.readKey(keyFile);
        } catch (IOException unreadable) {
            return null;
        }
    }

    private @Nullable Passphrase typedTwice() {
        Passphrase first = StoreOptions.prompt(terminal().words().get("passphrase.ask.then"));
        Passphrase again = first == null ? null : StoreOptions.prompt(terminal().words().get("passphrase.ask.again"));
        if (again != null && !again.equals(first)) {
            terminal().say("begin.fault.again");
            return null;
        }
        return again;
    }

    @Override
    int run(OpenedStore store) {
        throw new IllegalStateException("the store is not open while its passphrase changes");
    }
}
