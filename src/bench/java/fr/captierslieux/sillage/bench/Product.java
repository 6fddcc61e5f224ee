package fr.captierslieux.sillage.bench;

import fr.captierslieux.sillage.app.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The product as a process of its own, with the heap that its bounds name. */
final class Product {
    static final int HEAP_MB = 256;

    private Product() {
    }

    /**
     * Runs a command to its end and returns its seconds, start of Java included.
     *
     * @throws IllegalStateException when it does not end with 0 (out of memory among them)
     */
    static double seconds(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx" + HEAP_MB + "m", "-cp",
                        System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path messages = Files.createTempFile("sillage-bench", ".txt");
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).redirectError(messages.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", arguments) + " ended with " + code + ":\n" + Files.readString(messages));
        }
        Files.delete(messages);
        return seconds;
    }
}
