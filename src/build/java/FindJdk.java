import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says in one line that a JDK 25 is missing, before Maven's toolchain plugin says it in a page.
 * It never stops the build itself: discovery knows more places than this list, so a JDK it finds is still used.
 * Started by whatever JDK runs Maven, hence Java 17 only.
 */
final class FindJdk {
    private static final String WANTED = "25";

    public static void main(String[] args) throws IOException {
        if (System.getProperty("java.specification.version").equals(WANTED) || anyHome()) {
            return;
        }
        System.err.println("[ERROR] Sillage needs a JDK " + WANTED
                + " and none was found. Get one from https://adoptium.net/temurin/releases/?version=" + WANTED
                + " (Debian and Ubuntu: package temurin-25-jdk or openjdk-25-jdk), no further set-up is needed.");
    }

    private static boolean anyHome() throws IOException {
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            if (variable.getKey().matches("JAVA_?\\d*_?HOME.*|JDK_?\\d*_?HOME.*")
                    && isWanted(Path.of(variable.getValue()))) {
                return true;
            }
        }
        Path user = Path.of(System.getProperty("user.home"));
        if (Files.exists(user.resolve(".m2/toolchains.xml"))) {
            return true;
        }
        List<Path> parents = List.of(Path.of("/usr/lib/jvm"), Path.of("/usr/local/lib/jvm"), Path.of("/opt"),
                Path.of("/Library/Java/JavaVirtualMachines"), Path.of("C:/Program Files/Java"),
                Path.of("C:/Program Files/Eclipse Adoptium"), user.resolve(".jdks"),
                user.resolve(".sdkman/candidates/java"), user.resolve(".jenv/versions"),
                user.resolve(".asdf/installs/java"), user.resolve("Library/Java/JavaVirtualMachines"));
        for (Path parent : parents) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> homes = Files.list(parent)) {
                    if (homes.anyMatch(home -> isWanted(home) || isWanted(home.resolve("Contents/Home")))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isWanted(Path home) {
        try {
            Path release = home.resolve("release");
            return Files.exists(release) && Files.readString(release).contains("JAVA_VERSION=\"" + WANTED);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
