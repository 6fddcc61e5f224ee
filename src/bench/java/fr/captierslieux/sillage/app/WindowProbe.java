package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.reports.ComposeReport;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.reports.SqlReportRepository;
import fr.captierslieux.sillage.store.workspace.SqlSettings;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.workspace.SetUpWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/** A process of its own with a window: a bare one, the product's until its list can be used, or the product's under work. */
public final class WindowProbe {
    private WindowProbe() {
    }

    /** {@code bare}, {@code list STORE}, or {@code pulses STORE FILES}. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "bare" -> bare();
            case "list" -> list(Path.of(arguments[1]));
            default -> pulses(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private static void bare() {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Sillage"), 1280, 800));
            stage.show();
            each(now -> Runtime.getRuntime().halt(0));
        });
    }

    private static void list(Path store) {
        WiredStore wired = opened(store);
        Platform.startup(() -> {
            Stage stage = open(wired, new ThreadedBackground(Platform::runLater));
            each(now -> {
                if (isUsable(stage)) {
                    Runtime.getRuntime().halt(0);
                }
            });
        });
    }

    /** A store whose window opens on the list of cases, wherever somebody stopped. */
    private static WiredStore opened(Path path) {
        Store store = Store.open(path, null, Clock.systemUTC());
        new SetUpWindow(store, new SqlSettings(store)).put(Map.of("look.place", "cases", "look.draft", ""));
        return new WiredStore(store, Clock.systemUTC());
    }

    private static Stage open(WiredStore wired, Background background) {
        Stage stage = new Stage();
        new OpenWindow(Words.french(), Clock.systemUTC(), background, wired,
                new OpenWindow.Ways(OpenWindow.Lasting.KEPT, () -> {
                }, () -> {
                }, () -> {
                }, thrown -> {
                    throw new IllegalStateException(thrown);
                })).show(stage, Optional.empty());
        return stage;
    }

    private static boolean isUsable(Stage stage) {
        return stage.getScene() != null && stage.getScene().lookup("#cases-table") instanceof TableView<?> table
                && !table.getItems().isEmpty() && table.getItems().getFirst() != null;
    }

    private static void each(LongConsumer pulse) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse.accept(now);
            }
        }.start();
    }

    /**
     * How long pulses are apart while a report is computed again and again and files are imported: while somebody types into the filter
     * of the list, then while they turn the wheel. Both are done once before, uncounted and without the work, as after some minutes of use.
     */
    private static void pulses(Path store, Path files) throws Exception {
        WiredStore wired = opened(store);
        Background background = new ThreadedBackground(Platform::runLater);
        CountDownLatch done = new CountDownLatch(1);
        Pulses pulses = new Pulses(() -> work(wired, background, files), done::countDown);
        Platform.startup(() -> {
            Stage stage = open(wired, background);
            each(now -> {
                if (pulses.haveBegun() || isUsable(stage)) {
                    pulses.next(now, stage.getScene());
                }
            });
        });
        done.await();
        pulses.print();
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void work(WiredStore wired, Background background, Path files) {
        background.longRunning(progress -> {
            while (true) {
                new ComposeReport(wired.store(), new SqlReportRepository(wired.store()))
                        .compose(Period.parse("2026-T3").orElseThrow(), Scope.ALL);
            }
        }, answer -> {
        }, thrown -> {
        });
        background.longRunning(progress -> wired.importFiles().run(List.of(files), new ImportOptions(
                ImportOptions.Run.DRY_RUN, ImportOptions.USUAL.faulty()), "benchmark", ImportProgress.SILENT),
                outcome -> {
                }, thrown -> {
                });
    }
}
