package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that works on a store: opens it, asks for a missing passphrase, closes it. */
abstract class StoreCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    SillageCommand sillage;

    @Mixin
    private StoreOptions ownOptions = new StoreOptions();

    /** Does the work on the open store and says how it ended. */
    abstract int run(OpenedStore store) throws IOException;

    /** Whether the command makes the store where there is none. */
    boolean makesStore() {
        return false;
    }

    /** Wrong usage is told before the store is even opened; null when all is well. */
    @Nullable
    Integer refuseUsage() {
        return null;
    }

    Terminal terminal() {
        return sillage.terminal();
    }

    Path storePath() {
        Path own = ownOptions.store;
        Path general = sillage.storeOptions().store;
        return own != null ? own : general != null ? general : sillage.product().defaultStore();
    }

    @Override
    public final Integer call() throws IOException {
        Integer refused = refuseUsage();
        return refused != null ? refused : work();
    }

    /** What the command does; opens the store, unless a command replaces it. */
    Integer work() throws IOException {
        try (OpenedStore store = open()) {
            return run(store);
        }
    }

    private OpenedStore open() {
        return withPassphrase(this::open);
    }

    /** Works with the passphrase that was given; where one is needed and was not, asks for it and tries again. */
    final <T> T withPassphrase(Function<@Nullable Passphrase, T> work) {
        try {
            return work.apply(passphrase());
        } catch (StoreCannotBeOpened refusal) {
            Passphrase typed = refusal.reason() == Reason.PASSPHRASE_NEEDED
                    ? StoreOptions.prompt(terminal().words().get("store.passphrase"))
                    : null;
            if (typed == null) {
                throw refusal;
            }
            return work.apply(typed);
        }
    }

    final @Nullable Passphrase passphrase() {
        try {
            Passphrase own = ownOptions.keyFile == null ? null : ownOptions.passphrase(name -> null);
            return own != null ? own : sillage.storeOptions().passphrase(sillage::environment);
        } catch (IOException unreadable) {
            throw new StoreCannotBeOpened(Reason.PASSPHRASE_UNREADABLE, unreadable);
        }
    }

    private OpenedStore open(@Nullable Passphrase passphrase) {
        Product product = sillage.product();
        return makesStore() ? product.openOrCreate(storePath(), passphrase) : product.open(storePath(), passphrase);
    }
}
