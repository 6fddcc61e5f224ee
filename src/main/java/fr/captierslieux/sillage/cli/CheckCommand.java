package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.safekeeping.StoreCheck;
import fr.captierslieux.sillage.words.Written;
import picocli.CommandLine.Command;

/** {@code check}: whether the store is sound, and what it holds. */
@Command(name = "check")
final class CheckCommand extends StoreCommand {
    @Override
    int run(OpenedStore store) {
        StoreCheck check = store.keeper().check();
        Terminal terminal = terminal();
        check.rows().forEach((file, rows) -> terminal.result("%-16s %d".formatted(file, rows)));
        terminal.result(terminal.words().get("check.attachments", check.files().attachments(),
                new Written(terminal.words()).size(check.files().bytes())));
        terminal.result(terminal.words().get("check.bin", check.inBin()));
        terminal.result(terminal.words().get("check.journal", check.operations(), check.gestures(), check.schema()));
        check.problems().forEach(problem -> terminal.say("check.problem." + problem.name()));
        if (!check.isSound()) {
            terminal.say("store.refused.DAMAGED");
            return ExitCode.STORE;
        }
        terminal.result(terminal.words().get("check.sound"));
        return ExitCode.DONE;
    }
}
