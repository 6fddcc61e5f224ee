package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.app.OpenWindow.Lasting;
import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened.Reason;
import fr.captierslieux.sillage.store.StoreFailure;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Beginning;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.BeginningPane;
import fr.captierslieux.sillage.ui.workspace.NetworkChoice;
import fr.captierslieux.sillage.ui.workspace.RefusedPane;
import fr.captierslieux.sillage.ui.workspace.UnlockPane;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.Profile;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts the toolkit, asks what must be known before the window, and stays until it is closed. Commands without window never load it. */
final class WindowStart {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Words words;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private volatile WindowStores.@Nullable Opened openedHere;
    private Lasting lasting = Lasting.KEPT;

    WindowStart(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Shows the window on a store that goes with it, and returns when it is closed. */
    void showUntilClosed(WiredStore store) {
        lasting = Lasting.EXAMPLE;
        untilClosed(stage -> open(stage, store, Optional.empty()));
    }

    /** Shows what leads to a store, then the window on it, and returns when it is closed. */
    void showUntilClosed(WindowStores stores, @Nullable Passphrase passphrase) {
        untilClosed(stage -> start(stage, stores, passphrase));
    }

    /** Shows in a stage what leads to a store, then the window on it. */
    void start(Stage stage, WindowStores stores, @Nullable Passphrase passphrase) {
        if (stores.isThere()) {
            unlock(stage, stores, passphrase);
            return;
        }
        ask(stage, stores, null, List.of(With.EMPTY, With.IMPORT, With.EXAMPLE), answer -> read(
                () -> stores.begin(answer), opened -> {
                    lasting = answer.with() == With.EXAMPLE ? Lasting.EXAMPLE : Lasting.KEPT;
                    enter(stage, opened, Optional.of(answer));
                }, stage));
    }

    /** Waits for what the window asked for, and closes its store. */
    void end() {
        background.close();
        WindowStores.Opened last = openedHere;
        if (last != null) {
            last.close().run();
        }
    }

    private void untilClosed(Consumer<Stage> show) {
        try {
            Platform.startup(() -> {
                try {
                    show.accept(new Stage());
                } catch (RuntimeException | Error thrown) {
                    failure.set(thrown);
                    closed.countDown();
                }
            });
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof StoreCannotBeOpened refusal) {
            throw refusal;
        }
        if (thrown != null) {
            throw new IllegalStateException("the window did not open", thrown);
        }
    }

    /** Opens a store that is there; one that is protected asks for its passphrase until it opens. */
    private void unlock(Stage stage, WindowStores stores, @Nullable Passphrase passphrase) {
        background.read(new Lane(), () -> stores.open(passphrase), opened -> whoIsThere(stage, stores, opened),
                thrown -> {
                    Optional<Reason> reason = reasonIn(thrown);
                    boolean locked = reason
                            .filter(each -> each == Reason.PASSPHRASE_NEEDED || each == Reason.WRONG_PASSPHRASE)
                            .isPresent();
                    if (!locked) {
                        end(stage, thrown);
                        return;
                    }
                    UnlockPane pane = new UnlockPane(words, typed -> unlock(stage, stores, typed));
                    show(stage, pane);
                    if (passphrase != null) {
                        pane.refuse("unlock.wrong");
                    }
                });
    }

    /** A store that commands made does not know yet whose it is. */
    private void whoIsThere(Stage stage, WindowStores stores, WindowStores.Opened opened) {
        openedHere = opened;
        read(() -> WindowUseCases.on(opened.store(), clock).workspace().introduce().find(), profile -> {
            if (profile.isPresent()) {
                enter(stage, opened, Optional.empty());
            } else {
                ask(stage, stores, opened.store(), List.of(), answer -> read(() -> {
                    stores.introduce(opened.store(), answer);
                    return answer;
                }, known -> enter(stage, opened, Optional.empty()), stage));
            }
        }, stage);
    }

    private void ask(Stage stage, WindowStores stores, @Nullable WiredStore store, List<With> offered,
            Consumer<Beginning> then) {
        read(() -> stores.networks(store), networks -> show(stage, pane(networks, offered, then)), stage);
    }

    private BeginningPane pane(List<NetworkChoice> networks, List<With> offered, Consumer<Beginning> then) {
        return new BeginningPane(words, networks, offered, then);
    }

    private void show(Stage stage, Parent pane) {
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.setTitle("Sillage");
        stage.setOnHidden(event -> closed.countDown());
        stage.show();
        pane.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private <T> void read(Supplier<T> work, Consumer<T> then, Stage stage) {
        background.read(new Lane(), work, then, thrown -> end(stage, thrown));
    }

    private static Optional<Reason> reasonIn(Throwable thrown) {
        return thrown instanceof StoreCannotBeOpened refusal
                ? Optional.of(refusal.reason())
                : StoreFailure.reasonIn(thrown);
    }

    /** A store that does not open is told in a window: who started from a menu sees no terminal. */
    private void end(Stage stage, Throwable thrown) {
        Optional<Reason> reason = reasonIn(thrown);
        failure.set(reason.<Throwable>map(each -> new StoreCannotBeOpened(each, thrown)).orElse(thrown));
        if (reason.isPresent()) {
            show(stage, new RefusedPane(words, reason.get(), stage::close));
        } else {
            stage.close();
            closed.countDown();
        }
    }

    private void enter(Stage stage, WindowStores.Opened opened, Optional<Beginning> beginning) {
        openedHere = opened;
        open(stage, opened.store(), beginning);
    }

    private void open(Stage stage, WiredStore store, Optional<Beginning> beginning) {
        store.keepNew();
        new OpenWindow(words, clock, background, store, new OpenWindow.Ways(lasting, closed::countDown,
                () -> changeProfile(stage, store), () -> changePassphrase(stage, store),
                thrown -> end(stage, thrown))).show(stage, beginning);
    }

    /** Who works here was written down wrongly, or is somebody else by now. */
    private void changeProfile(Stage stage, WiredStore store) {
        WindowStores stores = new WindowStores(store.path(), clock);
        Runnable back = () -> open(stage, store, Optional.empty());
        read(() -> new Asked(stores.networks(store),
                WindowUseCases.on(store, clock).workspace().introduce().find()), asked -> {
                    BeginningPane pane = pane(asked.networks(), List.of(), answer -> read(() -> {
                        stores.introduce(store, answer);
                        return answer;
                    }, known -> back.run(), stage));
                    asked.profile().ifPresent(profile -> pane.change(profile.person(), asked.networks().stream()
                            .filter(each -> each.code().equals(profile.network())).findFirst().orElse(null), back));
                    show(stage, pane);
                }, stage);
    }

    /** A window on a store that goes with it never asks. */
    private void changePassphrase(Stage stage, WiredStore store) {
        new GivePassphrase(words, background, new WindowStores(store.path(), clock),
                new WindowStores.Opened(store, store::close),
                new GivePassphrase.Ways(page -> show(stage, page), opened -> openedHere = opened,
                        opened -> open(stage, opened.store(), Optional.empty()), thrown -> end(stage, thrown)))
                .ask();
    }

    /**
     * What is known before it is asked who works here.
     *
     * @param profile who did so far
     */
    private record Asked(List<NetworkChoice> networks, Optional<Profile> profile) {
    }
}
