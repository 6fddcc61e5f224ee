package fr.captierslieux.sillage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code demo}: the window on a throw-away copy of the sample network; without a display its pictures and a workbook. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private SillageCommand sillage;

    @Option(names = "--output", paramLabel = "DIR", hidden = true)
    private Path output = Path.of("sillage-demo");

    @Override
    public Integer call() throws IOException {
        sillage.product().demonstrate(output, sillage.terminal());
        return ExitCode.DONE;
    }
}
