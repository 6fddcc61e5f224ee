package fr.captierslieux.sillage.ui.exchange;

import fr.captierslieux.sillage.exchange.Fault;
import fr.captierslieux.sillage.exchange.ImportFiles;
import fr.captierslieux.sillage.exchange.ImportOptions;
import fr.captierslieux.sillage.exchange.ImportOutcome;
import fr.captierslieux.sillage.exchange.ImportProgress;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Refusal;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Imports a folder that a person chooses: whole, or not at all with the list of what is to be corrected. */
public final class ImportFlow {
    private static final int SHOWN = 200;
    private static final List<ImportProgress.Step> STEPS = List.of(ImportProgress.Step.values());

    private final Background background;
    private final Prompts prompts;
    private final ImportFiles importFiles;
    private final Supplier<String> author;
    private final Words words;
    private final BiConsumer<Running, String> follow;

    /**
     * @param author who imports, asked off the JavaFX thread
     * @param follow shows long work, with the message key of what it is
     */
    public ImportFlow(Background background, Prompts prompts, ImportFiles importFiles, Supplier<String> author,
            Words words,
            BiConsumer<Running, String> follow) {
        this.background = background;
        this.prompts = prompts;
        this.importFiles = importFiles;
        this.author = author;
        this.words = words;
        this.follow = follow;
    }

    /** Asks for the folder and imports it; {@code written} runs when rows came in. */
    public void begin(Runnable written) {
        prompts.openFolder(new FileQuestion("shell.import.title", "", "", ""))
                .ifPresent(folder -> run(folder, written));
    }

    private void run(Path folder, Runnable written) {
        // An import is one transaction: stopped at any moment, nothing of it is there.
        Running running = background.longRunning(progress -> {
            progress.reached(0, -1);
            return importFiles.run(List.of(folder), ImportOptions.USUAL, author.get(),
                    (step, what, rows) -> {
                        if (progress.isStopped()) {
                            throw new CancellationException();
                        }
                        progress.reached(STEPS.indexOf(step), STEPS.size());
                    });
        }, outcome -> tell(outcome, written), failure -> prompts.problem(new Problem("shell.import.failed", failure)));
        follow.accept(running, "shell.import.running");
    }

    private void tell(ImportOutcome outcome, Runnable written) {
        Written figures = new Written(words);
        if (outcome.isRefused()) {
            List<String> lines = outcome.faults().stream().filter(Fault::stops).limit(SHOWN)
                    .map(fault -> FaultText.of(fault, words))
                    .toList();
            prompts.refused(new Refusal("shell.import.refused", List.of(figures.number(outcome.faulty())), lines));
            return;
        }
        written.run();
        prompts.tell(new Notice("shell.import.done",
                List.of(figures.number(outcome.added()), figures.number(outcome.changed())), null));
    }
}
