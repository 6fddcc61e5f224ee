package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.ui.SillageWindow;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.ui.prompts.WindowPrompts;
import fr.captierslieux.sillage.ui.shell.Welcome;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Starts the toolkit and keeps the window open. The commands that need no window never load this class. */
final class WindowStart {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Words words;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Background background = new ThreadedBackground(Platform::runLater);
    private @Nullable Opened openedHere;

    /**
     * A store that was opened from the first screen.
     *
     * @param store the store
     * @param close closes it, and what came with it
     */
    record Opened(WiredStore store, Runnable close) {
    }

    WindowStart(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Shows the window on an open store and returns when it is closed. */
    void showUntilClosed(WiredStore store) {
        untilClosed(stage -> open(stage, store));
    }

    /**
     * Shows the first screen, then the window on what was chosen there, and returns when it is closed.
     *
     * @param create  makes the store where there is none
     * @param example opens the sample network
     */
    void welcomeUntilClosed(Supplier<Opened> create, Supplier<Opened> example) {
        untilClosed(stage -> welcome(stage, create, example));
    }

    private void untilClosed(Consumer<Stage> show) {
        try (background) {
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
            if (openedHere != null) {
                openedHere.close().run();
            }
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("the window did not open", thrown);
        }
    }

    private void welcome(Stage stage, Supplier<Opened> create, Supplier<Opened> example) {
        Appearance appearance = new Appearance();
        AtomicReference<@Nullable Welcome> shown = new AtomicReference<>();
        Welcome welcome = new Welcome(words, () -> choose(stage, shown, example, window -> {
        }), () -> choose(stage, shown, create, SillageWindow::importFiles),
                () -> choose(stage, shown, create, window -> {
                }));
        shown.set(welcome);
        Scene scene = new Scene(welcome, SillageWindow.WIDTH, SillageWindow.HEIGHT);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Sillage");
        stage.setOnHidden(event -> closed.countDown());
        stage.show();
    }

    private void choose(Stage stage, AtomicReference<@Nullable Welcome> shown, Supplier<Opened> opening,
            Consumer<SillageWindow> then) {
        Welcome welcome = shown.get();
        if (welcome != null) {
            welcome.showWorking();
        }
        background.read(new Lane(), opening, opened -> {
            openedHere = opened;
            then.accept(open(stage, opened.store()));
        }, thrown -> {
            failure.set(thrown);
            stage.close();
        });
    }

    private SillageWindow open(Stage stage, WiredStore store) {
        store.keepNew();
        SillageWindow window = new SillageWindow(words, clock, new Appearance(), background,
                WindowUseCases.on(store, clock),
                who(store.path()), notices -> new WindowPrompts(words, stage, notices, WindowStart::showFolder));
        stage.setTitle("Sillage");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(window.scene());
        stage.setOnHidden(event -> {
            window.close();
            closed.countDown();
        });
        stage.show();
        // What the first report and the first workbook need is loaded while nobody waits for it.
        background.longRunning(progress -> WindowUseCases.warmUp(store), warmed -> {
        }, thrown -> {
        });
        return window;
    }

    private static SillageWindow.Who who(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.sillage$", "");
        return new SillageWindow.Who(name, folder == null ? "" : String.valueOf(folder.getFileName()),
                WindowUseCases.version());
    }

    private static void showFolder(Path folder) {
        new Application() {
            @Override
            public void start(Stage stage) {
                // never launched: only its services of the host are used
            }
        }.getHostServices().showDocument(String.valueOf(folder.toUri()));
    }
}
