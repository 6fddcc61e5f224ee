package fr.captierslieux.sillage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README on a machine without a display, as a process of its own. */
class DemonstrationTest {
    private static final int SECONDS = 120;

    @TempDir
    Path folder;

    @Test
    void writesPicturesAndWorkbookWithoutADisplay() throws Exception {
        Path output = folder.resolve("demo");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path said = folder.resolve("said.txt");
        ProcessBuilder process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-Djavafx.cachedir=" + System.getProperty("javafx.cachedir", temporary.toString()),
                "-Duser.language=fr", "-classpath",
                System.getProperty("java.class.path"), Main.class.getName(), "demo", "--output", output.toString());
        process.environment().remove("DISPLAY");
        process.environment().remove("WAYLAND_DISPLAY");
        Process started = process.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(started.waitFor(SECONDS, TimeUnit.SECONDS)).as("ends in time").isTrue();
        assertThat(started.exitValue()).as(Files.readString(said, StandardCharsets.UTF_8)).isZero();
        assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("11 images").hasLineCount(1);
        try (Stream<Path> files = Files.list(output)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".png")) {
                    assertThat(ImageIO.read(file.toFile())).satisfies(picture -> {
                        assertThat(picture.getWidth()).isEqualTo(1280);
                        assertThat(picture.getHeight()).isEqualTo(800);
                    });
                } else {
                    try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
                        assertThat(workbook.getNumberOfSheets()).isGreaterThan(2);
                    }
                }
            }
        }
        File[] left = temporary.toFile().listFiles((in, name) -> name.startsWith("sillage-demo"));
        assertThat(left).as("the throw-away copy is gone").isEmpty();
    }
}
