package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.theme.ScenePicture;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/** The JavaFX toolkit in tests: started once a process; where it cannot start the tests fail. */
public final class Toolkit {
    private static final long SECONDS = 20;
    private static boolean started;

    private Toolkit() {
    }

    public static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        try {
            Platform.startup(ready::countDown);
        } catch (IllegalStateException alreadyRunning) {
            ready.countDown();
        }
        await(ready);
        started = true;
    }

    public static synchronized boolean isStarted() {
        return started;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit did not start");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    public static <T> T onScreen(Supplier<T> work) {
        return ScenePicture.onScreen(work);
    }

    public static void run(Runnable work) {
        ScenePicture.onScreen(() -> {
            work.run();
            return true;
        });
    }

    /** A node of whatever window has it, as a pop-over or a menu is one; an empty one where none has. */
    public static Node popped(String id) {
        return Window.getWindows().stream().filter(each -> each.getScene() != null)
                .map(each -> each.getScene().lookup(id)).filter(Objects::nonNull).findFirst().orElseGet(Group::new);
    }

    /** Waits until one writes in a field of whatever window. */
    public static void waitForField(Scene scene, String id) {
        waitUntil(scene, id, () -> popped(id) instanceof TextInputControl field && field.isFocused());
    }

    /** Waits, pulse by pulse, until something holds; fails when it does not in time. */
    public static void waitUntil(Scene scene, String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!onScreen(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come: " + what);
            }
            ScenePicture.awaitPulse(scene);
        }
    }
}
