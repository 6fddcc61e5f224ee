package fr.captierslieux.sillage.app;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A program of the tests in a process of its own, so that it can be killed. */
public final class AnotherProcess {
    private AnotherProcess() {
    }

    /**
     * The process, not started yet; its errors come with its output.
     *
     * @param options of Java, before the class path
     */
    public static ProcessBuilder of(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath(program), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Where the program and all others come from, whatever started the tests. */
    private static String classPath(Class<?> program) {
        return program.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
