package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.app.WindowStores.Opened;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Protection;
import fr.captierslieux.sillage.ui.workspace.PassphrasePane;
import fr.captierslieux.sillage.ui.workspace.PassphraseWish;
import fr.captierslieux.sillage.words.Words;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** The page on which an open store is given another passphrase; it goes back to the window on the store as it is then. */
final class GivePassphrase {
    private final Background background;
    private final WindowStores stores;
    private final Ways ways;
    private final PassphrasePane pane;
    private Opened opened;

    /**
     * What the page leads to.
     *
     * @param show   shows the page
     * @param opened is told of the store that is open from now on, by the thread that opened it
     * @param back   goes back to the window
     * @param failed is told what went wrong
     */
    record Ways(Consumer<Parent> show, Consumer<Opened> opened, Consumer<Opened> back, Consumer<Throwable> failed) {
    }

    GivePassphrase(Words words, Background background, WindowStores stores, Opened opened, Ways ways) {
        this.background = background;
        this.stores = stores;
        this.opened = opened;
        this.ways = ways;
        PassphraseModel model = new PassphraseModel(
                opened.store().store().isEncrypted() ? Protection.PASSPHRASE : Protection.NONE);
        pane = new PassphrasePane(words, model, this::give, () -> ways.back().accept(this.opened));
    }

    void ask() {
        ways.show().accept(pane);
    }

    /** Behind the writes that the window still asked for. */
    private void give(PassphraseWish wish) {
        if (!opened.store().store().isOpenedWith(wish.now())) {
            pane.refuse();
            return;
        }
        if (background.hasLongWork()) {
            pane.refuse("passphrase.refused.busy"); // it would be cut off from the store
            return;
        }
        AtomicBoolean stopped = new AtomicBoolean();
        pane.showWorking(() -> stopped.set(true));
        background.write(() -> {
            WindowStores.Protected done = stores.protect(opened, wish, stopped::get);
            ways.opened().accept(done.opened());
            return done;
        }, done -> {
            opened = done.opened();
            if (done.refused().isEmpty()) {
                pane.showDone(wish, done.older());
            } else {
                pane.refuse(done.refused());
            }
        }, ways.failed());
    }
}
