package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.safekeeping.StoreCannotBeOpened;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code sillage}: without a command it opens the window; each command is a class of this room. */
@Command(name = "sillage", resourceBundle = "fr.captierslieux.sillage.words.messages", sortOptions = false, subcommands = {
        ImportCommand.class, ExportCommand.class, CheckCommand.class, BackupCommand.class, RestoreCommand.class,
        PassphraseCommand.class,
        ReportCommand.class, SendReportCommand.class, SentReportsCommand.class, DueReportsCommand.class,
        ReportTemplatesCommand.class,
        SheetCommand.class, BpfCommand.class,
        DocumentsCommand.class, TemplatesCommand.class, CalendarCommand.class, CatalogueCommand.class,
        AttachmentsCommand.class,
        DemoCommand.class})
public final class SillageCommand implements Callable<Integer> {
    private final Product product;
    private final Terminal terminal;
    private final Map<String, String> environment;

    @Mixin
    private StoreOptions storeOptions = new StoreOptions();

    @Option(names = "--debug", descriptionKey = "option.debug", scope = CommandLine.ScopeType.INHERIT)
    private boolean debug;

    @Option(names = {"-h",
            "--help"}, usageHelp = true, descriptionKey = "option.help", scope = CommandLine.ScopeType.INHERIT)
    @SuppressWarnings("UnusedVariable") // picocli answers it before call()
    private boolean help;

    public SillageCommand(Product product, Terminal terminal, Map<String, String> environment) {
        this.product = product;
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
    }

    /** Runs a command line to its end and returns the exit code. */
    public int execute(String... arguments) {
        CommandLine line = new CommandLine(this);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, args) -> wrongUsage(wrong));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(failure));
        return line.execute(arguments);
    }

    @Override
    public Integer call() throws Exception {
        return product.showWindow(storePath(), passphrase(), terminal);
    }

    private @Nullable Passphrase passphrase() {
        try {
            return storeOptions.passphrase(this::environment);
        } catch (IOException unreadable) {
            throw new StoreCannotBeOpened(StoreCannotBeOpened.Reason.PASSPHRASE_UNREADABLE, unreadable);
        }
    }

    private Path storePath() {
        return storeOptions.store != null ? storeOptions.store : product.defaultStore();
    }

    private int wrongUsage(ParameterException wrong) {
        terminal.sayLine(UsageFailure.sentence(wrong, terminal.words()));
        terminal.say("command.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private int failed(Exception failure) {
        if (debug) {
            failure.printStackTrace();
        }
        Optional<StoreCannotBeOpened.Reason> reason = failure instanceof StoreCannotBeOpened refusal
                ? Optional.of(refusal.reason())
                : product.reasonIn(failure);
        if (reason.isPresent()) {
            terminal.say("store.refused." + reason.get().name());
            return ExitCode.STORE;
        }
        terminal.sayLine(DiskFailure.sentence(failure, terminal.words()));
        return ExitCode.FAILED;
    }

    Product product() {
        return product;
    }

    Terminal terminal() {
        return terminal;
    }

    StoreOptions storeOptions() {
        return storeOptions;
    }

    @Nullable
    String environment(String variable) {
        return environment.get(variable);
    }
}
