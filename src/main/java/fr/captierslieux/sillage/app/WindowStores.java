package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.safekeeping.ReplaceByCopy;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.workspace.Beginning;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.NetworkChoice;
import fr.captierslieux.sillage.ui.workspace.PassphraseWish;
import fr.captierslieux.sillage.workspace.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stores that a window may open on, and what makes a new one ready to work in. Called off the JavaFX thread. */
final class WindowStores {
    private static final int ALL = 1_000;

    private final Path path;
    private final Clock clock;

    WindowStores(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    /**
     * A store that was opened.
     *
     * @param store the store
     * @param close closes it, and what came with it
     */
    record Opened(WiredStore store, Runnable close) {
    }

    boolean isThere() {
        return Files.exists(path);
    }

    Opened open(@Nullable Passphrase passphrase) {
        WiredStore store = new WiredStore(Store.open(path, passphrase, clock), clock);
        return new Opened(store, store::close);
    }

    /**
     * A store after it was to get another passphrase.
     *
     * @param opened  it, open again
     * @param refused key of the sentence that says why it is as it was; empty when it got what was wished
     * @param older   copies beside it that are read as before
     */
    record Protected(Opened opened, String refused, List<Path> older) {
        Protected {
            older = List.copyOf(older);
        }
    }

    /** Closes a store, gives its file another passphrase, and opens it again, also when that was refused. */
    Protected protect(Opened opened, PassphraseWish wish, BooleanSupplier stopped) {
        opened.close().run();
        try {
            List<Path> older = new ReplaceByCopy(clock).change(path, wish.now(), wish.then(), stopped);
            return new Protected(open(wish.then()), "", older);
        } catch (StoreCannotBeOpened refusal) {
            String refused = refusal.reason() == Reason.LOCKED
                    ? "passphrase.refused.locked"
                    : "store.refused." + refusal.reason().name();
            return new Protected(open(wish.now()), refused, List.of());
        } catch (CancellationException noMore) {
            return new Protected(open(wish.now()), "passphrase.refused.stopped", List.of());
        } catch (IOException disk) {
            return new Protected(open(wish.now()), "passphrase.refused.disk", List.of());
        }
    }

    /** Opens what a person chose at the first start, and writes down who they are. */
    Opened begin(Beginning beginning) {
        try {
            if (beginning.with() == With.EXAMPLE) {
                Sample sample = Sample.open(clock);
                sample.attachFiles(clock);
                introduce(sample.store(), beginning);
                return new Opened(sample.store(), sample::close);
            }
            WiredStore made = new WiredStore(Store.openOrCreate(path, beginning.passphrase(), clock), clock);
            Opened opened = new Opened(made, made::close);
            try {
                introduce(made, beginning);
            } catch (RuntimeException failure) {
                made.close();
                throw failure;
            }
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void bringNetworks(WiredStore store, String author) {
        try {
            bring(store, author, Files.createTempDirectory("sillage-networks"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void bring(WiredStore store, String author, Path folder) throws IOException {
        try {
            MemberNetworks.copyInto(folder);
            store.importFiles().run(List.of(folder), ImportOptions.USUAL, author, ImportProgress.SILENT);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    /** Writes down whose store it is, and that this person accompanies for their network where it is not known yet. */
    void introduce(WiredStore store, Beginning beginning) {
        UseCases useCases = WindowUseCases.on(store, clock);
        String person = beginning.person();
        NetworkChoice network = beginning.network();
        if (useCases.forms().open().open("reseaux", network.code()).isEmpty()) {
            bringNetworks(store, person);
        }
        useCases.workspace().introduce().introduce(new Profile(person, network.code(), device()));
        boolean known = useCases.forms().open().suggest("conseillers", person, ALL).stream()
                .anyMatch(choice -> choice.label().equalsIgnoreCase(person)
                        && choice.detail().equals(network.name()));
        if (!known) {
            int blank = person.indexOf(' ');
            SaveOutcome outcome = useCases.forms().save().save(new Gesture("introduce-oneself", person),
                    List.of(RecordEdit.create("conseillers",
                            Map.of("prenom", person.substring(0, blank), "nom", person.substring(blank).strip(),
                                    "reseau", network.code(), "role", "CONSEILLER"))));
            if (!(outcome instanceof Saved)) {
                throw new IllegalStateException(
                        "the person was not written down: " + outcome.getClass().getSimpleName());
            }
        }
    }

    /** The networks that a person may say they belong to: those of the store, else those of the collective. */
    List<NetworkChoice> networks(@Nullable WiredStore store) {
        try {
            List<NetworkChoice> there = store == null
                    ? List.of()
                    : WindowUseCases.on(store, clock).forms().open().suggest("reseaux", "", ALL).stream()
                            .map(choice -> new NetworkChoice(choice.code(), choice.label())).toList();
            return there.isEmpty() ? MemberNetworks.list() : there;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What people call this laptop. */
    private static String device() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).flatMap(Stream::ofNullable)
                .filter(name -> !name.isBlank()).findFirst()
                .or(() -> Optional.ofNullable(System.getProperty("os.name"))).orElse("Sillage");
    }
}
