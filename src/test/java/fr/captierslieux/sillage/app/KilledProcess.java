package fr.captierslieux.sillage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program with a window that says when it has typed, and is killed two seconds later: nothing of it can tidy up. */
public final class KilledProcess {
    private static final String TYPED = "typed in ";
    private static final int AFTER = 2;

    private KilledProcess() {
    }

    /**
     * Said by the program after its last keystroke.
     *
     * @param where what the test has to know of it, on one line
     */
    public static void sayTyped(String where) {
        System.out.println(TYPED + where);
    }

    /**
     * Runs the program until two seconds after its last keystroke, and kills it.
     *
     * @return what it said to have typed in
     */
    public static String killAfterTyping(Class<?> program, Path folder) throws IOException, InterruptedException {
        Process process = AnotherProcess.of(program,
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
                        "-Djavafx.cachedir=" + System.getProperty("javafx.cachedir", folder.toString())),
                folder.toString()).start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith(TYPED)) {
                    assertThat(process.waitFor(AFTER, TimeUnit.SECONDS)).as("it is still alive").isFalse();
                    return line.substring(TYPED.length());
                }
            }
            throw new AssertionError(said.toString());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
