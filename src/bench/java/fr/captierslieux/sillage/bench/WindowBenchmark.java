package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.app.WindowProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The window of a large store: start to a usable list against a bare JavaFX window with the same options, and the pulses of the screen
 * while a report and an import run. Bound of a pulse: 50 ms. Where there is a display the windows are real ones: without, JavaFX's
 * headless platform copies each picture pixel by pixel on the thread of the screen, which is most of what a pulse takes then.
 */
final class WindowBenchmark {
    private static final int STARTS = 5;

    private final Path store;
    private final Path files;

    WindowBenchmark(Path store, Path files) {
        this.store = store;
        this.files = files;
    }

    void run() throws IOException, InterruptedException {
        double[] bare = new double[STARTS];
        double[] list = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            bare[i] = seconds(List.of("bare"));
            list[i] = seconds(List.of("list", store.toString()));
        }
        Arrays.sort(bare);
        Arrays.sort(list);
        System.out.printf("start to a usable list: %.2f s, bare window %.2f s, ratio %.2f (medians of %d)%n",
                list[STARTS / 2], bare[STARTS / 2], list[STARTS / 2] / bare[STARTS / 2], STARTS);
        seconds(List.of("pulses", store.toString(), files.toString()));
    }

    private static double seconds(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-XX:MetaspaceSize=128m",
                        "-XX:-PrintWarnings", "-XX:ThreadPriorityPolicy=1", "-XX:JavaPriority1_To_OSPriority=19",
                        "-Xmx" + Product.HEAP_MB + "m",
                        "-Dprism.order=sw", "-cp",
                        System.getProperty("java.class.path"),
                        WindowProbe.class.getName()));
        if (System.getenv("DISPLAY") == null) {
            command.add(1, "-Dglass.platform=Headless");
        }
        command.addAll(arguments);
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(arguments.getFirst() + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
