package fr.captierslieux.sillage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code catalogue}: the published resources as a page for a web site, or as a table. */
@Command(name = "catalogue")
final class CatalogueCommand extends StoreCommand {
    @Option(names = "--output", paramLabel = "F", required = true, descriptionKey = "catalogue.output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Override
    @Nullable
    Integer refuseUsage() {
        String name = output.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".html") && !name.endsWith(".csv")) {
            terminal().say("catalogue.ending", output);
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        int many = store.exportCatalogue().export(output, terminal().words());
        terminal().say("catalogue.written", output, many);
        return ExitCode.DONE;
    }
}
