package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.agreements.ListAgreements.Standing;
import picocli.CommandLine.Command;

/** {@code due-reports}: which reports agreements ask for and did not go out; tab-separated, the first day first. */
@Command(name = "due-reports")
final class DueReportsCommand extends StoreCommand {
    @Override
    int run(OpenedStore store) {
        Standing standing = store.agreements().read();
        if (standing.due().isEmpty()) {
            terminal().say("due-reports.none");
        }
        standing.due()
                .forEach(due -> terminal()
                        .result(String.join("\t", due.agreement().value(), due.period().label(), due.dueOn().toString(),
                                due.isLate(standing.today()) ? "LATE" : "DUE")));
        return ExitCode.DONE;
    }
}
