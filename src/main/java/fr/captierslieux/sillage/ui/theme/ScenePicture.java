package fr.captierslieux.sillage.ui.theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures of a scene as it is drawn. Called by any thread but JavaFX's. */
public final class ScenePicture {
    private static final int PULSES = 3;
    private static final long SECONDS = 20;

    private final BufferedImage image;

    private ScenePicture(BufferedImage image) {
        this.image = image;
    }

    /** Takes a picture once the scene is laid out: what a pulse changes, a further one draws. */
    public static ScenePicture take(Scene scene) {
        for (int i = 0; i < PULSES; i++) {
            awaitPulse(scene);
        }
        return new ScenePicture(onScreen(() -> {
            Motion.finishAll(scene.getRoot());
            return copy(scene.snapshot(null));
        }));
    }

    /** Waits until the scene was laid out once more. */
    public static void awaitPulse(Scene scene) {
        CountDownLatch pulsed = new CountDownLatch(1);
        Platform.runLater(() -> {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                pulsed.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        await(pulsed);
    }

    /** Runs work on the JavaFX thread and waits for it. */
    public static <T> T onScreen(Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                result.set(work.get());
            } catch (RuntimeException | Error thrown) {
                failure.set(thrown);
            } finally {
                done.countDown();
            }
        });
        await(done);
        T answer = result.get();
        if (answer == null) {
            throw new IllegalStateException("work on the JavaFX thread failed", failure.get());
        }
        return answer;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the JavaFX thread does not answer");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }

    private static BufferedImage copy(WritableImage drawn) {
        int width = (int) drawn.getWidth();
        int height = (int) drawn.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = drawn.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }

    /** Different colours in a part of the picture: few mean that nothing is drawn there. */
    public int colours(int x, int y, int width, int height) {
        Set<Integer> seen = new HashSet<>();
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                seen.add(image.getRGB(column, row));
            }
        }
        return seen.size();
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** Writes a PNG, making its folder. */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
