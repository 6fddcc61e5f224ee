package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.ThreadedBackground;
import fr.captierslieux.sillage.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** A process of its own with a window: a bare one, the product's until its list can be used, or the product's under work. */
public final class WindowProbe {
    private static final double NOTCH = 3 * 44;
    private static final long SAMPLED_NANOS = 10_000_000_000L;

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
        WiredStore wired = new WiredStore(Store.open(store, null, Clock.systemUTC()),
                Clock.systemUTC());
        Platform.startup(() -> {
            Stage stage = open(wired, new ThreadedBackground(Platform::runLater));
            each(now -> {
                if (isUsable(stage)) {
                    Runtime.getRuntime().halt(0);
                }
            });
        });
    }

    private static Stage open(WiredStore wired, Background background) {
        Stage stage = new Stage();
        new OpenWindow(Words.french(), Clock.systemUTC(), background, wired).show(stage, () -> {
        }, Optional.empty(), thrown -> {
            throw new IllegalStateException(thrown);
        });
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

    /** How long pulses are apart while a report is computed again and again and files are imported, and the list is scrolled. */
    private static void pulses(Path store, Path files) throws Exception {
        Clock clock = Clock.systemUTC();
        WiredStore wired = new WiredStore(Store.open(store, null, clock), clock);
        Background background = new ThreadedBackground(Platform::runLater);
        List<Long> gaps = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = open(wired, background);
            long[] last = new long[2];
            each(now -> {
                if (!isUsable(stage)) {
                    return;
                }
                if (last[0] == 0) {
                    last[1] = now;
                    work(wired, background, files);
                } else {
                    gaps.add(now - last[0]);
                }
                last[0] = now;
                TableView<?> table = (TableView<?>) stage.getScene().lookup("#cases-table");
                turn(table);
                if (now - last[1] > SAMPLED_NANOS) {
                    done.countDown();
                }
            });
        });
        done.await();
        double[] millis = gaps.stream().mapToDouble(gap -> gap / 1e6).toArray();
        Arrays.sort(millis);
        System.out.printf(
                "pulses while a report, an import and scrolling run: %d, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                millis.length, millis[millis.length / 2], millis[millis.length * 99 / 100], millis[millis.length - 1]);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** A notch of the wheel: three rows further. */
    private static void turn(TableView<?> table) {
        table.lookupAll(".virtual-flow").forEach(flow -> Event.fireEvent(flow,
                new ScrollEvent(ScrollEvent.SCROLL, 10, 100, 10, 100, false, false, false, false, false, false, 0,
                        -NOTCH, 0, -NOTCH, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null)));
    }

    private static void work(WiredStore wired, Background background, Path files) {
        background.longRunning(progress -> {
            while (true) {
                wired.composeReport().compose(Period.parse("2026-T3").orElseThrow(), Scope.ALL);
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
