package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.UseCases;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.workspace.Settings;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/** A process of its own with the product's window, which goes to a large case again and again: {@code STORE CODE OTHER}. */
public final class CaseProbe {
    private static final int TIMES = 40;
    private static final int WARM_UP = 10;

    private final SillageWindow window;
    private final Place large;
    private final Place other;
    private final double[] millis = new double[TIMES];
    private final CompletableFuture<double[]> measured = new CompletableFuture<>();
    private int done = -WARM_UP;
    private long begun;

    private CaseProbe(SillageWindow window, Place large, Place other) {
        this.window = window;
        this.large = large;
        this.other = other;
    }

    public static void main(String[] arguments) throws Exception {
        Clock clock = Clock.systemUTC();
        WiredStore wired = new WiredStore(Store.open(Path.of(arguments[0]), null, clock), clock);
        UseCases useCases = WindowUseCases.on(wired, clock);
        Background background = new ThreadedBackground(Platform::runLater);
        CompletableFuture<CaseProbe> probe = new CompletableFuture<>();
        Platform.startup(() -> {
            SillageWindow window = new SillageWindow(
                    new Surroundings(Words.french(), clock, new Appearance(), background,
                            new Settings(Map.of(), background, useCases.workspace().setUp())),
                    useCases, new SillageWindow.Who("", "", ""), notices -> new NoPrompts());
            Stage stage = new Stage();
            stage.setScene(window.scene());
            stage.show();
            CaseProbe made = new CaseProbe(window, new Place.OneCase(new Code(arguments[1])),
                    new Place.OneCase(new Code(arguments[2])));
            window.scene().addPostLayoutPulseListener(made::laidOut);
            made.next();
            probe.complete(made);
        });
        double[] millis = probe.get().measured.get();
        Arrays.sort(millis);
        System.out.printf("case of 500 follow-ups from the click to its laid-out page: p50 %.1f ms, p99 %.1f ms%n",
                millis[TIMES / 2], millis[TIMES * 99 / 100]);
        Runtime.getRuntime().halt(0);
    }

    /** To the small case at first, then to the large one. */
    private void next() {
        window.show(other);
        begun = 0;
    }

    private void laidOut() {
        boolean isLarge = rows() > 400;
        if (begun == 0 && rows() > 0 && !isLarge && titled()) {
            begun = System.nanoTime();
            window.show(large);
        } else if (begun != 0 && isLarge && cells() > 3) {
            if (done >= 0) {
                millis[done] = (System.nanoTime() - begun) / 1e6;
            }
            done++;
            if (done == TIMES) {
                measured.complete(millis);
            } else {
                Platform.runLater(this::next);
            }
        }
        Platform.requestNextPulse();
    }

    private boolean titled() {
        return window.scene().lookup("#screen-title") instanceof Label label && !label.getText().isEmpty();
    }

    private int rows() {
        Scene scene = window.scene();
        return scene.lookup("#case-story") instanceof ListView<?> list ? list.getItems().size() : 0;
    }

    private long cells() {
        return window.scene().getRoot().lookupAll(".story-title").size();
    }
}
