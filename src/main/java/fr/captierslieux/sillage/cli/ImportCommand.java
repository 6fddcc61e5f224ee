package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportOutcome.FileCount;
import fr.captierslieux.sillage.exchange.ImportOutcome.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: folders of exchange files and workbooks, all as one, whole or with {@code --partial} what is lawful of it. */
@Command(name = "import")
final class ImportCommand extends StoreCommand {
    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "parameter.import-path")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dryRun;

    @Option(names = "--partial", descriptionKey = "option.partial")
    private boolean partial;

    @Override
    boolean makesStore() {
        return true;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        ImportOptions options = new ImportOptions(dryRun ? ImportOptions.Run.DRY_RUN : ImportOptions.Run.WRITE,
                partial ? ImportOptions.Faulty.LEAVE_OUT : ImportOptions.Faulty.REFUSE_ALL);
        ExchangeProgress progress = new ExchangeProgress(terminal());
        ImportOutcome outcome = store.importFiles().run(paths, options, store.author(), progress);
        for (Fault fault : outcome.faults()) {
            terminal().sayLine(FaultLine.of(fault, terminal().words()));
        }
        unlisted(outcome);
        if (!outcome.isRefused()) { // what a refused import would have done is no news
            for (FileCount count : outcome.files()) {
                terminal().say("import.file", count.file(), count.added(), count.changed(), count.unchanged(),
                        count.leftOut());
            }
        }
        terminal().say(resultKey(outcome), outcome.added(), outcome.changed(), outcome.leftOut(), outcome.faulty());
        if (outcome.result() == Result.WRITTEN || outcome.result() == Result.UNCHANGED) {
            store.keepNew();
        }
        return outcome.isRefused() ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private String resultKey(ImportOutcome outcome) {
        if (partial && outcome.isRefused()) {
            return "import.result.nothing-left";
        }
        if (outcome.result() == Result.UNCHANGED && outcome.leftOut() > 0) {
            return "import.result.rest-unchanged";
        }
        return "import.result." + outcome.result().name();
    }

    private void unlisted(ImportOutcome outcome) {
        long listed = outcome.faults().stream().filter(Fault::stops).count();
        long warned = outcome.faults().size() - listed;
        if (outcome.faulty() > listed || outcome.warnings() > warned) {
            terminal().say("import.unlisted", outcome.faulty() - listed, outcome.warnings() - warned);
        }
    }
}
